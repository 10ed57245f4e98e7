import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { feedOf, titleOf } from '../e2e/articles.js';
import { useStage } from '../e2e/stage.js';
import { SCRIPT, titlesIn, withoutChromium } from '../e2e/visit.js';

const WIDGET = '<news-feed src="API/feed.json"></news-feed>';
/** Notes whether the browser has taken the page out of its back/forward cache. */
const NOTE_RETURN = `<script>
  addEventListener('pageshow', ({ persisted }) => (globalThis.persisted = persisted));
</script>`;

describe('leaving a page and coming back', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => {
    stage.site.put('/feed.json', { body: feedOf(30) });
    stage.site.putPage('/other.html', '<p id="other">Друга страница</p>');
  });

  function isPersisted(): Promise<boolean> {
    return stage.visit.page.evaluate(
      () => (globalThis as { persisted?: boolean }).persisted === true,
    );
  }

  it('works on after the back/forward cache has given the page back', async () => {
    const { site, visit } = stage;
    const page = await visit.open(site.putPage('/page.html', NOTE_RETURN + SCRIPT + WIDGET), 10);
    await visit.quiet(site);
    await visit.open(`${site.origin}/other.html`);
    await page.goBack();
    assert.ok(await isPersisted(), 'the widget must not keep the page out of the cache');
    await (await visit.find('[part=more]')).click();
    await visit.articles(20);
    site.put('/feed.json', { body: feedOf(31, { from: 0 }) });
    await page.evaluate(() => document.querySelector('news-feed')?.reload());
    assert.equal((await titlesIn(page))[0], titleOf(0));
    site.put('/feed.json', { body: feedOf(30) });
  });

  it('shows the news when it was left before they came', async () => {
    const { site, visit } = stage;
    let answer = (): void => undefined;
    const after = new Promise<void>((resolve) => (answer = resolve));
    site.put('/feed.json', { body: feedOf(30), after });
    const page = await visit.open(site.putPage('/page.html', NOTE_RETURN + SCRIPT + WIDGET));
    await visit.find('.skeleton');
    await visit.open(`${site.origin}/other.html`);
    answer();
    site.put('/feed.json', { body: feedOf(30) });
    await page.goBack();
    await visit.articles(10);
  });
});

describe('a body that a navigation library replaces', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => {
    stage.site.put('/feed.json', { body: feedOf(30) });
  });

  it('shows the news in the new body at once and asks nothing again', async () => {
    const { site, visit } = stage;
    const page = await visit.open(site.putPage('/page.html', SCRIPT + WIDGET), 10);
    await visit.quiet(site);
    const titles = await page.evaluate(replaceBody, WIDGET.replace('API', site.api));
    assert.equal(titles, 10);
    assert.equal(site.count('/feed.json'), 1);
  });

  it('works on when the old body comes back, as a copy or as it was', async () => {
    const { site, visit } = stage;
    const page = await visit.open(site.putPage('/page.html', SCRIPT + WIDGET), 10);
    await page.evaluate(() => {
      const { body } = document;
      Object.assign(globalThis, { kept: body, copy: body.cloneNode(true) });
      document.documentElement.replaceChild(document.createElement('body'), body);
    });
    for (const name of ['copy', 'kept'] as const) {
      await page.evaluate((key) => {
        const bodies = globalThis as unknown as Record<string, HTMLElement>;
        document.documentElement.replaceChild(bodies[key] as HTMLElement, document.body);
      }, name);
      await visit.articles(10);
      await (await visit.find('[part=more]')).click();
      await visit.articles(20);
    }
    assert.equal(site.count('/feed.json'), 1);
  });

  const KINDS = ['', 'refresh="1"', 'time="relative"', 'more="scroll"', 'lazy', 'search filter'];
  /** Replaces a page's body twenty times, and counts the widgets that are left of 21. */
  async function countLeft(kind: string): Promise<number> {
    const { site, visit } = stage;
    const widget = `<news-feed src="API/feed.json" ${kind}></news-feed>`;
    const page = await visit.open(site.putPage('/page.html', SCRIPT + widget), 10);
    await visit.quiet(site);
    for (let turn = 0; turn < 20; turn++) {
      await page.evaluate(replaceBody, widget.replace('API', site.api));
    }
    await visit.quiet(site);
    const prototype = await page.evaluateHandle(
      () => customElements.get('news-feed')?.prototype as object,
    );
    // The browser collects garbage before it answers.
    const widgets = await page.queryObjects(prototype);
    return page.evaluate((all) => (all as unknown as unknown[]).length, widgets);
  }

  for (const kind of KINDS) {
    it(`lets go of every widget that has left the page: ${kind || 'plain'}`, async (t) => {
      // The browser may keep what it has just shown, on a busy machine now and then some more.
      const rounds: number[] = [];
      while (rounds.length < 4 && !rounds.some((left) => left <= 5)) {
        rounds.push(await countLeft(kind));
      }
      t.diagnostic(`of 21 widgets ${rounds.join(', then ')} are still there`);
      assert.ok(Math.min(...rounds) <= 5);
    });
  }

  it('keeps its articles when the element is moved', async () => {
    const { site, visit } = stage;
    const body = `<aside></aside>${WIDGET}`;
    const page = await visit.open(site.putPage('/page.html', SCRIPT + body), 10);
    await page.evaluate(() => {
      const widget = document.querySelector('news-feed');
      if (widget) document.querySelector('aside')?.append(widget);
    });
    assert.equal((await titlesIn(page)).length, 10);
    assert.equal(site.count('/feed.json'), 1);
  });
});

/** What Turbo does; gives how many articles the next frame shows. */
async function replaceBody(html: string): Promise<number> {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.replaceChild(document.adoptNode(body), document.body);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const root = document.querySelector('news-feed')?.shadowRoot;
  return root?.querySelectorAll('.list:not(.skeleton) [part~=title]').length ?? 0;
}
