import { html, raw } from 'hono/html';
import { entries, type Entry } from '../../content/index.js';
import { headline } from '../../content/text.js';
import { articlePath } from '../data/urls.js';
import { codeBlock, t, type Html } from './text.js';

/** Attributes of an element as they stand in the page; `true` for one without a value. */
export type Attributes = Readonly<Record<string, string | true>>;

/** The source of most of the demo's widgets. */
export const FEED = '/feed.json?lang={lang}';

function quoted(value: string): string {
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}

/** `<news-feed src="…" search>`, broken into lines when it is long. */
export function openingTag(attributes: Attributes, tag = 'news-feed'): string {
  const parts = Object.entries(attributes).map(([name, value]) =>
    value === true ? name : `${name}=${quoted(value)}`,
  );
  const line = [`<${tag}`, ...parts].join(' ');
  return `${line.length > 72 ? [`<${tag}`, ...parts].join('\n  ') : line}>`;
}

function link(entry: Entry): Html {
  return html`<li><a href="${articlePath(entry)}">${headline(entry)}</a></li>`;
}

/** Real links that stand in the widget's place until it runs, and again when all fails. */
function fallbackLinks(count = 4): Html {
  const lists = (['bg', 'en'] as const).map(
    (lang) =>
      html`<ul class="fallback" data-t lang="${lang}">
        ${entries[lang].slice(0, count).map(link)}
        <li>
          <a href="/articles?lang=${lang}">${lang === 'bg' ? 'Всички новини' : 'All news'}</a>
        </li>
      </ul>`,
  );
  return html`${lists}`;
}

/** The element itself. The attributes are our own, so they may stand as they are. */
export function newsFeed(attributes: Attributes, children: Html = fallbackLinks()): Html {
  return html`${raw(openingTag(attributes))}${children}${raw('</news-feed>')}`;
}

/** The element, and below it the code that puts it there. */
export function example(attributes: Attributes, children?: Html, note = ''): Html {
  const code = `${openingTag(attributes)}${note ? `\n  ${note}\n` : ''}</news-feed>`;
  return html`<h2 class="visually-hidden">${t('Пример', 'Example')}</h2>
    ${newsFeed(attributes, children)}
    <h2 class="label">${t('Кодът', 'The code')}</h2>
    ${codeBlock(code)}`;
}
