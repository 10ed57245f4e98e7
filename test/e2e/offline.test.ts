import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { feedOf, titleOf } from './articles.js';
import { useStage } from './stage.js';
import { SCRIPT, titlesIn, until, withoutChromium } from './visit.js';

const SAVED = /Показват се запазени новини/;
const FALLBACK = '<a id="fallback" href="/other.html">Всички новини</a>';
const BROKEN = { status: 503, headers: { 'retry-after': '0' } };

describe('without a connection, or without an endpoint', { skip: withoutChromium }, () => {
  const stage = useStage();

  beforeEach(() => {
    stage.site.put('/feed.json', { body: feedOf(30) });
  });

  function open(attributes = ''): Promise<unknown> {
    const widget = `<news-feed src="API/feed.json" ${attributes}>${FALLBACK}</news-feed>`;
    return stage.visit.open(stage.site.putPage('/page.html', SCRIPT + widget));
  }

  function state(): Promise<string | undefined> {
    return stage.visit.page.evaluate(() => document.querySelector('news-feed')?.state);
  }

  function isFallbackVisible(): Promise<boolean | undefined> {
    return stage.visit.page.evaluate(() => document.querySelector('#fallback')?.checkVisibility());
  }

  async function reload(): Promise<void> {
    await stage.visit.page.evaluate(() => document.querySelector('news-feed')?.reload());
  }

  it('keeps the news and says that they are saved ones, then recovers by itself', async () => {
    const { visit, site } = stage;
    await open();
    await visit.articles(10);
    await visit.quiet(site);
    await visit.page.setOfflineMode(true);
    await reload();
    assert.match(await visit.text(SAVED), /Няма връзка с интернет/);
    assert.equal(await state(), 'stale');
    assert.equal((await titlesIn(visit.page)).length, 10);
    site.put('/feed.json', { body: feedOf(31, { from: 0 }) });
    await visit.page.setOfflineMode(false);
    await until('the new article', async () => (await titlesIn(visit.page))[0] === titleOf(0));
    assert.equal(await state(), 'ready');
    assert.equal(await visit.page.evaluate(isNoteThere), false);
  });

  it('shows the stored news on the next visit when the endpoint is gone, and "try now" recovers', async () => {
    const { visit, site } = stage;
    await open('cache="0"');
    await visit.articles(10);
    await visit.quiet(site);
    site.put('/feed.json', BROKEN);
    await open('cache="0"');
    await visit.articles(10);
    await visit.text(SAVED);
    site.put('/feed.json', { body: feedOf(31, { from: 0 }) });
    await (await visit.find('[part=retry]')).click();
    await until('the new article', async () => (await titlesIn(visit.page))[0] === titleOf(0));
    assert.equal(await visit.page.evaluate(isNoteThere), false);
  });

  it('shows a reason and the page’s own links when there is nothing stored, and "try now" recovers', async () => {
    const { visit, site } = stage;
    site.put('/feed.json', BROKEN);
    await open();
    await visit.find('[part=retry]');
    await visit.text(/Новините не могат да бъдат заредени[^]*не отговаря/);
    await until('the page’s own link', isFallbackVisible);
    site.put('/feed.json', { body: feedOf(30) });
    await (await visit.find('[part=retry]')).click();
    await visit.articles(10);
    assert.equal(await isFallbackVisible(), false);
  });

  it('recovers from a visit that began offline, by itself or by "try now"', async () => {
    const { visit, site } = stage;
    await visit.open(site.putPage('/page.html', SCRIPT + '<main></main>'));
    await visit.page.evaluate(() => customElements.whenDefined('news-feed').then(() => undefined));
    await visit.page.setOfflineMode(true);
    await visit.page.evaluate((html) => {
      (document.querySelector('main') as HTMLElement).innerHTML = html;
    }, `<news-feed src="${site.api}/feed.json">${FALLBACK}</news-feed>`);
    await visit.text(/Новините не могат да бъдат заредени/);
    await until('the page’s own link', isFallbackVisible);
    await visit.page.setOfflineMode(false);
    await until('the articles', () => visit.page.evaluate(tryNow));
  });

  it('lets a reader ask for more while a refresh is under way', async () => {
    const { visit, site } = stage;
    await open();
    await visit.articles(10);
    let answer = (): void => undefined;
    const after = new Promise<void>((resolve) => (answer = resolve));
    site.put('/feed.json', { body: feedOf(30), after });
    await visit.page.evaluate(() => void document.querySelector('news-feed')?.reload());
    await until('the refresh', () => site.count('/feed.json') === 2);
    await (await visit.find('[part=more]')).click();
    answer();
    await visit.articles(20);
  });
});

function isNoteThere(): boolean {
  const root = document.querySelector('news-feed')?.shadowRoot;
  return Boolean(root?.querySelector('[part=error]'));
}

/** Presses "try now" if it is there, and gives how many articles there are. */
function tryNow(): number | undefined {
  const widget = document.querySelector('news-feed');
  widget?.shadowRoot?.querySelector<HTMLElement>('[part=retry][aria-disabled=false]')?.click();
  return widget?.articles.length || undefined;
}
