import { properties as formProperties } from '../elements/comment-form/properties.js';
import { properties as commentProperties } from '../elements/comment-list/properties.js';
import { properties as newsProperties } from '../elements/news-feed/properties.js';
import { properties as cardProperties } from '../elements/partner-card/properties.js';
import { properties as partnersProperties } from '../elements/partner-list/properties.js';
import { named, oneOf, parsed } from '../elements/shared/attributes.js';
import { toLanguage } from '../i18n/language.js';
import { readParameters, sourceProperty, tableOf, type Problem, type Table } from './parameters.js';

/** The pages that can be embedded: `embed/<name>.html`. */
export const PAGES = ['news-feed', 'partners', 'comments'] as const;
/** The name of one of them. */
export type PageName = (typeof PAGES)[number];

/** An element that a page may show. */
interface Part {
  readonly tag: keyof HTMLElementTagNameMap;
  readonly table: Table;
  /** The attribute that gets the address of `src`. */
  readonly source: 'src' | 'action';
}

/** What an embedded page shows. */
export interface Content {
  /** BCP 47 tag, as the address has it; empty where it says nothing. */
  readonly lang: string;
  /** `light`, `dark` or `auto`; empty where the address says nothing. */
  readonly colorScheme: string;
  readonly elements: readonly {
    readonly tag: string;
    readonly attributes: ReadonlyMap<string, string>;
  }[];
  readonly problems: readonly Problem[];
}

/** A dialog would stand in the middle of a frame that is as high as its content; a frame has its own `loading="lazy"`. */
const NEWS: Part = {
  tag: 'news-feed',
  table: tableOf(newsProperties, ['src', 'open', 'comments', 'lazy']),
  source: 'src',
};
/** What a partner without a document is, the page says that shows it: it needs no frame. */
const CARD: Part = {
  tag: 'partner-card',
  table: tableOf(cardProperties, ['src', 'name', 'url', 'logo', 'description', 'jsonld']),
  source: 'src',
};
const PARTNERS: Part = {
  tag: 'partner-list',
  table: tableOf(partnersProperties, ['src']),
  source: 'src',
};
const COMMENTS: Part = {
  tag: 'comment-list',
  table: tableOf(commentProperties, ['src']),
  source: 'src',
};
/** Answers have their form in the list. */
const FORM: Part = {
  tag: 'comment-form',
  table: tableOf(formProperties, ['action', 'parent']),
  source: 'action',
};

/** What every page knows besides the attributes of its elements. */
const COMMON = tableOf({
  lang: parsed('', toLanguage),
  colorScheme: named('color-scheme', oneOf('light', 'dark', 'auto')),
});
/** An article that takes no more comments has no form. */
const FORM_PARAMETER = tableOf({ form: oneOf('below', 'none') });

function partsOf(page: PageName, query: URLSearchParams): readonly Part[] {
  if (page === 'news-feed') return [NEWS];
  if (page === 'partners') return [query.has('partner') ? CARD : PARTNERS];
  return query.get('form') === 'none' ? [COMMENTS] : [COMMENTS, FORM];
}

/** What a page shows by its address. @param base the address without its query */
export function readContent(page: PageName, query: URLSearchParams, base: string): Content {
  const parts = partsOf(page, query);
  const table: Table = new Map([
    ['src', sourceProperty(base)],
    ...COMMON,
    ...(page === 'comments' ? FORM_PARAMETER : []),
    ...parts.flatMap((part) => [...part.table]),
  ]);
  const { values, problems } = readParameters(query, table);
  const src = values.get('src');
  const elements = parts.map(({ tag, table, source }) => ({
    tag,
    attributes: new Map([[source, src ?? ''], ...[...values].filter(([name]) => table.has(name))]),
  }));
  return {
    lang: values.get('lang') ?? '',
    colorScheme: values.get('color-scheme') ?? '',
    elements: src === undefined ? [] : elements,
    problems: query.has('src') ? problems : [{ kind: 'missing', name: 'src' }, ...problems],
  };
}
