import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { toLanguage, type Language } from '../i18n/language.js';
import { attributeOf, elementsIn, inheritedAttribute, type Element } from './html.js';
import { PageError } from './page-error.js';

/** The elements that show what comes from an endpoint, and the type of the data that may stand in them. */
export const DATA_TYPES = {
  'news-feed': 'application/feed+json',
  'partner-card': 'application/ld+json',
  'partner-list': 'application/ld+json',
} as const;
/** The tags of elements that can be prerendered. */
export type Tag = keyof typeof DATA_TYPES;

/** Marks what the command has put into an element. */
export const MARK = 'data-prerendered';

/** One of our elements in a page. */
export interface Widget {
  readonly tag: Tag;
  readonly element: Element;
  readonly language: Language;
  /** For messages. */
  readonly line: number;
  /** The characters of the page that the command has put there before, or the place where it puts them. */
  readonly block: { readonly start: number; readonly end: number };
  /** When the data that stands there came: milliseconds since 1970; NaN without any. */
  readonly time: number;
}

/** What was found in a page. */
export interface Found {
  readonly widgets: readonly Widget[];
  /** Address of `<base href>`, if the page has one. */
  readonly base: string | undefined;
}

/** Finds the elements of a page that have a `src`, and no data of their own. @throws PageError */
export function findWidgets(html: string): Found {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const elements = [...elementsIn(document)];
  const page = elements.find(({ tagName }) => tagName === 'html');
  const base = elements.find(
    (each) => each.tagName === 'base' && attributeOf(each, 'href') !== null,
  );
  const fallback = toLanguage(page && attributeOf(page, 'lang')) ?? 'en';
  return {
    base: base && (attributeOf(base, 'href') ?? undefined),
    widgets: elements.flatMap((element) => toWidget(element, fallback) ?? []),
  };
}

function toWidget(element: Element, fallback: Language): Widget | undefined {
  const { tagName } = element;
  if (!isTag(tagName) || !attributeOf(element, 'src')) return undefined;
  const scripts = [...elementsIn(element)].filter(
    (each) => each.tagName === 'script' && attributeOf(each, 'type') === DATA_TYPES[tagName],
  );
  const [script] = scripts;
  if (scripts.some((each) => attributeOf(each, MARK) === null)) return undefined;
  return {
    tag: tagName,
    element,
    language: toLanguage(inheritedAttribute(element, 'lang')) ?? fallback,
    line: element.sourceCodeLocation?.startLine ?? 0,
    block: blockIn(element),
    time: Date.parse((script && attributeOf(script, 'data-time')) ?? ''),
  };
}

function blockIn({ tagName, sourceCodeLocation, childNodes }: Element): Widget['block'] {
  const { startTag, endTag, startLine } = sourceCodeLocation ?? {};
  if (!startTag || !endTag) {
    throw new PageError(`<${tagName}> in line ${startLine ?? '?'} has no end tag`);
  }
  const marked = childNodes
    .filter(isMarked)
    .flatMap(({ sourceCodeLocation: place }) => place ?? []);
  const [first, last] = [marked[0], marked.at(-1)];
  if (!first || !last) return { start: startTag.endOffset, end: startTag.endOffset };
  return { start: first.startOffset, end: last.endOffset };
}

function isMarked(node: Tree.ChildNode): node is Element {
  return 'attrs' in node && attributeOf(node, MARK) !== null;
}

function isTag(name: string): name is Tag {
  return Object.hasOwn(DATA_TYPES, name);
}
