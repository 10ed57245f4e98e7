import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import { createFeed, headlineOf } from '../../support/answers/feed.js';
import { part, parts, texts } from '../../support/dom.js';
import { answers, uniqueId } from '../../support/endpoints.js';
import { bareFeedOf, serveItems } from '../../support/news-feed/documents.js';
import { fixtureFeed, readyFeed, whenState } from '../../support/news-feed/fixtures.js';
import { until } from '../../support/waiting.js';

/** The feed as it stands in the page. */
function script(feed: unknown, attributes = ''): string {
  const json = typeof feed === 'string' ? feed : JSON.stringify(feed).replaceAll('<', '\\u003c');
  return `<script type="application/feed+json" ${attributes}>${json}</script>`;
}

/** The requests that the page has made since it was opened, apart from those for code. */
function requests(): string[] {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries.filter(({ initiatorType }) => initiatorType === 'fetch').map(({ name }) => name);
}

describe('<news-feed> with the feed in the page', () => {
  it('shows it at once and asks nobody', async () => {
    const before = requests().length;
    const feed = fixtureFeed({}, script(createFeed({ items: 3 })));
    await feed.updateComplete;
    await whenState(feed, 'ready');
    expect(texts(feed, 'title')).to.deep.equal([1, 2, 3].map(headlineOf));
    expect(requests()).to.have.length(before);
  });

  it('pages, searches and filters it', async () => {
    const children = script(createFeed({ items: 15 }));
    const feed = await readyFeed({ filter: true, search: true }, children);
    part<HTMLButtonElement>(feed, 'more').click();
    await until(() => texts(feed, 'title').length === 15, '15 articles');
    await until(
      () => parts(feed, 'chip').length > 1 || parts(feed, 'filter')[0]?.children.length,
      'chips',
    );
    feed.category = 'Наука';
    await until(() => texts(feed, 'title').length === 5, 'five articles');
  });

  it('opens its bodies in the dialog', async () => {
    const feed = await readyFeed(
      { open: 'dialog' },
      script(bareFeedOf({ title: 'Т', content_text: 'Надълго' })),
    );
    await until(() => {
      part<HTMLButtonElement>(feed, 'link').click();
      return parts(feed, 'dialog')[0]?.textContent?.includes('Надълго');
    }, 'the body');
  });

  it("resolves its addresses against the page's", async () => {
    const feed = await readyFeed({}, script(bareFeedOf({ title: 'Т', url: '/a' })));
    expect(part<HTMLAnchorElement>(feed, 'link').href).to.equal(`${location.origin}/a`);
  });

  it("gives way to the endpoint's answer", async () => {
    const id = uniqueId();
    await answers.put(id, { json: bareFeedOf({ title: 'Ново' }) });
    const src = answers.url('gated', { id });
    const feed = fixtureFeed({ src }, script(bareFeedOf({ title: 'Старо' })));
    await answers.arrived(id);
    await until(() => texts(feed, 'title').length > 0, 'articles');
    expect(texts(feed, 'title')).to.deep.equal(['Старо']);
    await answers.open(id);
    await until(() => texts(feed, 'title')[0] === 'Ново', 'the answer');
    expect(texts(feed, 'title')).to.have.length(1);
  });

  /** What the page says of the time at which its feed came. @param age in seconds */
  const since = (age: number): string =>
    `data-time="${new Date(Date.now() - age * 1000).toISOString()}"`;

  it('is as good as an answer of the endpoint while it is fresh, and pages go on from there', async () => {
    const items = Array.from({ length: 4 }, (_, index) => ({
      id: index,
      title: `Новина ${index}`,
    }));
    const { url, id } = await serveItems(...items);
    const inline = { ...bareFeedOf(...items.slice(0, 2)), next_url: url };
    const feed = await readyFeed({ src: url, 'page-size': 2 }, script(inline, since(60)));
    expect(texts(feed, 'title')).to.deep.equal(['Новина 0', 'Новина 1']);
    expect(await answers.log(id)).to.have.length(0);
    part<HTMLButtonElement>(feed, 'more').click();
    await until(() => texts(feed, 'title').length === 4, 'four articles');
    expect(await answers.log(id)).to.have.length(1);
  });

  for (const [title, attributes, time] of [
    ['it is older than the cache', { cache: 30 }, since(60)],
    ['nothing is to be stored', { cache: 'off' }, since(0)],
    ['its time is none', {}, 'data-time="yesterday"'],
    ['its time has not come yet', {}, since(-600)],
  ] as const) {
    it(`is refreshed behind where ${title}`, async () => {
      const { url } = await serveItems({ title: 'Ново' });
      const inline = script(bareFeedOf({ title: 'Старо' }), time);
      const feed = fixtureFeed({ src: url, ...attributes }, inline);
      await until(() => texts(feed, 'title')[0] === 'Ново', 'the answer');
    });
  }

  it('stays when the endpoint fails, with a note', async () => {
    const attributes = { src: answers.url('status/404'), format: 'jsonfeed' };
    const feed = fixtureFeed(attributes, script(bareFeedOf({ title: 'Старо' })));
    await whenState(feed, 'stale');
    expect(texts(feed, 'title')).to.deep.equal(['Старо']);
  });

  it('is an error of the page when it is no feed', async () => {
    await whenState(fixtureFeed({}, script('{"version":')), 'error');
    await whenState(fixtureFeed({}, script({ items: 1 })), 'error');
  });

  it('does no harm beside an endpoint when it is no feed', async () => {
    const { url } = await serveItems({ title: 'Новина' });
    const feed = await readyFeed({ src: url }, script('{"version":'));
    expect(texts(feed, 'title')).to.deep.equal(['Новина']);
  });

  it('is found when it comes after the element was there, once something asks again', async () => {
    const feed = await whenState(fixtureFeed(), 'error');
    feed.innerHTML = script(createFeed({ items: 1 }));
    feed.requestUpdate();
    await whenState(feed, 'ready');
  });
});
