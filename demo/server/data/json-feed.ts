import { entries, everyEntry, type Entry } from '../../content/index.js';
import type { Bilingual, Lang } from '../../content/model.js';
import { authors, categories, termsOf } from '../../content/terms.js';
import { absolutize } from '../../content/text.js';
import { articlePath, imagePath } from './urls.js';

/** JSON Feed 1.1, as far as the demo uses it: https://www.jsonfeed.org/version/1.1/ */
export interface JsonFeed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  next_url?: string;
  language?: string;
  items: Record<string, unknown>[];
}

/** MIME type of the format. */
export const FEED_TYPE = 'application/feed+json; charset=utf-8';

const PAGE_SIZE = 20;
const TITLE: Bilingual = {
  bg: 'Мрежа за професионално образование: новини',
  en: 'Vocational Education Network: news',
};

function toItem(entry: Entry, origin: string): Record<string, unknown> {
  const { post, lang } = entry;
  const author = authors.find(({ slug }) => slug === post.author);
  const image = imagePath(entry);
  const date = new Date(post.date).toISOString();
  return {
    id: `${origin}/articles/${post.slug}#${lang}`,
    url: `${origin}${articlePath(entry)}`,
    title: entry.title,
    summary: entry.summary,
    content_html: absolutize(entry.body, origin),
    image: image && `${origin}${image}`,
    date_published: date,
    authors: author && [{ name: author.name[lang] }],
    tags: termsOf(post.categories, categories).map(({ name }) => name[lang]),
    language: lang,
  };
}

/** A feed around some posts. */
export function toFeed(list: readonly Entry[], url: URL, lang: Lang | undefined): JsonFeed {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: TITLE[lang ?? 'bg'],
    home_page_url: `${url.origin}/articles`,
    feed_url: url.href,
    ...(lang && { language: lang }),
    items: list.map((entry) => toItem(entry, url.origin)),
  };
}

/** One page of the news; without a language, every post in the language it was written in. */
export function feedPage(url: URL, lang: Lang | undefined): JsonFeed {
  const all = lang ? entries[lang] : everyEntry;
  const page = Math.max(1, Math.trunc(Number(url.searchParams.get('page') ?? 1)) || 1);
  const feed = toFeed(all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE), url, lang);
  if (page * PAGE_SIZE < all.length) {
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    feed.next_url = next.href;
  }
  return feed;
}
