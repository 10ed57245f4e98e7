import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import { createFeed } from '../../support/answers/feed.js';
import { frames, texts } from '../../support/dom.js';
import { answers, requestCount, serve, serveJson, uniqueId } from '../../support/endpoints.js';
import { HeldTimers } from '../../support/held-timers.js';
import { fixtureFeed, readyFeed, whenState } from '../../support/news-feed/fixtures.js';
import { useQuickRequests } from '../../support/times.js';
import { until } from '../../support/waiting.js';

const MINUTE = 60_000;

function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('<news-feed refresh>', () => {
  let timers: HeldTimers;

  beforeEach(() => {
    timers = new HeldTimers();
    timers.install();
  });

  afterEach(() => {
    timers.restore();
    delete (document as { hidden?: boolean }).hidden;
  });

  /** Two articles at first, three after a refresh. */
  async function growing(): Promise<{ id: string; url: string }> {
    return serveJson(createFeed({ items: 2 }), createFeed({ items: 3 }));
  }

  it('asks again after so many minutes, more or less, and again', async () => {
    const { id, url } = await growing();
    const feed = await readyFeed({ src: url, refresh: 5 });
    await until(() => timers.delays.length === 1, 'a timer');
    expect(timers.delays[0]).to.be.within(4.4 * MINUTE, 5.6 * MINUTE);
    timers.fire();
    await until(() => texts(feed, 'title').length === 3, 'three articles');
    expect(await requestCount(id)).to.equal(2);
    await until(() => timers.delays.length === 1, 'the next timer');
  });

  it('waits for months without asking in between', async () => {
    const { id, url } = await growing();
    const feed = await readyFeed({ src: url, refresh: 100_000 });
    await until(() => timers.delays.length === 1, 'a timer');
    // A browser takes a longer wait than this for none at all.
    expect(timers.delays[0]).to.be.at.most(2 ** 31 - 1);
    timers.fire();
    await frames();
    expect(await requestCount(id)).to.equal(1);
    for (let left = 100; left && texts(feed, 'title').length < 3; left--) {
      if (timers.delays.length) timers.fire();
      else await frames();
    }
    await until(() => texts(feed, 'title').length === 3, 'three articles');
    expect(await requestCount(id)).to.equal(2);
  });

  for (const refresh of [-1, NaN, Infinity]) {
    it(`asks no more when a script sets ${refresh}`, async () => {
      const { id, url } = await growing();
      const feed = await readyFeed({ src: url, refresh: 5 });
      feed.refresh = refresh;
      await feed.updateComplete;
      await frames();
      expect(await requestCount(id)).to.equal(1);
    });
  }

  it('does not ask without the attribute', async () => {
    const { url } = await growing();
    await readyFeed({ src: url });
    await frames();
    expect(timers.delays).to.deep.equal([]);
  });

  it('asks once for all widgets with one source', async () => {
    const { id, url } = await growing();
    const feeds = await Promise.all([1, 2, 3].map(() => readyFeed({ src: url, refresh: 5 })));
    await until(() => timers.delays.length === 3, 'three timers');
    timers.fire();
    await until(() => feeds.every((feed) => feed.articles.length === 3), 'three articles');
    await frames(3);
    expect(timers.delays, 'a timer for each of the next refreshes').to.have.length(3);
    expect(Math.min(...timers.delays)).to.be.above(4.4 * MINUTE);
    expect(await requestCount(id)).to.equal(2);
  });

  it('waits while nobody sees the page, and asks when somebody does', async () => {
    const { id, url } = await growing();
    const feed = await readyFeed({ src: url, refresh: 5 });
    await until(() => timers.delays.length === 1, 'a timer');
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    timers.fire();
    expect(await requestCount(id)).to.equal(1);
    setHidden(false);
    await until(() => feed.articles.length === 3, 'three articles');
  });

  it('asks no more when the element or the attribute has gone', async () => {
    const { url } = await growing();
    const feed = await readyFeed({ src: url, refresh: 5 });
    await until(() => timers.delays.length === 1, 'a timer');
    feed.refresh = 0;
    await feed.updateComplete;
    expect(timers.delays).to.deep.equal([]);
    feed.refresh = 1;
    await until(() => timers.delays.length === 1, 'a timer');
    feed.remove();
    expect(timers.delays).to.deep.equal([]);
  });

  it('goes on when the element is put back', async () => {
    const { url } = await growing();
    const feed = await readyFeed({ src: url, refresh: 5 });
    await until(() => timers.delays.length === 1, 'a timer');
    const parent = feed.parentElement;
    feed.remove();
    parent?.append(feed);
    await until(() => timers.delays.length === 1, 'a timer again');
  });
});

describe('<news-feed> after a failure', () => {
  const timers = new HeldTimers();
  /** A request and its further tries. */
  const failures = [1, 2, 3].map(() => ({ status: 503 }));

  useQuickRequests();
  const { random } = Math;
  beforeEach(() => {
    Math.random = () => 0; // no jitter
    timers.install();
  });
  afterEach(() => {
    Math.random = random;
    timers.restore();
  });

  it('tries again by itself, less and less often', async () => {
    const src = answers.url('status/503');
    const feed = await whenState(fixtureFeed({ src, format: 'jsonfeed' }), 'error');
    const waits: number[] = [];
    for (let count = 0; count < 6; count += 1) {
      await until(() => timers.delays.length === 1, 'a timer');
      waits.push(...timers.delays);
      timers.fire();
    }
    expect(waits).to.deep.equal([30_000, 60_000, 120_000, 240_000, 300_000, 300_000]);
    expect(feed.state).to.equal('error');
  });

  it('asks once at each of these times, and not sooner than the server wants', async () => {
    const id = uniqueId();
    const src = answers.url('429', { id, 'retry-after': 100 });
    await whenState(fixtureFeed({ src, format: 'jsonfeed' }), 'error');
    await until(() => timers.delays.length === 1, 'a timer');
    expect(timers.delays).to.deep.equal([100_000]);
    timers.fire();
    await until(() => timers.delays.length === 1, 'the next timer');
    expect(await requestCount(id)).to.equal(2);
  });

  it('does not multiply an outage at the address of a site: one try a time', async () => {
    const id = uniqueId();
    await answers.put(id, { status: 502 });
    const src = await answers.foreign('noCors', 'get/', { id });
    await whenState(fixtureFeed({ src }), 'error');
    const before = await requestCount(id);
    expect(before).to.equal(3); // each way once
    for (let count = 1; count <= 3; count += 1) {
      await until(() => timers.delays.length === 1, 'a timer');
      timers.fire();
      await until(() => timers.delays.length === 1, 'the next timer');
      expect(await requestCount(id)).to.equal(before + count);
    }
  });

  it('shows the articles when such a try succeeds, and begins anew', async () => {
    const { url } = await serve(...failures, { json: createFeed({ items: 2 }) }, ...failures);
    const feed = await whenState(fixtureFeed({ src: url, format: 'jsonfeed' }), 'error');
    await until(() => timers.delays.length === 1, 'a timer');
    timers.fire();
    await whenState(feed, 'ready');
    expect(timers.delays).to.deep.equal([]);
    await feed.reload();
    await until(() => timers.delays.length === 1, 'a timer');
    expect(timers.delays).to.deep.equal([30_000]);
  });

  it('does not try by itself what cannot succeed', async () => {
    const feed = fixtureFeed({ src: answers.url('json'), format: 'jsonfeed' });
    await whenState(feed, 'error');
    await frames(10);
    expect(timers.delays).to.deep.equal([]);
  });
});

describe('<news-feed time="relative"> over time', () => {
  const timers = new HeldTimers();

  beforeEach(() => timers.install());
  afterEach(() => timers.restore());

  it('has one clock for all elements, and none without them', async () => {
    const { url } = await serveJson(createFeed({ items: 2 }));
    const feeds = await Promise.all([1, 2].map(() => readyFeed({ src: url, time: 'relative' })));
    await until(() => timers.delays.length === 1, 'a timer');
    expect(timers.delays).to.deep.equal([MINUTE]);
    timers.fire();
    await Promise.all(feeds.map((feed) => feed.updateComplete));
    feeds[0]?.remove();
    expect(timers.delays).to.have.length(1);
    if (feeds[1]) feeds[1].time = 'absolute';
    await feeds[1]?.updateComplete;
    expect(timers.delays).to.deep.equal([]);
  });
});
