import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import { isVisible, visibleText, whenButton } from '../../support/dom.js';
import { answers, uniqueId } from '../../support/endpoints.js';
import { fixtureFeed, readyFeed, whenState } from '../../support/news-feed/fixtures.js';
import { until } from '../../support/waiting.js';

const LINK = '<a href="https://example.org/novini">Всички новини</a>';
const failing = { src: answers.url('status/404'), format: 'jsonfeed' };
const empty = { src: answers.url('empty') };
const good = { src: answers.url('feed', { items: 2 }) };

describe('<news-feed> fallback children', () => {
  it('are shown when all fails, below the sentence', async () => {
    const feed = await whenState(fixtureFeed(failing, LINK), 'error');
    await whenButton(feed, 'Try now');
    const link = feed.querySelector('a');
    expect(isVisible(link)).to.equal(true);
    const button = await whenButton(feed, 'Try now');
    expect(link?.getBoundingClientRect().top).to.be.at.least(button.getBoundingClientRect().bottom);
  });

  it('are shown for a page that names no endpoint', async () => {
    const feed = await whenState(fixtureFeed({}, LINK), 'error');
    expect(isVisible(feed.querySelector('a'))).to.equal(true);
  });

  it('are hidden from everyone while there is something else', async () => {
    const ready = await readyFeed(good, LINK);
    expect(isVisible(ready.querySelector('a'))).to.equal(false);
    const nothing = await whenState(fixtureFeed(empty, LINK), 'empty');
    expect(isVisible(nothing.querySelector('a'))).to.equal(false);
  });

  it('go again when the articles come after all', async () => {
    const src = answers.url('flaky', { id: uniqueId(), fail: 1, status: 404, items: 1 });
    const feed = await whenState(fixtureFeed({ src, format: 'jsonfeed' }, LINK), 'error');
    expect(isVisible(feed.querySelector('a'))).to.equal(true);
    await feed.reload();
    expect(isVisible(feed.querySelector('a'))).to.equal(false);
  });
});

describe('<news-feed> slots', () => {
  it('shows header and footer around the list in every state', async () => {
    const children = '<h2 slot="header">Новини</h2><p slot="footer">Край</p>';
    for (const [attributes, state] of [
      [good, 'ready'],
      [empty, 'empty'],
      [failing, 'error'],
    ] as const) {
      const feed = await whenState(fixtureFeed(attributes, children), state);
      const [header, footer] = [...feed.children].map((child) => child.getBoundingClientRect());
      const { top, bottom } = feed.getBoundingClientRect();
      expect(header?.top, state).to.be.within(top, top + 60);
      expect(footer?.bottom, state).to.be.within(bottom - 60, bottom);
    }
  });

  it('shows what the page says of an empty feed instead of its own sentence', async () => {
    const children = '<p slot="empty">Елате пак.</p>';
    const feed = await whenState(fixtureFeed(empty, children), 'empty');
    expect(isVisible(feed.querySelector('p'))).to.equal(true);
    expect(isVisible(feed.shadowRoot?.querySelector('slot[name=empty] *'))).to.equal(false);
    const ready = await readyFeed(good, children);
    expect(isVisible(ready.querySelector('p'))).to.equal(false);
  });

  it('shows what the page says of a failure instead of its own sentence', async () => {
    const children = `<p slot="error">Пишете ни.</p>${LINK}`;
    const feed = await whenState(fixtureFeed(failing, children), 'error');
    await until(() => isVisible(feed.querySelector('p')), 'the sentence of the page');
    expect(visibleText(feed)).not.to.contain('Try now');
    expect(isVisible(feed.querySelector('a'))).to.equal(true);
    const ready = await readyFeed(good, children);
    expect(isVisible(ready.querySelector('p'))).to.equal(false);
  });

  it('leaves scripts and comments among the children alone', async () => {
    const children = '<!-- бележка --><script type="application/json">{}</script>';
    const feed = await readyFeed(good, children);
    expect(feed.childNodes).to.have.length(2);
  });
});
