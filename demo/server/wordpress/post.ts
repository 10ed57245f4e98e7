import { findEntries, type Entry } from '../../content/index.js';
import { authors, categories, tags, termsOf } from '../../content/terms.js';
import { absolutize } from '../../content/text.js';
import { articlePath } from '../data/urls.js';
import { toEmbedded } from './embedded.js';
import { renderExcerpt, texturize } from './texturize.js';

/** The site's clock without the offset, as WordPress writes `date`. */
function localDate(date: string): string {
  return date.slice(0, 19);
}

/** UTC without `Z`, as WordPress writes `date_gmt`. */
function gmtDate(date: string): string {
  return new Date(date).toISOString().slice(0, 19);
}

function toLinks(entry: Entry, origin: string): Record<string, unknown> {
  const api = `${origin}/wp-json/wp/v2`;
  return {
    self: [{ href: `${api}/posts/${entry.id}` }],
    collection: [{ href: `${api}/posts` }],
    author: [{ embeddable: true, href: `${api}/users/${authorId(entry)}` }],
    ...(entry.post.image && {
      'wp:featuredmedia': [{ embeddable: true, href: `${api}/media/${1000 + entry.id}` }],
    }),
    'wp:term': [
      { taxonomy: 'category', embeddable: true, href: `${api}/categories?post=${entry.id}` },
      { taxonomy: 'post_tag', embeddable: true, href: `${api}/tags?post=${entry.id}` },
    ],
  };
}

function authorId(entry: Entry): number {
  return authors.find(({ slug }) => slug === entry.post.author)?.id ?? 0;
}

/** A post as `GET /wp/v2/posts` answers it; `embed` is the value of `_embed`, if it was given. */
export function toPost(
  entry: Entry,
  origin: string,
  embed: string | undefined,
): Record<string, unknown> {
  const { id, post, lang } = entry;
  const translations = Object.entries(findEntries(post.slug)).map(([code, e]) => [code, e.id]);
  return {
    id,
    date: localDate(post.date),
    date_gmt: gmtDate(post.date),
    guid: { rendered: `${origin}/?p=${id}` },
    modified: localDate(post.date),
    modified_gmt: gmtDate(post.date),
    slug: post.slug,
    status: 'publish',
    type: 'post',
    link: `${origin}${articlePath(entry)}`,
    title: { rendered: texturize(entry.title ?? '') },
    content: { rendered: absolutize(entry.body, origin), protected: false },
    excerpt: { rendered: renderExcerpt(entry), protected: false },
    author: authorId(entry),
    featured_media: post.image ? 1000 + id : 0,
    categories: termsOf(post.categories, categories).map((term) => term.id),
    tags: termsOf(post.tags ?? [], tags).map((term) => term.id),
    lang,
    translations: Object.fromEntries(translations) as unknown,
    _links: toLinks(entry, origin),
    ...(embed !== undefined && { _embedded: toEmbedded(entry, embed, origin) }),
  };
}
