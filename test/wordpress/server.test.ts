import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { getJson, getPost, type Category, type Post } from './rest.js';
import { isWordPressInstalled, startWordPress, type WordPress } from './server.js';

const ORIGIN = 'https://school.example';

describe('startWordPress', { skip: isWordPressInstalled() ?? false }, () => {
  let wordpress: WordPress;

  before(async () => {
    wordpress = await startWordPress();
  });

  after(() => wordpress?.stop());

  function request(path: string, init?: RequestInit): Promise<Response> {
    return fetch(wordpress.url + path, init);
  }

  function get<T>(path: string): Promise<T> {
    return getJson<T>(wordpress.url + path);
  }

  function post(slug: string): Promise<Post> {
    return getPost(wordpress.url, slug);
  }

  async function comment(slug: string, content: string, email: string): Promise<Response> {
    const { id } = await post(slug);
    return request('/wp-json/wp/v2/comments', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ post: id, author_name: 'Гост', author_email: email, content }),
    });
  }

  it('serves 35 posts over four pages, newest first, and 400 after them', async () => {
    const dates: string[] = [];
    for (const page of [1, 2, 3, 4]) {
      const answer = await request(`/wp-json/wp/v2/posts?page=${page}`);
      assert.equal(answer.headers.get('X-WP-Total'), '35');
      assert.equal(answer.headers.get('X-WP-TotalPages'), '4');
      const posts = (await answer.json()) as Post[];
      dates.push(...posts.map(({ date }) => date));
    }
    assert.equal(new Set(dates).size, 35);
    assert.deepEqual(dates, dates.toSorted().reverse());

    const past = await request('/wp-json/wp/v2/posts?page=5');
    assert.equal(past.status, 400);
    assert.match(await past.text(), /rest_post_invalid_page_number/);
  });

  it('serves the same posts at ?rest_route=', async () => {
    const plain = await get<Post[]>('/?rest_route=/wp/v2/posts&per_page=3');
    assert.deepEqual(
      plain.map(({ slug }) => slug),
      ['hostile', 'entities', 'comments-closed'],
    );
  });

  it('gives any origin leave to read', async () => {
    const answer = await request('/wp-json/wp/v2/posts', { headers: { Origin: ORIGIN } });
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), ORIGIN);
    assert.match(answer.headers.get('Access-Control-Expose-Headers') ?? '', /X-WP-TotalPages/);
  });

  it('answers parallel requests', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map((page) => request(`/wp-json/wp/v2/posts?per_page=1&page=${page}`)),
    );
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200, 200],
    );
  });

  it('dates the post of 00:30 in Sofia to the day before in UTC', async () => {
    const { date, date_gmt } = await post('after-midnight');
    assert.equal(date, '2020-03-10T00:30:00');
    assert.equal(date_gmt, '2020-03-09T22:30:00');
  });

  it('renders titles as HTML with entities', async () => {
    const { title } = await post('entities');
    assert.equal(
      title.rendered,
      'Ток &amp; умения &#8211; &#8220;училище&#8221; на 21-ви век &#8211; 5 &lt; 6',
    );
    assert.equal((await post('no-title')).title.rendered, '');
  });

  it('ends an automatic excerpt with an entity and leaves that of an empty post empty', async () => {
    assert.match((await post('automatic-excerpt')).excerpt.rendered, /\[&hellip;\]<\/p>\s*$/);
    assert.equal((await post('no-text')).excerpt.rendered, '');
  });

  it('hands hostile HTML out as it was written', async () => {
    const { title, content } = await post('hostile');
    assert.match(title.rendered, /^<script>hacked = 1<\/script>Опасна <img src="x" onerror=/);
    assert.match(content.rendered, /<a href="java&#x0a;script:hacked = 15">/);
    assert.match(content.rendered, /<iframe srcdoc="&lt;script&gt;parent.hacked = 17/);
  });

  it('links to the pages of posts, in percent-encoded Cyrillic where the slug is Cyrillic', async () => {
    const { link } = await post('отворен-урок');
    assert.match(link, /\/%d0%be%d1%82[%\da-f-]+\/$/);
    const page = await fetch(link);
    assert.match(await page.text(), /<h1>Отворен урок по електротехника<\/h1>/);
  });

  it('embeds featured pictures with their sizes', async () => {
    const media = (await post('memorandum-ikem'))._embedded['wp:featuredmedia']?.[0];
    assert.equal(media?.alt_text, 'Рисунка на зарядна станция');
    const sizes = Object.entries(media?.media_details?.sizes ?? {});
    assert.deepEqual(
      sizes.map(([name, { width, height }]) => `${name} ${width}×${height}`).sort(),
      [
        'full 1200×675',
        'large 1024×576',
        'medium 300×169',
        'medium_large 768×432',
        'thumbnail 150×150',
      ],
    );
    for (const url of [media?.source_url, ...sizes.map(([, size]) => size.source_url)]) {
      assert.equal((await fetch(String(url))).headers.get('Content-Type'), 'image/jpeg');
    }
  });

  it('embeds no picture, an error or its own index where there is none to show', async () => {
    const [none, forbidden, deleted] = await Promise.all(
      ['no-image', 'forbidden-image', 'deleted-image'].map(post),
    );
    assert.equal(none?.featured_media, 0);
    assert.equal(none?._embedded['wp:featuredmedia'], undefined);
    // Until WordPress 6.8 an error object, then nothing.
    const [hidden] = forbidden?._embedded['wp:featuredmedia'] ?? [{ code: 'rest_forbidden' }];
    assert.deepEqual([hidden?.code, hidden?.source_url], ['rest_forbidden', undefined]);
    const [index] = deleted?._embedded['wp:featuredmedia'] ?? [];
    assert.ok(index === undefined || index.routes);
  });

  it('embeds authors, an error for a private one and nothing where there is none', async () => {
    const [known, hidden, none] = await Promise.all(
      ['memorandum-ikem', 'private-author', 'no-author'].map(post),
    );
    assert.equal(known?._embedded.author?.[0]?.name, 'edu');
    assert.equal(hidden?._embedded.author?.[0]?.code, 'rest_user_cannot_view');
    assert.equal(none?._embedded.author, undefined);
  });

  it('lists four categories and embeds them before the tags', async () => {
    const categories = await get<Category[]>('/wp-json/wp/v2/categories?orderby=id');
    assert.deepEqual(
      categories.map(({ slug, name, count }) => `${slug} ${name} ${count}`),
      [
        'news Новини 11',
        'events Събития 10',
        'training Обучения 8',
        'partners Проекти &amp; партньорства 6',
      ],
    );
    const terms = (await post('memorandum-ikem'))._embedded['wp:term'];
    assert.deepEqual(
      terms.map((group) => group.map(({ slug }) => slug)),
      [['news'], ['e-mobility', 'ikem']],
    );
  });

  it('filters by category and searches in Cyrillic', async () => {
    const [news] = await get<Category[]>('/wp-json/wp/v2/categories?slug=partners');
    assert.equal((await get<Post[]>(`/wp-json/wp/v2/posts?categories=${news?.id}`)).length, 6);
    const query = encodeURIComponent('меморандум');
    const found = await get<Post[]>(`/wp-json/wp/v2/posts?search=${query}`);
    assert.deepEqual(
      found.map(({ slug }) => slug),
      ['memorandum-ikem'],
    );
  });

  it('takes anonymous comments, holds those with the word "изчакай", refuses closed posts', async () => {
    const approved = await comment('memorandum-ikem', 'Честито!', 'one@example.org');
    assert.equal(approved.status, 201);
    assert.match(await approved.text(), /"status":"approved"/);

    const held = await comment('memorandum-ikem', 'Моля, изчакай.', 'two@example.org');
    assert.equal(held.status, 201);
    assert.match(await held.text(), /"status":"hold"/);

    const flood = await comment('memorandum-ikem', 'И още нещо.', 'two@example.org');
    assert.equal(flood.status, 400);
    assert.match(await flood.text(), /comment_flood/);

    const closed = await comment('comments-closed', 'Закъснях.', 'three@example.org');
    assert.equal(closed.status, 403);
    assert.match(await closed.text(), /rest_comment_closed/);
  });
});
