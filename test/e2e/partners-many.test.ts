import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { findIn, textIn } from './inside.js';
import { PARTNERS_SCRIPT, putPartners } from './partners.js';
import { useStage } from './stage.js';
import { withoutChromium } from './visit.js';

const MANY = 2000;
const PAGE_SIZE = 24;
/** Nodes of one card and its box at most: plate, name, kind, description, facts and links. */
const NODES_OF_A_CARD = 150;
/** Those of search, chips and the rest. */
const NODES_AROUND = 400;

const HUNDREDS = 300;
/** After the key, with what observers change, and in a frame. */
const LAYOUTS_OF_A_KEY = 10;

/** What a key has done to the list. */
interface Touched {
  /** Items in which something has changed, that have come, or that have gone. */
  items: number;
  /** Nodes that have come. */
  added: number;
  /** Items that the list has now. */
  shown: number;
}

/** A word is typed and taken back. */
const KEYS = [...'електро', ...Array.from({ length: 7 }, () => 'Backspace')];

describe('two thousand partners', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => putPartners(stage.site, { count: MANY }));

  async function open(attributes: string): Promise<void> {
    const { site, visit } = stage;
    const list = `<partner-list src="API/partners.json" ${attributes}></partner-list>`;
    await visit.open(site.putPage('/many.html', PARTNERS_SCRIPT + list));
    await textIn(visit.page, 'partner-list', /2000 партньори/);
    await visit.quiet(site);
    await visit.page.evaluate(watch);
  }

  for (const layout of ['card', 'row', 'logo']) {
    it(`are a page of nodes, and a key touches no more than that: ${layout}`, async (t) => {
      const { page } = stage.visit;
      await open(`search filter layout="${layout}"`);
      const field = await findIn(page, 'partner-list', '[part=search]');
      const nodes = await page.evaluate(countNodes);
      const perKey: Touched[] = [];
      for (const key of KEYS) {
        await (key === 'Backspace' ? field.press(key) : field.type(key));
        perKey.push(await page.evaluate(takeTouched));
      }
      const most = (of: (touched: Touched) => number): number => Math.max(...perKey.map(of));
      const items = most((touched) => touched.items);
      const added = most((touched) => touched.added);
      t.diagnostic(`${nodes} nodes; at most ${items} items and ${added} new nodes a key`);
      const limit = PAGE_SIZE * NODES_OF_A_CARD;
      assert.ok(nodes <= limit + NODES_AROUND);
      assert.ok(most((touched) => touched.shown) <= PAGE_SIZE);
      // Those that were shown before, and those that are shown now.
      assert.ok(items <= 2 * PAGE_SIZE);
      assert.ok(added <= limit);
      assert.equal(perKey.at(-1)?.shown, PAGE_SIZE);
    });
  }

  it('touch nothing when a key finds the same ones', async () => {
    const { page } = stage.visit;
    await open('search');
    const field = await findIn(page, 'partner-list', '[part=search]');
    await field.press('Space');
    assert.deepEqual(await page.evaluate(takeTouched), { items: 0, added: 0, shown: PAGE_SIZE });
  });

  it('give no partner the picture of another while its own is on the way', async () => {
    const { page } = stage.visit;
    await open('search order="source"');
    await page.evaluate(() => {
      const root = document.querySelector('partner-list')?.shadowRoot;
      const images = [...(root?.querySelectorAll('img') ?? [])];
      Object.assign(globalThis, { pictures: images.map((image) => [image, image.src]) });
    });
    await (await findIn(page, 'partner-list', '[part=search]')).type('общин');
    await textIn(page, 'partner-list', /Община/);
    // A browser shows an element's old picture until the new one has come.
    const reused = await page.evaluate(() => {
      const { pictures } = globalThis as unknown as { pictures: [HTMLImageElement, string][] };
      return pictures.filter(([image, src]) => image.isConnected && image.src !== src).length;
    });
    assert.equal(reused, 0);
  });

  it('are laid out a few times a key, and not one by one, where hundreds are shown', async (t) => {
    const { page } = stage.visit;
    await open(`search page-size="${HUNDREDS}"`);
    const protocol = await stage.visit.protocol();
    await protocol.send('Performance.enable');
    const countLayouts = async (): Promise<number> => {
      const { metrics } = await protocol.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? NaN;
    };
    const field = await findIn(page, 'partner-list', '[part=search]');
    const perKey: number[] = [];
    for (const key of KEYS) {
      const before = await countLayouts();
      await (key === 'Backspace' ? field.press(key) : field.type(key));
      await page.evaluate(takeTouched);
      perKey.push((await countLayouts()) - before);
    }
    t.diagnostic(`layouts a key: ${perKey.join(', ')}`);
    assert.ok(Math.max(...perKey) <= LAYOUTS_OF_A_KEY);
  });

  it('are found at the end of the alphabet, too', async () => {
    const { page } = stage.visit;
    await open('search');
    await (await findIn(page, 'partner-list', '[part=search]')).type('ikem 27');
    await textIn(page, 'partner-list', /1 партньор .*Електромобили/);
  });
});

/** Watches what is done to the list, item by item. */
function watch(): void {
  const root = document.querySelector('partner-list')?.shadowRoot;
  if (!root) throw new Error('There is no list.');
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((changes) => records.push(...changes));
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  Object.assign(globalThis, { records });
}

/** Waits for the next frame, and tells what has changed since the last time. */
async function takeTouched(): Promise<Touched> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const { records } = globalThis as unknown as { records: MutationRecord[] };
  const list = document.querySelector('partner-list')?.shadowRoot?.querySelector('.list');
  const items = new Set<Element>();
  let added = 0;
  for (const { target, addedNodes, removedNodes } of records.splice(0)) {
    for (const node of [target, ...addedNodes, ...removedNodes]) {
      const element = node instanceof Element ? node : node.parentElement;
      const item = element?.closest('li');
      if (item?.matches('[part=item]')) items.add(item);
    }
    for (const node of addedNodes) {
      added += 1 + (node instanceof Element ? node.querySelectorAll('*').length : 0);
    }
  }
  return { items: items.size, added, shown: list?.children.length ?? 0 };
}

/** Elements that the list is made of. */
function countNodes(): number {
  return document.querySelector('partner-list')?.shadowRoot?.querySelectorAll('*').length ?? 0;
}
