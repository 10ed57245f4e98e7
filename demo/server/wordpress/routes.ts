import { Hono, type Context } from 'hono';
import { entries, type Entry } from '../../content/index.js';
import type { Lang, Term } from '../../content/model.js';
import { categories, tags } from '../../content/terms.js';
import { asLang } from '../data/urls.js';
import { toTerm } from './embedded.js';
import { WordPressError } from './error.js';
import { pickFields } from './fields.js';
import { toPost } from './post.js';
import { paginate, selectPosts, type Collection } from './query.js';

/** The part of the WordPress REST API that shows posts, under `/wp-json`. */
export const wordpress = new Hono();

const originOf = (c: Context): string => new URL(c.req.url).origin;

/** `X-WP-Total`, `X-WP-TotalPages` and `Link`, as every collection carries them. */
function setPaging(c: Context, { page, pages, total }: Collection<unknown>): void {
  const linkTo = (number: number, rel: string): string => {
    const url = new URL(c.req.url);
    url.searchParams.set('page', String(number));
    return `<${url.href}>; rel="${rel}"`;
  };
  c.header('X-WP-Total', String(total));
  c.header('X-WP-TotalPages', String(pages));
  const links = [page > 1 && linkTo(page - 1, 'prev'), page < pages && linkTo(page + 1, 'next')];
  const value = links.filter(Boolean).join(', ');
  if (value) c.header('Link', value);
}

function countPosts(slug: string, lang: Lang): number {
  return entries[lang].filter(({ post }) =>
    [...post.categories, ...(post.tags ?? [])].includes(slug),
  ).length;
}

function listTerms(c: Context, terms: readonly Term[], taxonomy: string): Response {
  const query = c.req.query();
  const lang = asLang(query.lang) ?? 'bg';
  const search = query.search?.toLowerCase();
  const post = query.post && findPost(Number(query.post))?.post;
  const list = terms
    .filter((term) => !query.slug || query.slug.split(',').includes(term.slug))
    .filter((term) => !search || term.name[lang].toLowerCase().includes(search))
    .filter((term) => !post || [...post.categories, ...(post.tags ?? [])].includes(term.slug))
    .map((term) => ({
      ...toTerm(term, taxonomy, lang, originOf(c)),
      count: countPosts(term.slug, lang),
      description: '',
      parent: 0,
    }))
    .filter(({ count }) => query.hide_empty !== 'true' || count > 0);
  const found = paginate(list, query);
  setPaging(c, found);
  return c.json(found.items.map((term) => pickFields(term, query._fields)));
}

/** A post with the fields and relations that the query names; `_embedded` hangs on `_links`. */
function renderPost(c: Context, entry: Entry): Record<string, unknown> {
  const { _embed: embed, _fields: fields } = c.req.query();
  const linked = !fields || fields.split(',').includes('_links');
  return pickFields(toPost(entry, originOf(c), linked ? embed : undefined), fields);
}

function findPost(id: number): Entry | undefined {
  return [...entries.bg, ...entries.en].find((entry) => entry.id === id);
}

wordpress.on('GET', ['/', '//'], (c) =>
  c.json({
    name: 'Мрежа за професионално образование',
    url: originOf(c),
    home: originOf(c),
    timezone_string: 'Europe/Sofia',
    namespaces: ['wp/v2'],
  }),
);

wordpress.get('/wp/v2/posts', (c) => {
  const query = c.req.query();
  const found = paginate(selectPosts(query), query);
  setPaging(c, found);
  return c.json(found.items.map((entry) => renderPost(c, entry)));
});

wordpress.get('/wp/v2/posts/:id', (c) => {
  const entry = findPost(Number(c.req.param('id')));
  if (!entry) throw new WordPressError('rest_post_invalid_id', 'Invalid post ID.', 404);
  return c.json(renderPost(c, entry));
});

wordpress.get('/wp/v2/categories', (c) => listTerms(c, categories, 'category'));
wordpress.get('/wp/v2/tags', (c) => listTerms(c, tags, 'post_tag'));

wordpress.all('*', () => {
  const message = 'No route was found matching the URL and request method.';
  throw new WordPressError('rest_no_route', message, 404);
});

wordpress.onError((error, c) => {
  if (!(error instanceof WordPressError)) throw error;
  return c.json(error.toJSON() as object, error.status);
});
