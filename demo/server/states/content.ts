import { entries, type Entry } from '../../content/index.js';
import { toFeed, type JsonFeed } from '../data/json-feed.js';
import { asLang } from '../data/urls.js';

const MINUTE = 60_000;

/** A good answer for the states that give one: the newest posts in the language asked for. */
export function goodFeed(url: URL, count = 6): JsonFeed {
  const lang = asLang(url.searchParams.get('lang') ?? undefined) ?? 'bg';
  return toFeed(entries[lang].slice(0, count), url, lang);
}

/** The same posts as if they had just been published: for dates like “five minutes ago”. */
export function freshFeed(url: URL): JsonFeed {
  const feed = goodFeed(url);
  const minutesAgo = [5, 75, 60 * 7, 60 * 26, 60 * 50, 60 * 24 * 12];
  feed.items.forEach((item, index) => {
    const time = Date.now() - (minutesAgo[index] ?? 0) * MINUTE;
    item.date_published = new Date(time).toISOString();
  });
  return feed;
}

/** A long feed with unique posts, made of copies: for measurements. */
export function longFeed(url: URL, count: number): JsonFeed {
  const lang = asLang(url.searchParams.get('lang') ?? undefined) ?? 'bg';
  const source = entries[lang];
  const list = Array.from({ length: count }, (_, i) => source[i % source.length] as Entry);
  const feed = toFeed(list, url, lang);
  feed.items.forEach((item, index) => {
    item.id = `${item.id as string}-${index}`;
  });
  return feed;
}

/** What a hotel's network answers instead of the news. */
export const LOGIN_PAGE = `<!doctype html>
<html lang="bg">
  <head><meta charset="utf-8"><title>Wi-Fi</title></head>
  <body><h1>Добре дошли</h1><p>Приемете условията, за да ползвате мрежата.</p></body>
</html>
`;
