/** The same ten articles, as an endpoint of each kind gives them. */
import { feedOf } from '../../test/e2e/articles.js';
import type { Line, Reply } from './line.js';

const COUNT = 10;
const JSON_TYPE = 'application/json; charset=utf-8';
const HTML_TYPE = 'text/html; charset=utf-8';

/** Which endpoints there are; what each of them answers is in {@link putEndpoints}. */
export const ENDPOINTS = {
  jsonFeed: '/feed.json',
  /** A JSON Feed whose address says nothing of its format. */
  jsonFeedUnnamed: '/news',
  mapped: '/api/articles',
  site: '/',
  posts: '/wp-json/wp/v2/posts',
  /** The same posts, on sites without pretty permalinks and on all others, too. */
  postsPlain: '/?rest_route=/wp/v2/posts',
  /** Feedr, which makes JSON of RSS and which vanilla-rss cannot do without. */
  feedr: '/feedr',
  /** What a site's own server makes of its WordPress for latest-news. */
  latestNews: '/blog/latest-news',
  /** A piece of markup. */
  fragment: '/news.html',
} as const;

/** Where the fields stand in the answer of {@link ENDPOINTS.mapped}. */
export const MAP = {
  items: '/data/articles',
  url: '/permalink',
  title: '/headline',
  summary: '/lead',
  date: '/published',
};

const FEED = feedOf(COUNT);
const ARTICLES = FEED.items.map(({ url, title, summary, date_published }, index) => ({
  id: index + 1,
  url: String(url),
  title: String(title),
  summary: String(summary),
  date: String(date_published),
}));

/** What is looked for in each page. */
export const FIRST_TITLE = ARTICLES[0]?.title ?? '';

/** Puts all endpoints on a line. */
export function putEndpoints(line: Line): void {
  const totals = { 'x-wp-total': String(COUNT), 'x-wp-totalpages': '1' };
  const posts = { ...json(toPosts()), headers: totals };
  const feed = json(FEED);
  line.put(ENDPOINTS.jsonFeed, feed);
  line.put(ENDPOINTS.jsonFeedUnnamed, feed);
  line.put(ENDPOINTS.mapped, json(toForeignJson()));
  line.put(ENDPOINTS.site, {
    body: '<!doctype html><title>Училище</title>',
    type: HTML_TYPE,
    headers: { link: '</wp-json/>; rel="https://api.w.org/"' },
  });
  line.put(ENDPOINTS.posts, posts);
  line.put(ENDPOINTS.postsPlain, posts);
  line.put(ENDPOINTS.feedr, json(toFeedr()));
  line.put(ENDPOINTS.latestNews, json({ latest_articles: toLatestArticles() }));
  line.put(ENDPOINTS.fragment, { body: toMarkup(), type: HTML_TYPE });
}

function json(value: unknown): Reply {
  return { body: JSON.stringify(value), type: JSON_TYPE };
}

function toPosts(): object[] {
  return ARTICLES.map(({ id, url, title, summary, date }) => ({
    id,
    date: date.slice(0, 19),
    date_gmt: date.slice(0, 19),
    link: url,
    title: { rendered: title },
    excerpt: { rendered: `<p>${summary}</p>\n` },
    _embedded: {
      author: [{ id: 1, name: 'Мария Иванова' }],
      'wp:term': [[{ id: 2, name: 'Събития', slug: 'sabitiya', taxonomy: 'category' }]],
    },
  }));
}

function toForeignJson(): object {
  const articles = ARTICLES.map(({ id, url, title, summary, date }) => ({
    ...{ id, permalink: url, headline: title, lead: summary, published: date },
  }));
  return { data: { articles } };
}

function toFeedr(): object {
  const entries = ARTICLES.map(({ url, title, summary, date }) => ({
    ...{ title, link: url, author: '', publishedDate: date },
    content: `<p>${summary}</p>`,
    contentSnippet: summary,
    categories: [],
  }));
  const feed = { feedUrl: '', title: 'Новини', link: '', description: '', author: '', entries };
  return { responseStatus: 200, responseDetails: null, responseData: { feed } };
}

function toLatestArticles(): object[] {
  return ARTICLES.map(({ id, title, summary, date }) => ({
    ...{ id, slug: `article-${id}`, date, author: { name: 'Мария Иванова' } },
    title: { rendered: title },
    excerpt: { rendered: `<p>${summary}</p>` },
  }));
}

function toMarkup(): string {
  const items = ARTICLES.map(
    ({ url, title, summary, date }) => `<li>
  <h3><a href="${url}">${title}</a></h3>
  <time datetime="${date}">${date.slice(0, 10)}</time>
  <p>${summary}</p>
</li>`,
  );
  return `<ul>${items.join('\n')}</ul>`;
}
