import { parse } from 'parse5';
import { properties as formProperties } from '../elements/comment-form/properties.js';
import { properties as commentsProperties } from '../elements/comment-list/properties.js';
import { properties as newsProperties } from '../elements/news-feed/properties.js';
import { properties as cardProperties } from '../elements/partner-card/properties.js';
import { properties as partnersProperties } from '../elements/partner-list/properties.js';
import type { Properties } from '../elements/shared/attributes.js';
import { toLanguage, type Language } from '../i18n/language.js';
import {
  attributeOf,
  elementsIn,
  inheritedAttribute,
  textOf,
  type Element,
} from '../prerender/html.js';
import { DATA_TYPES } from '../prerender/widgets.js';

/** The elements of the library, with their properties. */
export const DECLARED: Readonly<Record<string, Properties>> = {
  'comment-form': formProperties,
  'comment-list': commentsProperties,
  'news-feed': newsProperties,
  'partner-card': cardProperties,
  'partner-list': partnersProperties,
};

/** The scripts that a page names, and the elements that each of them brings. */
export const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  'cluster-news.js': Object.keys(DECLARED),
  'comment-form.js': ['comment-form', 'comment-list'],
  'news-feed.js': ['news-feed'],
  'partner-card.js': ['partner-card', 'partner-list'],
};

/** One of our elements, as the page has it. */
export interface Widget {
  readonly tag: string;
  /** The tag with its line, for people. */
  readonly about: string;
  readonly language: Language;
  getAttribute(name: string): string | null;
  readonly attributes: readonly string[];
  /** Whether it has something to show without an address: data that stand in it, or a card's own name. */
  readonly isFilled: boolean;
}

/** A script of the library, as the page names it. */
export interface Script {
  /** The name of its entry: `news-feed.js`. */
  readonly entry: string;
  readonly url: string;
  readonly isModule: boolean;
  readonly nonce: string | null;
  readonly integrity: string | null;
  readonly crossOrigin: string | null;
}

/** What of a page concerns the library. */
export interface PageParts {
  readonly url: string;
  /** What relative addresses are resolved against. */
  readonly base: string;
  readonly widgets: readonly Widget[];
  readonly scripts: readonly Script[];
  /** Addresses of frames that show the news, the partners or comments of another site. */
  readonly frames: readonly string[];
  /** Policies that stand in the page itself. */
  readonly policies: readonly string[];
  /** The first tag of ours that readers see as text, if any. */
  readonly pastedTag: string | undefined;
  /** Whether the page says that WordPress has made it. */
  readonly isWordPress: boolean;
}

/** Looks through the HTML of a page. @param url where it came from */
export function findParts(html: string, url: string): PageParts {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const all = [...elementsIn(document)];
  const href = all.find(({ tagName }) => tagName === 'base');
  const base = toUrl((href && attributeOf(href, 'href')) ?? '', url) ?? url;
  const page = all.find(({ tagName }) => tagName === 'html');
  const fallback = toLanguage(page && attributeOf(page, 'lang')) ?? 'en';
  return {
    url,
    base,
    widgets: all
      .filter(({ tagName }) => tagName in DECLARED)
      .map((each) => toWidget(each, fallback)),
    scripts: all.flatMap((each) => toScript(each, base) ?? []),
    frames: all.flatMap((each) => toFrame(each, base) ?? []),
    policies: all.flatMap((each) => toPolicy(each) ?? []),
    pastedTag: pastedTagIn(all),
    isWordPress: all.some((each) => attributeOf(each, 'rel') === 'https://api.w.org/'),
  };
}

function toWidget(element: Element, fallback: Language): Widget {
  const { tagName, attrs, sourceCodeLocation } = element;
  return {
    tag: tagName,
    about: `<${tagName}>:${sourceCodeLocation?.startLine ?? '?'}`,
    language: toLanguage(inheritedAttribute(element, 'lang')) ?? fallback,
    getAttribute: (name) => attributeOf(element, name),
    attributes: attrs.map(({ name }) => name),
    isFilled:
      hasData(element) || (tagName === 'partner-card' && attributeOf(element, 'name') !== null),
  };
}

/** Data that the page brings stand in a script element, as `cluster-news prerender` writes them. */
function hasData(element: Element): boolean {
  const types: readonly string[] = Object.values(DATA_TYPES);
  return [...elementsIn(element)].some(
    (each) => each.tagName === 'script' && types.includes(attributeOf(each, 'type') ?? ''),
  );
}

function toScript(element: Element, base: string): Script | undefined {
  const src = attributeOf(element, 'src');
  const url = element.tagName === 'script' && src ? toUrl(src, base) : undefined;
  const entry = url && entryOf(url);
  if (!url || !entry) return undefined;
  return {
    entry,
    url,
    isModule: attributeOf(element, 'type')?.toLowerCase() === 'module',
    nonce: attributeOf(element, 'nonce'),
    integrity: attributeOf(element, 'integrity'),
    crossOrigin: attributeOf(element, 'crossorigin'),
  };
}

/** The name of the entry at an address: a file of that name, or what the WordPress plugin serves. */
function entryOf(address: string): string | undefined {
  const { pathname, searchParams } = new URL(address);
  const names = [searchParams.get('cluster-news') ?? '', pathname.split('/').at(-1) ?? ''];
  return names.find((name) => name in ENTRIES);
}

const FRAME = /\/embed\/(news-feed|partners|comments)\.html$|\/cluster-news\/(partners\/)?$/;

function toFrame(element: Element, base: string): string | undefined {
  const src = element.tagName === 'iframe' ? attributeOf(element, 'src') : null;
  const url = src ? toUrl(src, base) : undefined;
  return url && FRAME.test(new URL(url).pathname) ? url : undefined;
}

function toPolicy(element: Element): string | undefined {
  const name = attributeOf(element, 'http-equiv')?.toLowerCase();
  return name === 'content-security-policy' ? (attributeOf(element, 'content') ?? '') : undefined;
}

/** An editor that takes no HTML shows the code that was pasted. Pages about HTML do that on purpose: in `<code>`. */
function pastedTagIn(elements: readonly Element[]): string | undefined {
  const pattern = new RegExp(`<(${Object.keys(DECLARED).join('|')})[\\s>]`);
  const isText = ({ tagName }: Element): boolean =>
    !['script', 'style', 'code', 'pre', 'textarea', 'html', 'body', 'head'].includes(tagName);
  for (const element of elements.filter(isText)) {
    const own = element.childNodes.filter(({ nodeName }) => nodeName === '#text').map(textOf);
    const [, tag] = pattern.exec(own.join('')) ?? [];
    if (tag) return tag;
  }
  return undefined;
}

function toUrl(href: string, base: string): string | undefined {
  return URL.canParse(href, base) ? new URL(href, base).href : undefined;
}
