/** Measuring how much a page moves while a widget in it loads. */
import type { Viewport } from 'puppeteer-core';
import { findIn } from './inside.js';
import type { Stage } from './stage.js';

/** What counts as nothing at all; from 0.1 on a page "needs improvement". https://web.dev/cls */
export const LIMIT = 0.01;
/** Milliseconds: the page is painted before the script comes, as on a first visit. */
export const SCRIPT_DELAY = 100;
export const ENDPOINT_DELAY = 150;

export const VIEWPORTS: Viewport[] = [
  { width: 360, height: 780 },
  { width: 1280, height: 800 },
];

const PARAGRAPH =
  'Професионалната гимназия приема документи за новата учебна година. Специалностите са четири, ' +
  'местата са сто и четири, а дните на отворените врати са всяка първа събота от месеца.';
const TEXT_BELOW = `<main id="below">${`<p>${PARAGRAPH}</p>`.repeat(4)}</main>`;

/** A layout shift. https://wicg.github.io/layout-instability */
interface Shift {
  value: number;
  moved: string[];
}

/** Everything that was measured on one page. */
interface Measurement {
  shifts: Shift[];
  /** Where the text below stands in the end: pixels from the top of the viewport. */
  below: number;
}

/** A page with one widget and text below it. */
export interface ShiftPage {
  tag: keyof HTMLElementTagNameMap;
  widget: string;
  /** The script, and the rule that reserves the widget's height. */
  head: string;
  viewport: Viewport;
  /** What the widget has inside when it is done. */
  done: string;
  /** Goes through the whole page, too. */
  scrolls?: boolean;
}

/** What has moved in the end. */
export interface Sum {
  sum: number;
  /** The figure in words, for the report. */
  text: string;
  shifts: readonly Shift[];
}

/** Loads the page and gives what has moved when nothing moves any more. */
export async function measureShifts(
  { site, visit }: Stage,
  { tag, widget, head, viewport, done, scrolls = false }: ShiftPage,
): Promise<Sum> {
  const url = site.putPage('/shift.html', `<h1>Училище</h1>${widget}${TEXT_BELOW}`, { head });
  await visit.page.setViewport(viewport);
  await visit.page.evaluateOnNewDocument(observeShifts);
  await visit.open(url);
  await findIn(visit.page, tag, done);
  const { shifts, below } = await visit.page.evaluate(settle, tag, scrolls);
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  const steps = shifts.map(({ value }) => value.toFixed(4)).join(' + ');
  const text = `shift ${sum.toFixed(4)} = ${steps || 0}; text below at ${below} px`;
  return { sum, text, shifts };
}

/** Notes every layout shift that no input explains, and what has moved. */
function observeShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
      };
      if (hadRecentInput) continue;
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        const name = node instanceof Element ? `${node.localName} ${node.id}` : node?.nodeName;
        return `${name} ${previousRect.top} → ${currentRect.top}`;
      });
      shifts.push({ value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Waits until the images in view are there and ten frames have passed; then screen by screen, with three. */
async function settle(tag: string, scrolls: boolean): Promise<Measurement> {
  const root = document.querySelector(tag)?.shadowRoot;
  const below = document.querySelector('#below')?.getBoundingClientRect().top ?? NaN;
  let frames = 10;
  do {
    const inView = [...(root?.querySelectorAll('img') ?? [])].filter((image) => {
      const { top, bottom } = image.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    await Promise.all(inView.map((image) => image.decode().catch(() => undefined)));
    for (; frames > 0; frames--) await new Promise((drawn) => requestAnimationFrame(drawn));
    frames = 3;
    const before = scrollY;
    if (scrolls) scrollBy(0, innerHeight);
    if (scrollY === before) break;
  } while (scrolls);
  const { shifts } = globalThis as unknown as { shifts: Shift[] };
  return { shifts, below: Math.round(below) };
}
