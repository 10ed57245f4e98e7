import type { Article } from '../../../../src/data/model.js';
import type { AnswerDocument } from '../../endpoints.js';
import { load, only, serve, type Served } from './feeds.js';

/** A post as `/wp/v2/posts` gives it, with some fields changed. */
export function postOf(fields: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 7,
    date: '2024-05-25T00:30:00',
    date_gmt: '2024-05-24T21:30:00',
    link: 'https://ikem.example/novina-7/',
    title: { rendered: 'Наука &#8211; <em>техника</em>' },
    excerpt: { rendered: '<p>Кратко за липите [&hellip;]</p>\n' },
    ...fields,
  };
}

/** A picture as `_embedded` holds it. */
export function mediaOf(fields: Record<string, unknown> = {}): Record<string, unknown> {
  const size = (width: number, height: number) => ({
    source_url: `https://ikem.example/lipi-${width}.jpg`,
    width,
    height,
  });
  const sizes = { thumbnail: size(150, 150), medium: size(300, 200), full: size(1200, 800) };
  return {
    source_url: 'https://ikem.example/lipi.jpg',
    alt_text: 'Сто липи',
    media_details: { width: 1200, height: 800, sizes },
    ...fields,
  };
}

/** Opens the posts that the answers give one after another: one post fills a page. */
export function servePosts(...documents: AnswerDocument[]): Promise<Served> {
  return serve(documents, { path: 'get/wp-json/wp/v2/posts?per_page=1' });
}

/** The articles that these posts make. */
export async function articlesOfPosts(posts: unknown[]): Promise<readonly Article[]> {
  const { source } = await servePosts({ json: posts, headers: { 'x-wp-totalpages': '1' } });
  return (await load(source)).items;
}

/** The article that a post with these fields makes. */
export async function articleOfPost(fields: Record<string, unknown> = {}): Promise<Article> {
  return only(await articlesOfPosts([postOf(fields)]));
}

/** The article whose post embeds this. */
export function articleEmbedding(embedded: unknown): Promise<Article> {
  return articleOfPost({ _embedded: embedded });
}
