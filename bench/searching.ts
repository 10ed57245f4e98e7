/**
 * How much work a key in the search field of a long `<partner-list>` is for the browser's main thread,
 * and how much where the same markup is made by hand: every match joined to one text and set by
 * `innerHTML`.
 *
 * Each round opens a fresh page for each way, so that the first key meets code that has not run yet, as
 * for a reader. Counted is everything from the event `input` to the first task after the frame that
 * shows what was found: script, observers, styles, layout, painting. It is the thread's own time, from
 * the browser's metrics: what else the machine does in the meantime does not count. So many milliseconds
 * of it fit into a frame; what the measuring itself takes is subtracted.
 */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { findIn, textIn } from '../test/e2e/inside.js';
import { PARTNERS_SCRIPT, putPartners } from '../test/e2e/partners.js';
import type { Site } from '../test/e2e/site.js';
import { Visit } from '../test/e2e/visit.js';

export const PARTNERS = 2000;

/** What stands in the field after each key: words are typed, taken back and cleared. */
export const KEYS = [
  ...['е', 'ел', 'еле', 'елек', 'елект', 'електр', 'електро', 'електр', 'елект', 'елек', ''],
  ...['i', 'ik', 'ike', 'ikem', 'ike', ''],
] as const;

/** A way of searching: an element with these attributes, or what is made of it. */
export interface Way {
  name: string;
  attributes: string;
  prepare(): void;
}

const ALL = `search filter page-size="${PARTNERS}"`;

export const WAYS: readonly Way[] = [
  { name: 'the list', attributes: 'search filter', prepare: prepareList },
  { name: `page-size="${PARTNERS}"`, attributes: ALL, prepare: prepareList },
  { name: 'innerHTML', attributes: ALL, prepare: preparePlain },
];

/** What one key came to, in one round. */
export interface Measured {
  /** Milliseconds of the main thread. */
  work: number;
  /** Partners that are in the document then. */
  shown: number;
}

/** Of each way, in the order of {@link WAYS}: the rounds of each key, in the order of {@link KEYS}. */
export type Figures = Measured[][][];

/** Measures every key in every way so many times. */
export async function measureSearch(
  site: Site,
  browser: Browser,
  rounds: number,
): Promise<Figures> {
  putPartners(site, { count: PARTNERS });
  const figures: Figures = WAYS.map(() => KEYS.map(() => []));
  for (let round = 0; round < rounds; round++) {
    for (const [index, way] of WAYS.entries()) {
      const measured = await measureWay(site, browser, way);
      for (const [key, each] of measured.entries()) figures[index]?.[key]?.push(each);
    }
  }
  return figures;
}

async function measureWay(
  site: Site,
  browser: Browser,
  { attributes, prepare }: Way,
): Promise<Measured[]> {
  const visit = await Visit.start(browser);
  try {
    const widget = `<partner-list src="/partners.json" ${attributes}></partner-list>`;
    const page = await visit.open(site.putPage('/searching.html', PARTNERS_SCRIPT + widget));
    await textIn(page, 'partner-list', new RegExp(`${PARTNERS} партньори`));
    await findIn(page, 'partner-list', '[part=chip]');
    await page.evaluate(prepare);
    await visit.quiet(site);
    const thread = await visit.protocol();
    await thread.send('Performance.enable', { timeDomain: 'threadTicks' });
    const idle = await pressKey(page, thread, undefined);
    const measured: Measured[] = [];
    for (const words of KEYS) {
      const { work, shown } = await pressKey(page, thread, words);
      measured.push({ work: Math.max(0, work - idle.work), shown });
    }
    return measured;
  } finally {
    await visit.end();
  }
}

/** Milliseconds that the main thread has worked so far. */
async function workOf(thread: CDPSession): Promise<number> {
  const { metrics } = await thread.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

/** Puts words into the field and waits for the frame that shows what is found; or only for a frame. */
async function pressKey(page: Page, thread: CDPSession, words?: string): Promise<Measured> {
  await page.evaluate(rest);
  const before = await workOf(thread);
  await page.evaluate(search, words);
  const work = (await workOf(thread)) - before;
  const shown = await page.evaluate(() =>
    (globalThis as unknown as { search: Search }).search.countShown(),
  );
  return { work, shown };
}

/** What a way of searching puts into the page for {@link pressKey}. */
interface Search {
  /** Shows what is found, laid out. */
  find(words: string): Promise<void>;
  countShown(): number;
}

function prepareList(): void {
  const list = document.querySelector('partner-list');
  const field = list?.shadowRoot?.querySelector<HTMLInputElement>('[part=search]');
  if (!list || !field) throw new Error('There is no search field.');
  const search: Search = {
    async find(words) {
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await list.updateComplete;
      list.getBoundingClientRect();
    },
    countShown: () => list.shadowRoot?.querySelectorAll('[part=item]').length ?? 0,
  };
  Object.assign(globalThis, { search });
}

/** Takes the markup and the style sheets of a list that shows everybody, and puts them in its place. */
function preparePlain(): void {
  const list = document.querySelector('partner-list');
  const root = list?.shadowRoot;
  if (!list || !root) throw new Error('There is no list.');
  const items = [...root.querySelectorAll('[part=item]')].map((item) => ({
    text: (item.textContent ?? '').toLowerCase(),
    html: item.outerHTML.replace(/<!--.*?-->/g, ''),
  }));
  const host = document.createElement('div');
  const plain = host.attachShadow({ mode: 'open' });
  plain.adoptedStyleSheets = root.adoptedStyleSheets;
  plain.innerHTML = '<div class="root" lang="bg"><ul class="list cards"></ul></div>';
  const box = plain.querySelector('.list') as HTMLElement;
  list.replaceWith(host);
  const search: Search = {
    find(words) {
      const found = items.filter(({ text }) => text.includes(words));
      box.innerHTML = found.map(({ html }) => html).join('');
      host.getBoundingClientRect();
      return Promise.resolve();
    },
    countShown: () => box.children.length,
  };
  void search.find('');
  Object.assign(globalThis, { search });
}

/** Nothing is left over from the last key. */
async function rest(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) {
    await new Promise((drawn) => requestAnimationFrame(drawn));
  }
}

async function search(words: string | undefined): Promise<void> {
  const { search: way } = globalThis as unknown as { search: Search };
  if (words !== undefined) await way.find(words);
  await new Promise((drawn) => requestAnimationFrame(drawn));
  const { port1, port2 } = new MessageChannel();
  await new Promise((task) => {
    port1.onmessage = task;
    port2.postMessage(undefined);
  });
}
