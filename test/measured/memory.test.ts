import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { feedOf } from '../e2e/articles.js';
import { useStage } from '../e2e/stage.js';
import { until, withoutChromium } from '../e2e/visit.js';

const COUNT = 100;
const SCRIPT = '<script type="module" src="/cdn/cluster-news.js"></script>';
const PARTNERS = {
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  itemListElement: ['Алфа', 'Бета'].map((name) => ({
    '@type': 'Organization',
    name,
    description: 'Обучения и мрежи за хора от общината. '.repeat(20),
  })),
};
const COMMENTS = { items: [{ id: 1, content_text: 'Здравейте!' }], total: 1, next_url: null };

/** A widget of each kind, `N` being a number of its own, and the part that shows that it is there. */
const WIDGETS: [name: string, markup: string, part: string][] = [
  ['news-feed', '<news-feed src="API/feed.json?N"></news-feed>', 'title'],
  [
    'news-feed',
    '<news-feed src="API/feed.json?N" layout="grid" refresh="1" search filter></news-feed>',
    'filter',
  ],
  [
    'news-feed',
    '<news-feed src="API/feed.json?N" time="relative" more="scroll" open="dialog" debug></news-feed>',
    'debug',
  ],
  [
    'partner-card',
    '<partner-card src="API/partners.json?N" partner="Алфа"></partner-card>',
    'title',
  ],
  [
    'partner-card',
    '<partner-card name="Алфа N" url="https://example.org/N"></partner-card>',
    'title',
  ],
  [
    'partner-list',
    '<partner-list src="API/partners.json?N" search filter></partner-list>',
    'title',
  ],
  ['partner-list', '<partner-list src="API/partners.json?N" layout="logo"></partner-list>', 'item'],
  ['comment-list', '<comment-list src="API/comments.json?N" post="N"></comment-list>', 'item'],
  ['comment-form', '<comment-form action="API/comments.json?N" post="N"></comment-form>', 'submit'],
  ['news-feed', '<news-feed src="API/gone.json?N" format="jsonfeed"></news-feed>', 'error'],
  ['partner-card', '<partner-card src="API/gone.json?N"></partner-card>', 'error'],
  ['comment-list', '<comment-list src="API/gone.json?N" post="N"></comment-list>', 'retry'],
];

describe('elements that have left the page', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => {
    stage.site.put('/feed.json', { body: feedOf(12) });
    stage.site.put('/partners.json', { body: PARTNERS });
    stage.site.put('/comments.json', { body: COMMENTS });
    stage.site.put('/gone.json', { status: 404 });
  });

  beforeEach(async () => {
    await stage.visit.open(stage.site.putPage('/page.html', `${SCRIPT}<main></main>`));
  });

  /** Shows many widgets, each with an address of its own, and takes them away. */
  async function comeAndGo(markup: string, part: string): Promise<void> {
    const { site, visit } = stage;
    const all = Array.from({ length: COUNT }, (_, number) =>
      markup.replaceAll('N', String(number)).replaceAll('API', site.api),
    );
    await visit.page.evaluate((html) => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = html;
    }, all.join(''));
    await until('all of them', () =>
      visit.page.evaluate(
        (selector) =>
          [...(document.querySelector('main')?.children ?? [])].every((each) =>
            each.shadowRoot?.querySelector(selector),
          ),
        `:not(.skeleton) [part~=${part}]`,
      ),
    );
    await visit.quiet(site);
    await visit.page.evaluate(() => document.querySelector('main')?.replaceChildren());
    await visit.quiet(site);
  }

  const isFew = (counts: number[]): boolean => (counts.at(-1) ?? COUNT) <= COUNT / 20;

  /** Elements of a kind that the browser cannot collect. */
  async function countLeft(name: string): Promise<number> {
    const { page } = stage.visit;
    const prototype = await page.evaluateHandle(
      (tag) => customElements.get(tag)?.prototype as object,
      name,
    );
    const elements = await page.queryObjects(prototype);
    const count = await page.evaluate((all) => (all as unknown as unknown[]).length, elements);
    // A handle holds on to all that was found, and nobody could collect it before the next look.
    await Promise.all([elements.dispose(), prototype.dispose()]);
    return count;
  }

  /** Listeners at the window, by what they listen to. */
  async function listeners(): Promise<string[]> {
    const { page } = stage.visit;
    const client = await page.createCDPSession();
    const { result } = await client.send('Runtime.evaluate', { expression: 'window' });
    const found = await client.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    await client.detach();
    return found.listeners.map(({ type }) => type).sort();
  }

  for (const [name, markup, part] of WIDGETS) {
    it(`leave nothing behind: ${markup}`, async (t) => {
      const before = await listeners();
      await comeAndGo(markup, part);
      assert.deepEqual(await listeners(), before);
      const counts: number[] = [];
      // The browser may keep what it has just shown, some for a while; what the library holds on to stays for ever.
      await until('garbage', async () => counts.push(await countLeft(name)) && isFew(counts));
      t.diagnostic(`of ${COUNT} elements ${counts.join(', then ')} are still there`);
    });
  }
});

describe('a page that stays open for a day', { skip: withoutChromium }, () => {
  const stage = useStage();
  const MINUTES = 24 * 60;
  /** Bytes of each article's body. */
  const LENGTH = 20_000;

  /** Another version of each article at every request. */
  function putVersions(): void {
    let version = 0;
    stage.site.put('/feed.json', () => {
      version++;
      const content_html = `<p>Версия ${version}. ${'я'.repeat(LENGTH / 2)}</p>`;
      const items = Array.from({ length: 10 }, (_, id) => ({
        id,
        title: `Новина ${id}`,
        content_html,
      }));
      return { body: { version: 'https://jsonfeed.org/version/1.1', title: 'Новини', items } };
    });
  }

  /** What `refresh="1"` does in so many minutes. */
  async function refresh(minutes: number): Promise<void> {
    await stage.visit.page.evaluate(async (times) => {
      for (let time = 0; time < times; time++) await document.querySelector('news-feed')?.reload();
    }, minutes);
  }

  it('needs no more memory in the evening, and shows the newest version', async (t) => {
    const { site, visit } = stage;
    putVersions();
    const widget = '<news-feed src="API/feed.json" open="dialog"></news-feed>';
    await visit.open(site.putPage('/page.html', SCRIPT + widget), 10);
    await visit.quiet(site);
    const protocol = await visit.protocol();
    const memory = async (): Promise<number> => {
      await protocol.send('HeapProfiler.collectGarbage');
      return (await protocol.send('Runtime.getHeapUsage')).usedSize;
    };
    await refresh(60);
    const morning = await memory();
    await refresh(MINUTES);
    const growth = (await memory()) - morning;
    const count = site.count('/feed.json');
    t.diagnostic(`${count} requests, ${Math.round(growth / 1000)} kB more`);
    assert.equal(count, 1 + 60 + MINUTES);
    assert.ok(growth < 5_000_000, `${growth} bytes`);
    await (await visit.find('[part=link]')).click();
    await visit.text(new RegExp(`Версия ${count}\\.`));
  });
});
