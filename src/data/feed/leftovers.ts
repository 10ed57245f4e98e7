import type { HtmlToText } from './format.js';

/** What themes and plugins leave in the texts of WordPress: no writer has written it. */

/** Classes of the boxes in which plugins put their buttons for sharing, and lists of other articles. */
export const SHARING =
  /(^|\s)(sharedaddy|sd-sharing|jp-relatedposts|addtoany|a2a_|heateor_|addthis_|at-(above|below)-|ssba|essb|shareaholic|sfsi|swp_|yarpp|wp_rp|social-?shar|share-(button|link|icon))/i;
/** Classes of the link to the whole article. */
const MORE = /(^|[\s_-])(more-?(link|tag)|(read|continue)-?(more|reading)|link-more)($|[\s_-])/i;
/** What such a link says where it has no class. */
const MORE_WORDS =
  /^[^\p{L}]*(read (more|on|the)|continue|learn more|full (story|article)|прочет|продълж|виж(те)? (още|повече|цял)|науч\p{L}* (още|повече)|към (новин|стати|публикаци)|цял\p{L}* (новин|стати|публикаци)|(more|още|повече|нататък)[^\p{L}]*$)/iu;
const TAG = /<(\/?)([a-z][\w-]*)([^>]*)>/gi;
/** The end of a text that is a link: what stands before it, and what it says. */
const LAST_LINK = /^<a\b[^>]*>([^]*?)<\/a>((?:\s|&nbsp;|<\/\w+>)*)$/i;
/** What excerpts end with that were cut. */
const CUT = /(…|&hellip;|&#8230;|\.\.\.)\]?\s*$/;
/** `[vc_row]`, `[caption id="3"]`, `[/caption]`; `[1]`, `[EU]` and `[видео]` are a writer's own. */
const SHORTCODE =
  /\[\/?[a-z][a-z\d-]*_[\w-]*(?:\s[^[\]]*)?\]|\[[a-z][\w-]*\s+[\w-]+=[^[\]]*\]|\[\/[a-z][\w-]*\]/gi;
/** One that was cut itself. */
const HALF_SHORTCODE = /\[\/?[a-z][a-z\d-]*_[^[\]…]*(?=…?$)/i;

/** Text without the codes of page builders. */
export function withoutShortcodes(text: string): string {
  return text.includes('[') ? text.replace(SHORTCODE, ' ').replace(HALF_SHORTCODE, '') : text;
}

/** Characters of a body in which its beginning stands, and of the text that is enough of it. */
const BEGINNING = 4_000;
const ENOUGH = 200;

/**
 * The text of an excerpt, or of what an article begins with: all of a long body is parsed only where markup takes the
 * room of its words.
 */
export function toSummary(html: string, toText: HtmlToText): string {
  const start = toWritten(html.slice(0, BEGINNING), toText);
  return html.length > BEGINNING && start.length < ENOUGH ? toWritten(html, toText) : start;
}

/** The text of HTML, as far as a writer has written it. */
function toWritten(html: string, toText: HtmlToText): string {
  const written = withoutLastLink(withoutBoxes(html));
  return withoutShortcodes(toText(written).replace(/\[…\]$/, '…'))
    .replace(/\s+/g, ' ')
    .replace(/\s+…$/, '…')
    .trim();
}

/** HTML without the elements whose classes say that they are a leftover, and without what is in them. */
function withoutBoxes(html: string): string {
  if (!html.includes('class=')) return html;
  let kept = '';
  let from = 0;
  let box = '';
  let depth = 0;
  for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of html.matchAll(TAG)) {
    if (box && name === box) depth += slash ? -1 : 1;
    if (box && !depth) from = index + tag.length;
    if (box && !depth) box = '';
    else if (!box && !slash && isLeftover(attributes)) {
      kept += html.slice(from, index);
      box = name;
      depth = 1;
    }
  }
  return box ? kept : kept + html.slice(from);
}

function isLeftover(attributes: string): boolean {
  const classes = /\bclass=(["'])(.*?)\1/i.exec(attributes)?.[2] ?? '';
  return SHARING.test(classes) || MORE.test(classes);
}

/** HTML without a link at its end that leads to the whole article. */
function withoutLastLink(html: string): string {
  const start = html.lastIndexOf('<a ');
  const [, link, end] = (start >= 0 && LAST_LINK.exec(html.slice(start))) || [];
  if (link === undefined) return html;
  const before = html.slice(0, start);
  const isMore = CUT.test(before) || MORE_WORDS.test(link.replace(/<[^>]*>/g, ''));
  return isMore ? before + end : html;
}
