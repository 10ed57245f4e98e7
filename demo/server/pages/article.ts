import { html, raw } from 'hono/html';
import type { Entry } from '../../content/index.js';
import type { Lang } from '../../content/model.js';
import { authors, categories, imageAlts, termsOf } from '../../content/terms.js';
import { headline } from '../../content/text.js';
import { imagePath } from '../data/urls.js';
import { discussion } from './comment-elements.js';
import { dateOf } from './date.js';
import { FEED, newsFeed } from './news-feed.js';
import { clusterCard } from './partners-elements.js';
import type { Preferences } from './preferences.js';
import { shell } from './shell.js';
import { t, type Html } from './text.js';

function meta(entry: Entry): Html {
  const { post, lang } = entry;
  const author = authors.find(({ slug }) => slug === post.author);
  const names = termsOf(post.categories, categories);
  return html`<p class="meta">
    <time datetime="${post.date}">${dateOf(entry)}</time>
    ${names.map(({ name }) => html`<strong>${name[lang]}</strong>`)}
    ${author && html`<span>${author.name[lang]}</span>`}
  </p>`;
}

/** The drawing above the text, unless the text shows it itself. */
function picture(entry: Entry): Html | undefined {
  const src = imagePath(entry);
  if (!src || entry.body.includes(src)) return undefined;
  const alt = imageAlts[entry.post.image ?? '']?.[entry.lang];
  return html`<img class="hero-picture" src="${src}" alt="${alt}" width="800" height="600" />`;
}

function content(entry: Entry, alone: boolean): Html {
  return html`<article class="article" lang="${entry.lang}" ${!alone && 'data-t'}>
    ${meta(entry)}
    <h1>${headline(entry)}</h1>
    ${entry.summary && html`<p class="lead">${entry.summary}</p>`} ${picture(entry)}
    <div class="prose">${raw(entry.body)}</div>
  </article>`;
}

function onlyIn(lang: Lang): Html {
  return lang === 'bg'
    ? html`<p class="notice" data-t lang="en">This article is in Bulgarian only.</p>`
    : html`<p class="notice" data-t lang="bg">Тази новина е само на английски.</p>`;
}

/** Whom the post is about, when that is a partner. */
function aboutPartner(): Html {
  return html`<aside aria-labelledby="about-partner">
    <h2 id="about-partner">${t('За партньора', 'About the partner')}</h2>
    ${clusterCard()}
  </aside>`;
}

/** The page of one post, in the languages that it has. */
export function article(found: Partial<Record<Lang, Entry>>, preferences: Preferences): Html {
  const languages = [found.bg, found.en].filter((entry) => entry !== undefined);
  const [first, second = first] = languages;
  if (!first || !second) throw new Error('An article needs at least one language');
  const alone = languages.length === 1;
  const main = html`<p class="back">
      <a href="/articles">${t('← Всички новини', '← All news')}</a>
    </p>
    <div class="with-sidebar">
      <div>
        ${alone && onlyIn(first.lang)} ${languages.map((entry) => content(entry, alone))}
        ${discussion(first.post.slug, first.post.closed === true)}
      </div>
      <div class="asides">
        ${first.post.partner && aboutPartner()}
        <aside aria-labelledby="latest">
          <h2 id="latest">${t('Последни новини', 'Latest news')}</h2>
          ${newsFeed({ src: FEED, layout: 'compact', 'page-size': '5', more: 'none' })}
        </aside>
      </div>
    </div>`;
  const title = { bg: headline(first), en: headline(second) };
  return shell(title, preferences, main, { bundle: 'cluster-news' });
}
