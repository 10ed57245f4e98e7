import { expect, fixtureSync } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import type { NewsFeedErrorEvent } from '../../../src/index.js';
import { createFeed } from '../../support/answers/feed.js';
import { frames, part, parts, texts } from '../../support/dom.js';
import { answers, requestCount, serveJson, uniqueId } from '../../support/endpoints.js';
import { bareFeedOf } from '../../support/news-feed/documents.js';
import { fixtureFeed, readyFeed, whenState } from '../../support/news-feed/fixtures.js';
import { until } from '../../support/waiting.js';

/** An endpoint that answers with a feed of one article, once its gate is opened. */
async function gate(title: string): Promise<{ id: string; src: string }> {
  const id = uniqueId();
  await answers.put(id, { json: bareFeedOf({ id: title, title }) });
  return { id, src: answers.url('gated', { id }) };
}

describe('<news-feed> races: the source changes', () => {
  it('A -> B: shows B although A answers later', async () => {
    const [a, b] = [await gate('A'), await gate('B')];
    const feed = fixtureFeed({ src: a.src });
    await answers.arrived(a.id);
    feed.src = b.src;
    await answers.arrived(b.id);
    await answers.open(b.id);
    await whenState(feed, 'ready');
    await answers.open(a.id);
    await frames();
    expect(texts(feed, 'title')).to.deep.equal(['B']);
  });

  it('A -> B -> A: shows A whatever comes in whatever order', async () => {
    const [a, b] = [await gate('A'), await gate('B')];
    const feed = fixtureFeed({ src: a.src });
    await answers.arrived(a.id);
    feed.src = b.src;
    await answers.arrived(b.id);
    feed.src = a.src;
    await answers.arrived(a.id, 2);
    await answers.open(b.id);
    await answers.open(a.id);
    await whenState(feed, 'ready');
    await frames();
    expect(texts(feed, 'title')).to.deep.equal(['A']);
  });

  it('A -> B -> A in one task: asks A alone', async () => {
    const [a, b] = [await gate('A'), await gate('B')];
    const feed = fixtureFeed({ src: a.src });
    feed.src = b.src;
    feed.src = a.src;
    await answers.open(a.id);
    await whenState(feed, 'ready');
    expect([await requestCount(a.id), await requestCount(b.id)]).to.deep.equal([1, 0]);
  });

  it('gives up the request that nobody waits for any more, without an error', async () => {
    const [a, b] = [await gate('A'), await gate('B')];
    const errors: NewsFeedErrorEvent[] = [];
    const feed = fixtureFeed({ src: a.src });
    feed.addEventListener('news-feed-error', (event) => errors.push(event));
    await answers.arrived(a.id);
    feed.src = b.src;
    await answers.aborted(a.id);
    await answers.open(b.id);
    await whenState(feed, 'ready');
    expect(errors).to.have.length(0);
  });

  it('shows no article of A while B is on its way', async () => {
    const b = await gate('B');
    const feed = await readyFeed({ src: answers.url('feed') });
    feed.src = b.src;
    await answers.arrived(b.id);
    expect(feed.state).to.equal('loading');
    expect(parts(feed, 'item')).to.have.length(0);
    await answers.open(b.id);
    await whenState(feed, 'ready');
  });

  it('shows B after A has failed', async () => {
    const feed = await whenState(
      fixtureFeed({ src: answers.url('status/404'), format: 'jsonfeed' }),
      'error',
    );
    feed.src = answers.url('feed', { items: 2 });
    await whenState(feed, 'ready');
    expect(texts(feed, 'title')).to.have.length(2);
    expect(texts(feed, 'status')).to.deep.equal(['']);
  });

  it('begins with the first page of another source', async () => {
    const feed = await readyFeed({ src: answers.url('feed', { items: 25 }) });
    await feed.loadMore();
    feed.src = answers.url('feed', { items: 26 });
    await until(() => texts(feed, 'title').length === 10, 'ten articles');
  });

  it('follows format and map as it follows src', async () => {
    const { url } = await serveJson({ items: [{ id: 1, title: 'а', name: 'б' }] });
    const feed = await readyFeed({ src: url });
    feed.map = '{"title":"/name"}';
    await until(() => texts(feed, 'title')[0] === 'б', 'the mapped title');
  });
});

describe('<news-feed> races: what stood in the page, or was asked for before, comes late', () => {
  it('A in the page -> B: shows nothing of A', async () => {
    const [a, b] = [await gate('A'), await gate('B')];
    const json = JSON.stringify(bareFeedOf({ title: 'A' }));
    const inline = `<script type="application/feed+json">${json}</script>`;
    const feed = fixtureFeed({ src: a.src }, inline);
    await feed.updateComplete;
    feed.innerHTML = '';
    feed.src = b.src;
    await answers.arrived(b.id);
    await frames();
    expect(texts(feed, 'title')).to.deep.equal([]);
    await answers.open(b.id);
    await whenState(feed, 'ready');
    expect(texts(feed, 'title')).to.deep.equal(['B']);
  });

  it('"more" -> category: shows as many of the category as of any list at first', async () => {
    const science = (first: number): Record<string, unknown>[] =>
      Array.from({ length: 12 }, (_, index) => ({ id: `${first + index}`, tags: ['Наука'] }));
    const next = uniqueId();
    await answers.put(next, { json: bareFeedOf(...science(12)) });
    const nextUrl = answers.url('gated', { id: next });
    const { url } = await serveJson({ ...bareFeedOf(...science(0)), next_url: nextUrl });
    const feed = await readyFeed({ src: url });
    const more = feed.loadMore();
    await answers.arrived(next);
    feed.category = 'Наука';
    await more;
    await answers.open(next);
    await until(() => !part(feed, 'list').classList.contains('busy'), 'the category');
    expect(texts(feed, 'title')).to.have.length(10);
    await feed.loadMore();
    expect(texts(feed, 'title')).to.have.length(20);
  });
});

describe('<news-feed> races: the element comes and goes', () => {
  it('gives up its request when it is removed', async () => {
    const { id, src } = await gate('A');
    const feed = fixtureFeed({ src });
    await answers.arrived(id);
    feed.remove();
    const [request] = await answers.aborted(id);
    expect(request?.aborted).to.equal(true);
  });

  it('asks again when it is put back', async () => {
    const { id, src } = await gate('A');
    const feed = fixtureFeed({ src });
    const parent = feed.parentElement;
    await answers.arrived(id);
    feed.remove();
    await answers.aborted(id);
    parent?.append(feed);
    await answers.open(id);
    await whenState(feed, 'ready');
  });

  it('does nothing when it is removed before its first render', async () => {
    const { id, src } = await gate('A');
    fixtureFeed({ src }).remove();
    await frames();
    expect(await requestCount(id)).to.be.at.most(1);
  });

  it('asks nobody and changes nothing when it is moved', async () => {
    const id = uniqueId();
    const feed = await readyFeed({ src: answers.url('feed', { id, items: 25 }) });
    await feed.loadMore();
    const before = parts(feed, 'item');
    const place = fixtureSync<HTMLElement>('<section></section>');
    place.append(feed);
    await feed.updateComplete;
    expect(feed.state).to.equal('ready');
    expect(parts(feed, 'item').every((item, index) => item === before[index])).to.equal(true);
    expect(parts(feed, 'item')).to.have.length(20);
    expect(await requestCount(id)).to.equal(1);
  });

  it('goes on loading when it is moved meanwhile', async () => {
    const { id, src } = await gate('A');
    const feed = fixtureFeed({ src });
    await answers.arrived(id);
    fixtureSync<HTMLElement>('<section></section>').append(feed);
    await answers.open(id);
    await whenState(feed, 'ready');
    expect(texts(feed, 'title')).to.deep.equal(['A']);
  });

  it('keeps working after it was moved: more, refresh, another source', async () => {
    const feed = await readyFeed({ src: answers.url('feed', { items: 25 }) });
    fixtureSync<HTMLElement>('<section></section>').append(feed);
    part<HTMLButtonElement>(feed, 'more').click();
    await until(() => texts(feed, 'title').length === 20, '20 articles');
    await feed.reload();
    feed.src = answers.url('feed', { items: 1 });
    await until(() => texts(feed, 'title').length === 1, 'one article');
  });

  it('works as a clone and when a page is put back from a copy of its HTML', async () => {
    const feed = await readyFeed({ src: answers.url('feed', { items: 2 }) });
    const clone = feed.cloneNode(true) as typeof feed;
    feed.parentElement?.append(clone);
    await whenState(clone, 'ready');
    expect(texts(clone, 'title')).to.deep.equal(texts(feed, 'title'));
  });
});

describe('<news-feed> races: a refresh is under way', () => {
  it('shows the newest answer although an older one comes later', async () => {
    const id = uniqueId();
    await answers.put(
      id,
      { json: bareFeedOf({ title: 'първо' }) },
      { json: bareFeedOf({ title: 'второ' }) },
      { json: bareFeedOf({ title: 'трето' }) },
    );
    await answers.open(id, 1);
    const feed = await readyFeed({ src: answers.url('gated', { id }), format: 'jsonfeed' });
    const errors: NewsFeedErrorEvent[] = [];
    feed.addEventListener('news-feed-error', (event) => errors.push(event));
    const older = feed.reload();
    await answers.arrived(id, 2);
    const newer = feed.reload();
    await answers.open(id);
    await Promise.all([older, newer]);
    expect(texts(feed, 'title')).to.deep.equal(['трето']);
    expect(errors).to.have.length(0);
  });

  it('waits with "more" until it is done', async () => {
    const { url } = await serveJson(createFeed({ items: 50 }));
    const feed = await readyFeed({ src: url });
    const reloaded = feed.reload();
    part<HTMLButtonElement>(feed, 'more').click();
    await reloaded;
    await frames(3);
    expect([10, 20]).to.include(texts(feed, 'title').length);
    await feed.loadMore();
    expect(feed.articles.length % 10).to.equal(0);
  });
});
