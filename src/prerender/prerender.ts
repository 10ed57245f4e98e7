import { endpointUrl } from '../data/net/url.js';
import { FRESH_TIME } from '../data/partners/fresh-time.js';
import { properties as newsProperties } from '../elements/news-feed/properties.js';
import { properties as cardProperties } from '../elements/partner-card/properties.js';
import { properties as listProperties } from '../elements/partner-list/properties.js';
import { valuesOf } from '../elements/shared/attributes.js';
import { renderContent, type Content } from './content.js';
import { attributeOf } from './html.js';
import { newsContent } from './news.js';
import { PageError } from './page-error.js';
import { cardContent, listContent } from './partners.js';
import type { NewsRequest, Sources } from './sources.js';
import { findWidgets, type Widget } from './widgets.js';

/** Where a page stands, and what time it is. */
export interface Surroundings {
  /** Address of the page on its site, against which relative addresses are resolved. */
  readonly base: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** A page with what its elements show. */
export interface Prerendered {
  readonly html: string;
  /** How many elements with a `src` it has. */
  readonly count: number;
  /** Whether it says anything else than before: times alone are nothing else. */
  readonly isChanged: boolean;
}

/**
 * Puts the news and partners that a page shows into its elements; all other characters stay as they are.
 * @throws PageError
 */
export async function prerender(
  html: string,
  sources: Sources,
  { base, now }: Surroundings,
): Promise<Prerendered> {
  const { widgets, base: own } = findWidgets(html);
  const address = own === undefined ? base : (endpointUrl(own, 'en', base) ?? base);
  const eol = /\r?\n/.exec(html)?.[0] ?? '\n';
  for (const widget of widgets) {
    if (widget.tag === 'news-feed') sources.expect(toNewsRequest(widget, address));
  }
  let result = html;
  let isChanged = false;
  // From the end, so that the places before stay where they are.
  for (const widget of widgets.toReversed()) {
    const content = await contentOf(widget, sources, address);
    const { start, end } = widget.block;
    const before = html.slice(start, end);
    const same = renderContent(widget.tag, content, widget.time || now, eol);
    const isSame = before === same;
    isChanged ||= !isSame;
    if (isSame && now - widget.time <= cacheOf(widget) * 1000) continue;
    result =
      result.slice(0, start) + renderContent(widget.tag, content, now, eol) + result.slice(end);
  }
  assertReadable(result, widgets);
  return { html: result, count: widgets.length, isChanged };
}

async function contentOf(
  widget: Widget,
  sources: Sources,
  base: string | undefined,
): Promise<Content> {
  const { tag, language } = widget;
  const reader = readerOf(widget);
  if (tag === 'news-feed') {
    const request = toNewsRequest(widget, base);
    const page = await sources.news(request);
    return newsContent(page, valuesOf(reader, newsProperties), language, request.url);
  }
  const partners = await sources.partners(urlOf(widget, base));
  if (tag === 'partner-list')
    return listContent(partners, valuesOf(reader, listProperties), language);
  const { partner } = valuesOf(reader, cardProperties);
  const content = cardContent(partners, partner, language);
  if (content) return content;
  throw new PageError(`there is no partner "${partner}" for <${tag}> in line ${widget.line}`);
}

const readerOf = ({ element }: Widget): Pick<globalThis.Element, 'getAttribute'> => ({
  getAttribute: (name) => attributeOf(element, name),
});

function toNewsRequest(widget: Widget, base: string | undefined): NewsRequest {
  const { format, map, category, pageSize } = valuesOf(readerOf(widget), newsProperties);
  return { url: urlOf(widget, base), format, map, category, pageSize };
}

function urlOf({ tag, element, language, line }: Widget, base: string | undefined): string {
  const src = attributeOf(element, 'src') ?? '';
  const url = endpointUrl(src, language, base);
  if (url) return url;
  const hint = base ? 'is no address with http or https' : 'needs the address of the page: --base';
  throw new PageError(`src="${src}" of <${tag}> in line ${line} ${hint}`);
}

function cacheOf(widget: Widget): number {
  if (widget.tag !== 'news-feed') return FRESH_TIME;
  const { cache } = valuesOf(readerOf(widget), newsProperties);
  return cache === 'off' ? 0 : cache;
}

/** Reads the page again: what was put into an element has to be found in there. @throws PageError */
function assertReadable(html: string, before: readonly Widget[]): void {
  const after = findAgain(html);
  for (const [index, { tag, line }] of before.entries()) {
    const widget = after[index];
    const isThere = widget?.tag === tag && widget.block.end > widget.block.start && widget.time > 0;
    if (isThere && after.length === before.length) continue;
    throw new PageError(
      `<${tag}> in line ${line} stands where no list may stand, as in a <p>, or among broken HTML`,
    );
  }
}

function findAgain(html: string): readonly Widget[] {
  try {
    return findWidgets(html).widgets;
  } catch (error) {
    if (error instanceof PageError) return []; // what was put there has torn an element apart
    throw error;
  }
}
