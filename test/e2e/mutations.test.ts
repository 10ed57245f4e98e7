import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedOf, IMAGES } from './articles.js';
import { useStage } from './stage.js';
import { SCRIPT, withoutChromium } from './visit.js';

const THOUSAND = 1000;

describe('DOM mutations of a refresh', { skip: withoutChromium }, () => {
  const stage = useStage();

  async function open(attributes: string, count: number): Promise<void> {
    const widget = `<news-feed src="API/feed.json" ${attributes}></news-feed>`;
    await stage.visit.open(stage.site.putPage('/page.html', SCRIPT + widget), count);
    await stage.visit.quiet(stage.site);
  }

  const FEEDS: [title: string, attributes: string, shown: number][] = [
    ['of a plain list', 'more="none"', 10],
    ['of a list with more to show', '', 10],
    ['of a list with search and filter', 'search filter', 10],
    ['of a grid that loads on scroll', 'layout="grid" more="scroll" page-size="30"', 30],
    ['of relative times', 'layout="compact" time="relative"', 10],
  ];
  for (const [title, attributes, shown] of FEEDS) {
    it(`are none when there is no news: ${title}`, async (t) => {
      stage.site.put('/feed.json', {
        body: feedOf(30, { image: IMAGES['an image now and then'] }),
      });
      await open(attributes, shown);
      const before = stage.site.count('/feed.json');
      const records = await stage.visit.page.evaluate(reloadWatched);
      t.diagnostic(`${records.length} mutations`);
      assert.equal(stage.site.count('/feed.json'), before + 1);
      assert.deepEqual(records, []);
    });
  }

  it('are at most 20 nodes outside the one new article in a thousand, and nothing is made anew', async (t) => {
    stage.site.put('/feed.json', { body: feedOf(THOUSAND, { from: 2 }) });
    await open(`page-size="${THOUSAND}"`, THOUSAND);
    await stage.visit.page.evaluate(keepNodes);
    stage.site.put('/feed.json', { body: feedOf(THOUSAND + 1, { from: 1 }) });
    const { first, items, outside, inside, lost } = await stage.visit.page.evaluate(reloadCounted);
    t.diagnostic(`${inside} nodes for the new article, ${outside} outside it, ${lost} made anew`);
    assert.deepEqual([first, items], ['n-1', THOUSAND + 1]);
    assert.ok(outside <= 20);
    assert.equal(lost, 0);
  });
});

/** Reloads the widget and gives what has changed in it and on it, in words. */
async function reloadWatched(): Promise<string[]> {
  const feed = document.querySelector('news-feed');
  if (!feed?.shadowRoot) throw new Error('There is no widget.');
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((changes) => records.push(...changes));
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(feed.shadowRoot, everything);
  observer.observe(feed, everything);
  await feed.reload();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return records.map(({ type, target, attributeName, addedNodes, removedNodes }) => {
    const where =
      target instanceof Element ? `${target.localName}.${target.className}` : target.nodeName;
    return `${type} ${where} ${attributeName ?? ''} +${addedNodes.length} −${removedNodes.length}`;
  });
}

interface Kept {
  nodes: Map<string, Node[]>;
}

/** Remembers every node of every article. */
function keepNodes(): void {
  const nodes = new Map<string, Node[]>();
  const list = document.querySelector('news-feed')?.shadowRoot?.querySelector('.list');
  for (const item of list?.children ?? []) {
    nodes.set((item as HTMLElement).dataset.id ?? '', [item, ...item.querySelectorAll('*')]);
  }
  Object.assign(globalThis, { nodes } satisfies Kept);
}

/** Reloads the widget, counts the nodes that were added, and looks for those that are gone. */
async function reloadCounted(): Promise<{
  first: string;
  items: number;
  outside: number;
  inside: number;
  lost: number;
}> {
  const feed = document.querySelector('news-feed');
  const root = feed?.shadowRoot;
  if (!root) throw new Error('There is no widget.');
  const added: Node[] = [];
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) added.push(...addedNodes);
  });
  observer.observe(root, { subtree: true, childList: true });
  await feed.reload();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const list = root.querySelector('.list');
  const fresh = list?.firstElementChild as HTMLElement;
  const sizeOf = (node: Node): number =>
    1 + [...node.childNodes].map(sizeOf).reduce((a, b) => a + b, 0);
  const outside = added.filter((node) => !fresh.contains(node)).map(sizeOf);
  const { nodes } = globalThis as unknown as Kept;
  const kept = [...nodes.values()].flat();
  return {
    first: fresh.dataset.id ?? '',
    items: list?.children.length ?? 0,
    outside: outside.reduce((a, b) => a + b, 0),
    inside: sizeOf(fresh),
    lost: kept.filter((node) => !root.contains(node)).length,
  };
}
