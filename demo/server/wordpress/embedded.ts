import type { Entry } from '../../content/index.js';
import type { Lang, Term } from '../../content/model.js';
import { authors, categories, imageAlts, tags, termsOf } from '../../content/terms.js';
import { imagePath } from '../data/urls.js';
import { texturize } from './texturize.js';

const SIZES = { thumbnail: 150, medium: 300, medium_large: 768, large: 1024, full: 1600 };

/** Names that `_embed` may list; empty or `1` stands for all. */
const RELATIONS = ['author', 'wp:term', 'wp:featuredmedia'];

/** A category or tag as the REST API shows it. */
export function toTerm(term: Term, taxonomy: string, lang: Lang, origin: string) {
  const { id, slug } = term;
  const name = texturize(term.name[lang]);
  return { id, link: `${origin}/articles?lang=${lang}#${slug}`, name, slug, taxonomy };
}

function toAuthor(entry: Entry, origin: string): unknown {
  const author = authors.find(({ slug }) => slug === entry.post.author);
  if (!author) {
    return { code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: { status: 404 } };
  }
  const { id, slug, name } = author;
  return { id, name: name[entry.lang], url: '', description: '', link: `${origin}/articles`, slug };
}

function toMedia(entry: Entry, origin: string): unknown {
  const url = `${origin}${imagePath(entry)}`;
  const sizes = Object.entries(SIZES).map(([name, width]) => [
    name,
    {
      file: `${entry.post.image}.svg`,
      width,
      height: name === 'thumbnail' ? width : Math.round((width * 3) / 4),
      mime_type: 'image/svg+xml',
      source_url: name === 'full' ? url : `${url}?w=${width}`,
    },
  ]);
  return {
    id: 1000 + entry.id,
    alt_text: imageAlts[entry.post.image ?? '']?.[entry.lang] ?? '',
    media_type: 'image',
    mime_type: 'image/svg+xml',
    media_details: { width: 1600, height: 1200, sizes: Object.fromEntries(sizes) },
    source_url: url,
  };
}

/** `_embedded` of a post, with the relations that `_embed` names. */
export function toEmbedded(entry: Entry, embed: string, origin: string): Record<string, unknown> {
  const { post, lang } = entry;
  const all: Record<string, unknown> = {
    author: [toAuthor(entry, origin)],
    'wp:term': [
      termsOf(post.categories, categories).map((term) => toTerm(term, 'category', lang, origin)),
      termsOf(post.tags ?? [], tags).map((term) => toTerm(term, 'post_tag', lang, origin)),
    ],
    ...(post.image && { 'wp:featuredmedia': [toMedia(entry, origin)] }),
  };
  const wanted = embed.split(',').filter((name) => RELATIONS.includes(name));
  if (wanted.length === 0) return all;
  return Object.fromEntries(Object.entries(all).filter(([name]) => wanted.includes(name)));
}
