import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Viewport } from 'puppeteer-core';
import { feedOf, IMAGES } from './articles.js';
import { useStage } from './stage.js';
import { RESERVE, SCRIPT, until, withoutChromium } from './visit.js';

const LIMIT = 0.01;
const ENDPOINT_DELAY = 150;
/** Long enough for the page to be painted before the script comes, as on a first visit. */
const SCRIPT_DELAY = 100;
const VIEWPORTS: Viewport[] = [
  { width: 360, height: 780 },
  { width: 1280, height: 800 },
];
const PARAGRAPH =
  'Професионалната гимназия приема документи за новата учебна година. Специалностите са четири, ' +
  'местата са сто и четири, а дните на отворените врати са всяка първа събота от месеца.';
const TEXT_BELOW = `<main id="below">${`<p>${PARAGRAPH}</p>`.repeat(4)}</main>`;

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

const CASES = VIEWPORTS.flatMap((viewport) =>
  ['list', 'grid', 'compact'].flatMap((layout) =>
    [10, 3].flatMap((pageSize) =>
      Object.entries(IMAGES)
        // The compact layout shows none.
        .filter(([images]) => layout !== 'compact' || images === 'no image')
        .map(([images, image]) => ({ viewport, layout, pageSize, images, image })),
    ),
  ),
);

describe('layout shift on a first visit', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => {
    stage.site.putCdn('/slow', SCRIPT_DELAY);
  });

  /** Loads the page and gives what has moved when nothing moves any more. */
  async function measure(attributes: string, viewport: Viewport): Promise<Measurement> {
    const { site, visit } = stage;
    const widget = `<news-feed src="API/feed.json" ${attributes}></news-feed>`;
    const url = site.putPage('/shift.html', `<h1>Училище</h1>${widget}${TEXT_BELOW}`, {
      head: RESERVE + SCRIPT.replace('/cdn/', '/slow/'),
    });
    await visit.page.setViewport(viewport);
    await visit.page.evaluateOnNewDocument(observeShifts);
    await visit.open(url);
    await until('the articles', () =>
      visit.page.evaluate(() => document.querySelector('news-feed')?.state === 'ready'),
    );
    return visit.page.evaluate(settle);
  }

  for (const { viewport, layout, pageSize, images, image } of CASES) {
    const title = `${viewport.width} px, ${layout}, ${pageSize} articles, ${images}`;
    it(`leaves the text below the widget in its place: ${title}`, async (t) => {
      stage.site.put('/feed.json', { body: feedOf(30, { image }), after: ENDPOINT_DELAY });
      const attributes = `layout="${layout}" page-size="${pageSize}"`;
      const { shifts, below } = await measure(attributes, viewport);
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      const steps = shifts.map(({ value }) => value.toFixed(4)).join(' + ');
      t.diagnostic(`shift ${sum.toFixed(4)} = ${steps || 0}; text below at ${below} px`);
      assert.ok(sum <= LIMIT, `${sum}: ${JSON.stringify(shifts)}`);
    });
  }
});

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

/** Waits until the images in view are there and ten frames have passed. */
async function settle(): Promise<Measurement> {
  const root = document.querySelector('news-feed')?.shadowRoot;
  const inView = [...(root?.querySelectorAll('img') ?? [])].filter(
    (image) => image.getBoundingClientRect().top < innerHeight,
  );
  await Promise.all(inView.map((image) => image.decode().catch(() => undefined)));
  for (let frame = 0; frame < 10; frame++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const { shifts } = globalThis as unknown as { shifts: Shift[] };
  const below = document.querySelector('#below')?.getBoundingClientRect().top ?? NaN;
  return { shifts, below: Math.round(below) };
}
