/**
 * How much work a key in the search field of a long `<partner-list>` is for the browser's main thread,
 * and how much where the same markup is made by hand: every match joined to one text and set by
 * `innerHTML`.
 *
 * Each round opens a fresh page for each way, so that the first key meets code that has not run yet, as
 * for a reader. Counted is everything from the event `input` to the first task after the frame that
 * shows what was found: script, observers, styles, layout, painting. The list brings cards further down
 * in the frames after that one: each of them is counted for itself. It is the thread's own time, from
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

/** Frames that are looked at after the one that answers: a page of cards comes in fewer. */
const FRAMES = 12;

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

/** What one key came to, in one round; in milliseconds of the main thread. */
export interface Measured {
  /** Up to the frame that answers. */
  work: number;
  /** The longest of the frames after that. */
  later: number;
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
    const idle = await workOfFrame(page, thread);
    const measured: Measured[] = [];
    for (const words of KEYS) measured.push(await pressKey(page, thread, idle, words));
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

/** Puts words into the field and waits until everything that is found is shown. */
async function pressKey(
  page: Page,
  thread: CDPSession,
  idle: number,
  words: string,
): Promise<Measured> {
  const work = await workOfFrame(page, thread, words);
  const later: number[] = [];
  while (later.length < FRAMES) later.push(await workOfFrame(page, thread));
  const shown = await page.evaluate(() =>
    (globalThis as unknown as { search: Search }).search.countShown(),
  );
  return { work: Math.max(0, work - idle), later: Math.max(idle, ...later) - idle, shown };
}

/** Milliseconds that the main thread works until a frame is drawn: with an answer, or without. */
async function workOfFrame(page: Page, thread: CDPSession, words?: string): Promise<number> {
  const before = await workOf(thread);
  await page.evaluate(search, words);
  return (await workOf(thread)) - before;
}

/** What a way of searching puts into the page for {@link pressKey}. */
interface Search {
  /** Shows what is found. */
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
      return Promise.resolve();
    },
    countShown: () => box.children.length,
  };
  void search.find('');
  Object.assign(globalThis, { search });
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
