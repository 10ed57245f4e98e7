import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import { part, parts, texts, whenText } from '../../support/dom.js';
import { answers } from '../../support/endpoints.js';
import { fixtureFeed, readyFeed, whenState } from '../../support/news-feed/fixtures.js';
import { until } from '../../support/waiting.js';
import { warnings } from '../../support/warnings.js';

const src = answers.url('feed', { items: 12 });

/** Values that mean nothing, and what stands in their place. */
const BAD = [
  { name: 'format', value: 'rss', property: 'format', fallback: 'auto' },
  { name: 'layout', value: 'Grid', property: 'layout', fallback: 'list' },
  { name: 'page-size', value: '0', property: 'pageSize', fallback: 10 },
  { name: 'page-size', value: '-3', property: 'pageSize', fallback: 10 },
  { name: 'page-size', value: '2.5', property: 'pageSize', fallback: 10 },
  { name: 'page-size', value: 'много', property: 'pageSize', fallback: 10 },
  { name: 'more', value: 'link', property: 'more', fallback: 'button' },
  { name: 'open', value: 'popup', property: 'open', fallback: 'link' },
  { name: 'time', value: '', property: 'time', fallback: 'absolute' },
  { name: 'time-zone', value: 'Sofia', property: 'timeZone', fallback: 'Europe/Sofia' },
  { name: 'heading-level', value: '7', property: 'headingLevel', fallback: 3 },
  { name: 'refresh', value: '-1', property: 'refresh', fallback: 0 },
  { name: 'cache', value: 'on', property: 'cache', fallback: 300 },
] as const;

describe('<news-feed> attributes', () => {
  it('have the defaults that the README names', () => {
    const { format, layout, pageSize, more, open, time, timeZone, headingLevel, refresh, cache } =
      document.createElement('news-feed');
    expect({
      format,
      layout,
      pageSize,
      more,
      open,
      time,
      timeZone,
      headingLevel,
      refresh,
      cache,
    }).to.deep.equal({
      format: 'auto',
      layout: 'list',
      pageSize: 10,
      more: 'button',
      open: 'link',
      time: 'absolute',
      timeZone: 'Europe/Sofia',
      headingLevel: 3,
      refresh: 0,
      cache: 300,
    });
  });

  for (const { name, value, property, fallback } of BAD) {
    it(`fall back to the default: ${name}="${value}"`, async () => {
      const feed = await readyFeed({ src, [name]: value });
      expect(feed[property]).to.equal(fallback);
      expect(texts(feed, 'title')).to.have.length(10);
    });
  }

  it('fall back when they are removed', async () => {
    const feed = await readyFeed({ src, 'page-size': 2, layout: 'grid', cache: 'off' });
    for (const name of ['page-size', 'layout', 'cache']) feed.removeAttribute(name);
    expect([feed.pageSize, feed.layout, feed.cache]).to.deep.equal([10, 'list', 300]);
    await until(() => texts(feed, 'title').length === 10, 'ten articles');
  });

  it('follow their changes', async () => {
    const feed = await readyFeed({ src });
    feed.setAttribute('page-size', '5');
    await until(() => texts(feed, 'title').length === 5, 'five articles');
    feed.setAttribute('more', 'none');
    await feed.updateComplete;
    expect(parts(feed, 'more')).to.have.length(0);
  });

  it('are named once in the console with debug', async () => {
    const found = await warnings(async () => {
      const feed = await readyFeed({ src, debug: true, layout: 'tiles', 'page-size': 'x' });
      await whenText(feed, 'news-feed: ready');
      feed.headingLevel = 2;
      await feed.updateComplete;
      await feed.reload();
    });
    expect(found).to.have.length(2);
    expect(found.join()).to.match(/layout="tiles"/);
    expect(found.join()).to.match(/page-size="x"/);
  });

  it('are not spoken of without debug, nor when they are good', async () => {
    const found = await warnings(async () => {
      await readyFeed({ src, layout: 'tiles' });
      const feed = await readyFeed({ src, debug: true, layout: 'grid', cache: 'off' });
      await whenText(feed, 'news-feed: ready');
    });
    expect(found).to.deep.equal([]);
  });
});

describe('<news-feed> label and heading-level', () => {
  it('names the list', async () => {
    const feed = await readyFeed({ src, label: 'Новини на клуба' });
    expect(part(feed, 'list').getAttribute('aria-label')).to.equal('Новини на клуба');
    feed.label = '';
    await feed.updateComplete;
    expect(part(feed, 'list').getAttribute('aria-label')).to.equal('News');
  });

  it('gives the titles their level', async () => {
    const feed = await readyFeed({ src, 'heading-level': 4 });
    const levels = (): (string | null)[] =>
      parts(feed, 'title').map((title) => title.getAttribute('aria-level'));
    expect(part(feed, 'title').getAttribute('role')).to.equal('heading');
    expect(new Set(levels())).to.deep.equal(new Set(['4']));
    feed.removeAttribute('heading-level');
    await feed.updateComplete;
    expect(new Set(levels())).to.deep.equal(new Set(['3']));
  });
});

describe('<news-feed> src', () => {
  it('is resolved against the page', async () => {
    await readyFeed({ src: '/answers/feed' });
  });

  for (const bad of ['javascript:alert(1)', 'data:application/json,{"items":[]}', 'http://', ' ']) {
    it(`is no address: ${bad}`, async () => {
      const feed = await whenState(fixtureFeed({ src: bad }), 'error');
      expect(feed.articles).to.have.length(0);
    });
  }
});
