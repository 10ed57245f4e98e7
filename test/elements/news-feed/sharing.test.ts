import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import { createFeed } from '../../support/answers/feed.js';
import { frames, texts } from '../../support/dom.js';
import { answers, requestCount, serveJson, uniqueId } from '../../support/endpoints.js';
import { fixtureFeed, readyFeed, whenState } from '../../support/news-feed/fixtures.js';

const SETTINGS = [{ 'page-size': 3 }, { layout: 'grid' }, { lang: 'bg', 'page-size': 7 }];

describe('<news-feed> sharing', () => {
  for (const path of ['feed', 'wordpress/wp-json/wp/v2/posts']) {
    it(`makes one request for three widgets with one source: ${path}`, async () => {
      const id = uniqueId();
      const src = await answers.foreign('cors', path, { id, items: 12 });
      const feeds = SETTINGS.map((settings) => fixtureFeed({ src, ...settings }));
      await Promise.all(feeds.map((feed) => whenState(feed, 'ready')));
      await frames();
      expect(feeds.map((feed) => texts(feed, 'title').length)).to.deep.equal([3, 10, 7]);
      expect((await answers.log(id)).map(({ method }) => method)).to.deep.equal(['GET']);
    });
  }

  it('sends nothing that tells who the reader is', async () => {
    const id = uniqueId();
    await readyFeed({ src: await answers.foreign('cors', 'feed', { id }) });
    const [request] = await answers.log(id);
    expect(request?.headers).not.to.have.any.keys('cookie', 'authorization', 'x-requested-with');
    expect(request?.headers['accept']).to.contain('application/json');
  });

  it('makes no request for a widget that comes later, while the answer is fresh', async () => {
    const id = uniqueId();
    const src = answers.url('feed', { id });
    await readyFeed({ src });
    const later = fixtureFeed({ src });
    await later.updateComplete;
    expect(later.state).to.equal('ready');
    expect(await requestCount(id)).to.equal(1);
  });

  it('shows the answer of one refresh in all of them', async () => {
    const { id, url } = await serveJson(createFeed({ items: 1 }), createFeed({ items: 2 }));
    const feeds = [fixtureFeed({ src: url }), fixtureFeed({ src: url })];
    const [first, second] = feeds;
    await Promise.all(feeds.map((feed) => whenState(feed, 'ready')));
    await first?.reload();
    await second?.updateComplete;
    expect(second?.articles).to.have.length(2);
    expect(await requestCount(id)).to.equal(2);
  });

  it('lets each widget show as many articles as its reader wants', async () => {
    const src = answers.url('feed', { id: uniqueId(), items: 25 });
    const [one, other] = await Promise.all([readyFeed({ src }), readyFeed({ src })]);
    await one.loadMore();
    await frames(2);
    expect([one.articles.length, other.articles.length]).to.deep.equal([20, 10]);
  });

  it('keeps sources apart that differ in their query', async () => {
    const id = uniqueId();
    await readyFeed({ src: answers.url('feed', { id, items: 1 }) });
    await readyFeed({ src: answers.url('feed', { id, items: 2 }) });
    expect(await requestCount(id)).to.equal(2);
  });

  it('does not give up a request that another widget waits for', async () => {
    const id = uniqueId();
    const src = answers.url('gated', { id });
    const [gone, stays] = [fixtureFeed({ src }), fixtureFeed({ src })];
    await answers.arrived(id);
    gone.remove();
    await answers.open(id);
    await whenState(stays, 'ready');
    expect((await answers.log(id)).map(({ aborted }) => aborted)).to.deep.equal([false]);
  });
});
