import type { Lang, Post, PostText } from './model.js';
import { posts as winter2018 } from './posts/2019-01.js';
import { posts as march2019 } from './posts/2019-03.js';
import { posts as april2019 } from './posts/2019-05.js';
import { posts as may2019 } from './posts/2019-06.js';
import { posts as june2019 } from './posts/2019-07.js';
import { posts as september2019 } from './posts/2019-09.js';
import { posts as october2019 } from './posts/2019-10.js';
import { posts as november2019 } from './posts/2019-11.js';

/** A post in one language: what every endpoint and page of the demo works with. */
export interface Entry extends PostText {
  /** Unique across languages, as in WordPress with Polylang. */
  id: number;
  lang: Lang;
  post: Post;
}

const newestFirst = [
  ...november2019,
  ...october2019,
  ...september2019,
  ...june2019,
  ...may2019,
  ...april2019,
  ...march2019,
  ...winter2018,
].sort((a, b) => Date.parse(b.date) - Date.parse(a.date));

/** Keeps a number and its unit on one line, as a typesetter would. */
function tie(text: string): string {
  return text
    .replace(/(\d) (г\.|ч\.|лв\.|кг|см|V|kg|cm|kWh)/g, '$1\u00a0$2')
    .replace(/(\d) (януари|февруари|март|април|май|юни|юли|август)/g, '$1\u00a0$2')
    .replace(/(\d) (септември|октомври|ноември|декември)/g, '$1\u00a0$2');
}

function toEntry(post: Post, index: number, lang: Lang): Entry | undefined {
  const text = post[lang];
  if (!text) return undefined;
  const entry: Entry = {
    id: 100 + 2 * (newestFirst.length - index) + (lang === 'en' ? 1 : 0),
    lang,
    post,
    body: tie(text.body.trim()),
  };
  if (text.title !== undefined) entry.title = tie(text.title);
  if (text.summary !== undefined) entry.summary = tie(text.summary);
  return entry;
}

function entriesIn(lang: Lang): Entry[] {
  return newestFirst.flatMap((post, index) => toEntry(post, index, lang) ?? []);
}

/** All posts of a language, newest first. */
export const entries: Readonly<Record<Lang, readonly Entry[]>> = {
  bg: entriesIn('bg'),
  en: entriesIn('en'),
};

/** Every post once, newest first: in Bulgarian, or in English where there is nothing else. */
export const everyEntry: readonly Entry[] = newestFirst.flatMap(
  (post, index) => toEntry(post, index, 'bg') ?? toEntry(post, index, 'en') ?? [],
);

/** The post of that slug in each of its languages; empty when there is none. */
export function findEntries(slug: string): Partial<Record<Lang, Entry>> {
  const found: Partial<Record<Lang, Entry>> = {};
  for (const lang of ['bg', 'en'] as const) {
    const entry = entries[lang].find(({ post }) => post.slug === slug);
    if (entry) found[lang] = entry;
  }
  return found;
}

/** Whether the post of that slug takes no more comments. */
export function isClosed(slug: string): boolean {
  return newestFirst.some((post) => post.slug === slug && post.closed);
}
