import { entries, type Entry } from '../../demo/content/index.js';
import type { Lang } from '../../demo/content/model.js';
import { headline } from '../../demo/content/text.js';
import { toFeed, type JsonFeed } from '../../demo/server/data/json-feed.js';
import { WORDS } from './words.js';

/** A page of the site for a piece of news. */
export interface ArticlePage {
  path: string;
  lang: Lang;
  title: string;
  date: string;
  image: string | undefined;
  body: string;
  /** Where it is in the other language, or the home page of that language. */
  other: string;
}

const LANGUAGES = ['bg', 'en'] as const;
/** How many links stand in an element until its news are there. */
const HEADLINES = 3;
/** Stands for the site's address in what the demo makes. */
const ORIGIN = 'https://site.invalid';

const slugs = { bg: slugsIn('bg'), en: slugsIn('en') };

function slugsIn(lang: Lang): Set<string> {
  return new Set(entries[lang].map(({ post }) => post.slug));
}

function pathOf(slug: string, lang: Lang): string {
  return `/${lang === 'en' ? 'en/' : ''}news/${slug}/`;
}

function toPage(entry: Entry): ArticlePage {
  const { post, lang } = entry;
  const other = WORDS[lang].other.lang;
  return {
    path: pathOf(post.slug, lang),
    lang,
    title: headline(entry),
    date: new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'Europe/Sofia' })
      .format(new Date(post.date))
      .replaceAll(' ', '\u00a0'),
    image: post.image && `/images/${post.image}.svg`,
    body: toOwnLinks(entry.body, '', lang),
    other: slugs[other].has(post.slug) ? pathOf(post.slug, other) : WORDS[other].root,
  };
}

/** Links of the demo's texts as those of this site. @param root what stands before the `/` of an address */
function toOwnLinks(text: string, root: string, lang: Lang): string {
  return text
    .replaceAll(
      new RegExp(`${root}/articles/([a-z0-9-]+)(\\?lang=(bg|en))?`, 'g'),
      (_, slug: string, _query: string, other: Lang = lang) => root + pathOf(slug, other),
    )
    .replaceAll(`${root}/articles`, `${root}/`);
}

/** Every piece of news, in each of its languages. */
export const articles: ArticlePage[] = LANGUAGES.flatMap((lang) => entries[lang].map(toPage));

/** Titles with their addresses, for the links that stand in an element until its news are there. */
export const headlines = Object.fromEntries(
  LANGUAGES.map((lang) => [
    lang,
    articles.filter((each) => each.lang === lang).slice(0, HEADLINES),
  ]),
);

/** All news of a language, with addresses relative to `data/<lang>/feed.json`. */
export function feedIn(lang: Lang): JsonFeed {
  const feed = toFeed(entries[lang], new URL(`${ORIGIN}/data/${lang}/feed.json`), lang);
  const text = toOwnLinks(JSON.stringify(feed), ORIGIN, lang);
  return JSON.parse(text.replaceAll(`${ORIGIN}/`, '../../')) as JsonFeed;
}
