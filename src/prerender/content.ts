import { toJsonText } from '../data/json-text.js';
import { escapeHtml, toAttributes } from './html.js';
import { DATA_TYPES, MARK, type Tag } from './widgets.js';

/** One link of those that stand in an element without JavaScript. */
export interface Link {
  readonly text: string;
  readonly url: string | undefined;
  /** BCP 47, where it is not the language around it. */
  readonly lang: string | undefined;
  /** As HTML's `<time>` has it, and as people read it. */
  readonly date?: { readonly dateTime: string; readonly text: string } | undefined;
}

/** What an element gets: links for people and search engines, data for itself. */
export interface Content {
  readonly links: readonly Link[];
  readonly data: unknown;
}

/** @param time when the data came: milliseconds since 1970 @param eol how lines of the page end */
export function renderContent(
  tag: Tag,
  { links, data }: Content,
  time: number,
  eol: string,
): string {
  const items = links.map((link) => `<li>${renderLink(link)}</li>`);
  const attributes = {
    type: DATA_TYPES[tag],
    [MARK]: '',
    'data-time': new Date(time).toISOString(),
  };
  return [
    `<ul${toAttributes({ [MARK]: '' })}>`,
    ...items,
    '</ul>',
    `<script${toAttributes(attributes)}>${toScriptText(data)}</script>`,
  ].join(eol);
}

function renderLink({ text, url, lang, date }: Link): string {
  const label = escapeHtml(text);
  const name = url
    ? `<a${toAttributes({ href: url, lang })}>${label}</a>`
    : `<span${toAttributes({ lang })}>${label}</span>`;
  return date
    ? `${name} <time${toAttributes({ datetime: date.dateTime })}>${escapeHtml(date.text)}</time>`
    : name;
}

/** JSON in which nothing ends the script element or begins a comment in it. */
function toScriptText(data: unknown): string {
  return toJsonText(data).replaceAll('<', '\\u003c');
}
