import { dateOf, headlineOf } from './feed.js';

type Json = Record<string, unknown>;

/** A category as WordPress describes it. */
export interface Term {
  id: number;
  name: string;
  slug: string;
  taxonomy: 'category';
  count: number;
}

const CATEGORIES = [
  { id: 2, name: 'Събития', slug: 'sabitiya' },
  { id: 3, name: 'Наука &amp; техника', slug: 'nauka' },
  { id: 4, name: 'Стипендии', slug: 'stipendii' },
];
const SIZES = { thumbnail: [150, 150], medium: [300, 200], large: [1024, 683] } as const;

/** The categories of a site with so many posts. */
export function createCategories(items: number): Term[] {
  return CATEGORIES.map((category, index) => ({
    ...category,
    taxonomy: 'category',
    count: Math.floor((items - index - 1) / CATEGORIES.length) + 1,
  }));
}

/** The id of the category that the n-th post stands in. */
export function categoryOf(number: number): number {
  return CATEGORIES[(number - 1) % CATEGORIES.length]?.id ?? 1;
}

/**
 * The n-th post, from 1, the newest first, in the shape of `/wp/v2/posts`. The first one is of
 * 00:30 in Sofia; every fifth image may not be read; every seventh post has none.
 */
export function createPost(number: number, origin: string): Json {
  const moment = number === 1 ? new Date('2024-05-24T21:30:00Z') : dateOf(number);
  const local = new Date(moment.getTime() + 3 * 3_600_000);
  return {
    id: 1000 + number,
    date: local.toISOString().slice(0, 19),
    date_gmt: moment.toISOString().slice(0, 19),
    slug: `novina-${number}`,
    status: 'publish',
    type: 'post',
    link: `https://ikem.example/novina-${number}/`,
    title: { rendered: `${headlineOf(number)} &#8211; клуб &#8222;Икар&#8220;` },
    excerpt: { rendered: `<p>Кратко за новина ${number} &amp; гостите [&hellip;]</p>\n` },
    content: { rendered: `<p>Дълго за <strong>новина ${number}</strong>.</p>\n` },
    author: 1,
    featured_media: number % 7 === 0 ? 0 : 5000 + number,
    categories: [categoryOf(number)],
    tags: [9],
    _links: { self: [{ href: `${origin}/wp-json/wp/v2/posts/${1000 + number}` }] },
    _embedded: embedded(number, origin),
  };
}

function embedded(number: number, origin: string): Json {
  const { id, name, slug } =
    CATEGORIES.find((category) => category.id === categoryOf(number)) ?? {};
  return {
    author: [{ id: 1, name: 'Мария Иванова', link: 'https://ikem.example/author/maria/' }],
    ...(number % 7 === 0 ? {} : { 'wp:featuredmedia': [mediaOf(number, origin)] }),
    'wp:term': [
      [{ id, name, slug, taxonomy: 'category' }],
      [{ id: 9, name: 'новини', slug: 'novini', taxonomy: 'post_tag' }],
    ],
  };
}

function mediaOf(number: number, origin: string): Json {
  if (number % 5 === 0) {
    const message = 'Нямате право да правите това.';
    return { code: 'rest_forbidden', message, data: { status: 401 } };
  }
  const url = (width: number, height: number) =>
    `${origin}/answers/image?w=${width}&h=${height}&n=${number}`;
  const sizes = Object.entries(SIZES).map(([size, [width, height]]) => {
    return [size, { width, height, mime_type: 'image/svg+xml', source_url: url(width, height) }];
  });
  return {
    id: 5000 + number,
    alt_text: `Снимка към новина ${number}`,
    media_type: 'image',
    source_url: url(1536, 1024),
    media_details: { width: 1536, height: 1024, sizes: Object.fromEntries(sizes) as Json },
  };
}
