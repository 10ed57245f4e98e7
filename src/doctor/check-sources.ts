import { routesTo } from '../data/comments/route.js';
import { DataError } from '../data/errors.js';
import { openFeed } from '../data/feed/feed.js';
import { postsUrl, waysTo } from '../data/feed/ways.js';
import { parseJson } from '../data/net/request.js';
import { endpointUrl } from '../data/net/url.js';
import { findPartner, loadPartners } from '../data/partners/partners.js';
import { properties as newsProperties } from '../elements/news-feed/properties.js';
import { properties as commentsProperties } from '../elements/comment-list/properties.js';
import { valuesOf } from '../elements/shared/attributes.js';
import { htmlToText } from '../prerender/html-to-text.js';
import type { Finding } from './findings.js';
import type { PageParts, Widget } from './page-parts.js';
import { allowsConnection, type Policy } from './policy.js';
import { isMixed, isReadable, visit, type Visit } from './visit.js';

/** Whether each element gets what it shows. */
export async function checkSources(
  parts: PageParts,
  policies: readonly Policy[],
): Promise<Finding[]> {
  const findings = await Promise.all(
    parts.widgets.map((widget) => checkSource(widget, parts, policies)),
  );
  return findings.flat();
}

async function checkSource(
  widget: Widget,
  { url: page, base }: PageParts,
  policies: readonly Policy[],
): Promise<Finding[]> {
  const { tag, about, language, getAttribute } = widget;
  const attribute = tag === 'comment-form' ? 'action' : 'src';
  const written = getAttribute(attribute) ?? '';
  if (!written && widget.isFilled) return [];
  if (!written) return [{ code: 'address-missing', about, values: { tag, attribute } }];
  const url = endpointUrl(written, language, base);
  if (!url) return [{ code: 'address-bad', about, values: { attribute, value: written } }];
  const { origin } = new URL(url);
  if (isMixed(url, page)) return [{ code: 'insecure', about: url }];
  if (isPrivate(url) && !isPrivate(page)) return [{ code: 'private-address', about: url }];
  if (!policies.every((policy) => allowsConnection(policy, page, url)))
    return [{ code: 'policy-connect', about: url, values: { origin } }];
  return checkAnswer(widget, url, page);
}

/** Asks in each way in which the element would, until one answers. */
async function checkAnswer(widget: Widget, url: string, page: string): Promise<Finding[]> {
  let first: Visit | undefined;
  for (const way of waysOf(widget, url)) {
    const tried = await visit(way, new URL(page).origin);
    first ??= tried;
    const { answer, trouble } = tried;
    if (trouble || !isJson(answer.text)) continue;
    if (!isReadable(answer, page))
      return [{ code: 'source-cors', about: url, values: { origin: new URL(page).origin } }];
    return checkContent(widget, url);
  }
  if (first?.trouble) return [{ ...first.trouble, about: url }];
  const beginning = first?.answer?.text.trim().slice(0, 60) ?? '';
  return [{ code: 'source-not-json', about: url, values: { beginning } }];
}

/** Whether the elements can read a text as JSON. */
export function isJson(text: string): boolean {
  try {
    parseJson(text, '');
    return true;
  } catch {
    return false; // DataError of kind `json`
  }
}

function waysOf({ tag, getAttribute }: Widget, url: string): string[] {
  if (tag === 'news-feed') {
    const { format, map } = valuesOf({ getAttribute }, newsProperties);
    return waysTo({ url, format, map }).map((way) =>
      way.format === 'posts' ? postsUrl(way.url, 1) : way.url,
    );
  }
  if (tag.startsWith('partner')) return [url];
  const { format } = valuesOf({ getAttribute }, commentsProperties);
  return routesTo({ url, format }).map((way) => way.url);
}

/** Reads the answer as the element does, and counts what it would show. */
async function checkContent({ tag, getAttribute }: Widget, url: string): Promise<Finding[]> {
  try {
    if (tag === 'news-feed') return told(url, await countNews({ getAttribute }, url));
    if (!tag.startsWith('partner')) return [{ code: 'source-answers', about: url }];
    const partners = await loadPartners(url, new AbortController().signal);
    const partner = getAttribute('partner');
    if (partner && !findPartner(partners, partner))
      return [{ code: 'partner-unknown', about: url, values: { partner } }];
    return told(url, partners.items.length);
  } catch (error) {
    return [
      { code: 'source-format', about: url, values: { kind: DataError.from(error, url).kind } },
    ];
  }
}

async function countNews(reader: Pick<Widget, 'getAttribute'>, url: string): Promise<number> {
  const { format, map, category, pageSize } = valuesOf(reader, newsProperties);
  const feed = await openFeed({ url, format, map, toText: htmlToText });
  const { items } = await feed.load({ category }, pageSize, new AbortController().signal);
  return items.length;
}

const told = (about: string, count: number): Finding[] => [
  count ? { code: 'source-works', about, values: { count } } : { code: 'source-empty', about },
];

const PRIVATE =
  /^(localhost|.*\.(local|localhost|lan|internal|test)|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|169\.254\..*|\[::1?\]|\[f[cd].*)$/;

/** Whether only computers of the same house reach an address. */
function isPrivate(url: string): boolean {
  return PRIVATE.test(new URL(url).hostname);
}
