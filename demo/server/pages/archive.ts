import { html } from 'hono/html';
import { entries, type Entry } from '../../content/index.js';
import type { Lang } from '../../content/model.js';
import { headline } from '../../content/text.js';
import { articlePath } from '../data/urls.js';
import { dateOf } from './date.js';
import type { Preferences } from './preferences.js';
import { shell } from './shell.js';
import { t, type Html } from './text.js';

function row(entry: Entry): Html {
  return html`<li>
    <time datetime="${entry.post.date}">${dateOf(entry)}</time>
    <a href="${articlePath(entry)}">${headline(entry)}</a>
  </li>`;
}

function list(lang: Lang): Html {
  return html`<ul class="archive" data-t lang="${lang}">
    ${entries[lang].map(row)}
  </ul>`;
}

/** All news as plain links: where the fallback and the feeds lead. */
export function archive(preferences: Preferences): Html {
  const title = { bg: 'Всички новини', en: 'All news' };
  const main = html`<h1>${t(title.bg, title.en)}</h1>
    ${list('bg')} ${list('en')}`;
  return shell(title, preferences, main);
}
