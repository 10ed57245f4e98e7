import { expect } from '@open-wc/testing';
import '../../src/elements/news-feed/define.js';
import type { NewsFeedErrorEvent } from '../../src/index.js';
import { createFeed, headlineOf } from '../support/answers/feed.js';
import { frames, isVisible, parts, texts, whenText } from '../support/dom.js';
import {
  answers,
  requestCount,
  serve,
  serveJson,
  uniqueId,
  type AnswerDocument,
} from '../support/endpoints.js';
import { bareFeedOf } from '../support/news-feed/documents.js';
import { fixtureFeed, readyFeed, whenState } from '../support/news-feed/fixtures.js';
import { nextEvent, until } from '../support/waiting.js';
import { useQuickRequests } from '../support/times.js';

const FALLBACK = '<a href="https://example.org/novini">Всички новини</a>';

/** Answers that are none: what the page's owner learns, and how often the endpoint is asked. */
const BAD = [
  { path: 'html', kind: 'json', requests: 1 },
  { path: '204', kind: 'json', requests: 1 },
  { path: 'truncated', kind: 'json', requests: 1 },
  { path: 'redirect-login', kind: 'json', requests: 1 },
  { path: 'json?body=', kind: 'json', requests: 1 },
  { path: 'json?body=null', kind: 'format', requests: 1 },
  { path: 'json?body=[]', kind: 'format', requests: 1 },
  { path: 'json?body="текст"', kind: 'format', requests: 1 },
  { path: 'json?body={"items":{}}', kind: 'format', requests: 1 },
  { path: 'big?mb=11', kind: 'size', requests: 1 },
  { path: 'big?mb=11&length', kind: 'size', requests: 1 },
  { path: 'stall-headers', kind: 'timeout', requests: 1 },
  { path: 'stall-body', kind: 'timeout', requests: 1 },
  { path: 'status/400', kind: 'status', requests: 1 },
  { path: 'status/401', kind: 'status', requests: 1 },
  { path: 'status/410', kind: 'status', requests: 1 },
  { path: 'status/500', kind: 'status', requests: 3 },
  { path: 'status/503', kind: 'status', requests: 3 },
  { path: '429?retry-after=0', kind: 'status', requests: 3 },
  { path: '429?retry-after=date:-5', kind: 'status', requests: 3 },
  { path: '429?retry-after=3600', kind: 'status', requests: 1 },
  { path: '429?retry-after=date:3600', kind: 'status', requests: 1 },
] as const;

function urlOf(path: string, id: string): string {
  const url = new URL(answers.url(path));
  url.searchParams.set('id', id);
  return url.href;
}

describe('hostile answers', () => {
  useQuickRequests(400);

  for (const { path, kind, requests } of BAD) {
    it(`are a sentence for the reader and a cause for the owner: ${path}`, async () => {
      const id = uniqueId();
      const src = urlOf(path, id);
      const feed = fixtureFeed({ src, format: 'jsonfeed', lang: 'bg' }, FALLBACK);
      const { error } = await nextEvent<NewsFeedErrorEvent>(feed, 'news-feed-error');
      expect(error.kind).to.equal(kind);
      await whenState(feed, 'error');
      await whenText(feed, 'Новините не могат да бъдат заредени');
      expect(isVisible(feed.querySelector('a'))).to.equal(true);
      const log = await answers.log(id);
      expect(log.filter(({ method }) => method === 'GET')).to.have.length(requests);
    });
  }

  const AFTER_GOOD: Record<string, AnswerDocument> = {
    'a web page': { body: '<!doctype html>', headers: { 'content-type': 'text/html' } },
    'half a document': { body: '{"items":[' },
    'a 500': { status: 500 },
    'a 404': { status: 404 },
    'a stall': { json: {}, stall: 'headers' },
    'a stall after the headers': { json: createFeed(), stall: 'body' },
  };
  for (const [name, bad] of Object.entries(AFTER_GOOD)) {
    it(`leave the last good articles where they are: ${name}`, async () => {
      const { url } = await serve({ json: createFeed({ items: 2 }) }, bad);
      const feed = await readyFeed({ src: url, format: 'jsonfeed' }, FALLBACK);
      await feed.reload();
      expect(feed.state).to.equal('stale');
      expect(texts(feed, 'title')).to.deep.equal([headlineOf(1), headlineOf(2)]);
      expect(isVisible(feed.querySelector('a'))).to.equal(false);
    });
  }

  it('are tried again when they pass', async () => {
    const id = uniqueId();
    const feed = await readyFeed({ src: answers.url('flaky', { id, fail: 2, items: 1 }) });
    expect(texts(feed, 'title')).to.have.length(1);
    expect(await requestCount(id)).to.equal(3);
  });
});

describe('odd answers', () => {
  for (const path of ['bom', 'wrong-mime']) {
    it(`are read nevertheless: ${path}`, async () => {
      expect(texts(await readyFeed({ src: answers.url(path) }), 'title')).to.have.length(10);
    });
  }

  it('may nest as deep as they like beside a good item', async () => {
    const feed = fixtureFeed({ src: answers.url('deep', { in: 'extension' }), format: 'jsonfeed' });
    // An engine whose JSON.parse gives up at that depth has no JSON to show.
    await until(() => ['ready', 'error'].includes(feed.state), 'an answer');
    expect(texts(feed, 'title').length).to.equal(feed.state === 'ready' ? 1 : 0);
  });

  it('may be lists of lists where items are expected', async () => {
    const feed = fixtureFeed({ src: answers.url('deep'), format: 'jsonfeed' });
    await until(() => ['empty', 'error'].includes(feed.state), 'an answer');
  });

  for (const kind of ['self', 'pair']) {
    it(`may lead in a circle by next_url: ${kind}`, async () => {
      const id = uniqueId();
      const src = answers.url('loop', { id, kind });
      const feed = await readyFeed({ src, 'page-size': 2 });
      await feed.loadMore();
      await feed.loadMore();
      expect(new Set(texts(feed, 'title')).size).to.equal(texts(feed, 'title').length);
      expect(parts(feed, 'more')).to.have.length(0);
      expect(await requestCount(id)).to.be.at.most(3);
    });
  }

  it('may lead on for ever without a new article', async () => {
    const id = uniqueId();
    await answers.put(
      id,
      ...Array.from({ length: 40 }, (_, page) => ({
        json: { ...createFeed({ items: 2 }), next_url: answers.url('get', { id, page }) },
      })),
    );
    const feed = await readyFeed({ src: answers.url('get', { id }), 'page-size': 2 });
    await feed.loadMore();
    expect(texts(feed, 'title')).to.have.length(2);
    expect(await requestCount(id)).to.be.below(15);
    expect(parts(feed, 'more')).to.have.length(0);
  });

  it('may give one id to several items, and every render shows the same', async () => {
    const same = { id: '1', url: 'https://example.org/' };
    const { url } = await serveJson(bareFeedOf({ ...same, title: 'а' }, { ...same, title: 'б' }));
    const feed = await readyFeed({ src: url });
    const before = texts(feed, 'title');
    for (const layout of ['grid', 'list']) {
      feed.setAttribute('layout', layout);
      await feed.updateComplete;
      expect(texts(feed, 'title')).to.deep.equal(before);
    }
    await feed.reload();
    await frames(2);
    expect(texts(feed, 'title')).to.deep.equal(before);
  });

  it('may hold ten thousand items', async () => {
    const feed = await readyFeed({ src: answers.url('feed', { items: 10_000 }) });
    expect(texts(feed, 'title')).to.have.length(10);
    await feed.loadMore();
    expect(texts(feed, 'title')[19]).to.equal(headlineOf(20));
  });

  it('may hold dates that are none', async () => {
    const dates = [
      '0000-00-00',
      '0000-00-00T00:00:00',
      '',
      'x',
      'Invalid Date',
      1e20,
      '2019-13-45',
    ];
    const items = dates.map((date_published, index) => ({ title: `${index}`, date_published }));
    const { url } = await serveJson(bareFeedOf(...items));
    for (const time of ['absolute', 'relative']) {
      const feed = await readyFeed({ src: url, time });
      expect(texts(feed, 'title')).to.have.length(dates.length);
      expect(parts(feed, 'date')).to.have.length(0);
    }
  });
});
