/**
 * How long a thousand articles take to be painted: by the widget, and as the same markup set by
 * `innerHTML` without containment, both in one page of one browser and in alternating order. Only
 * the ratio of the two says something: a time alone says as much of the machine as of the code.
 *
 * The widget's time begins when it is put into the page with its feed, and includes everything it
 * does: parsing the JSON, checking a thousand items, rendering them. That of the markup begins with
 * `innerHTML` in a shadow root with the same style sheets, in which `content-visibility` is taken
 * back. Both end at the second animation frame after the articles are in the document: at the first
 * one they are about to be laid out and painted, at the second one that frame is done.
 */
import type { Browser } from 'puppeteer-core';
import { feedOf, IMAGES } from '../test/e2e/articles.js';
import type { Site } from '../test/e2e/site.js';
import { SCRIPT, Visit } from '../test/e2e/visit.js';

/** Milliseconds from the beginning until a script has done its part, until what is seen is painted, and until all is in the page. */
export interface Times {
  script: number;
  painted: number;
  complete: number;
}

/** One measurement of both. */
export interface Round {
  widget: Times;
  markup: Times;
}

const ARTICLES = 1000;

/** Measures so many rounds, after one that warms everything up. */
export async function measurePainting(
  site: Site,
  browser: Browser,
  layout: string,
  rounds: number,
): Promise<Round[]> {
  const image = IMAGES['an image now and then'];
  const feed = JSON.stringify(feedOf(ARTICLES, image ? { image } : {}));
  const visit = await Visit.start(browser);
  try {
    const page = await visit.open(site.putPage('/painting.html', `${SCRIPT}<main></main>`));
    const options = { feed, layout, count: ARTICLES };
    const markup = await page.evaluate(warmUp, options);
    const measured: Round[] = [];
    for (let round = 0; round < rounds; round++) {
      const widget = (): Promise<Times> => page.evaluate(paintWidget, options);
      const plain = (): Promise<Times> => page.evaluate(paintMarkup, markup);
      const isWidgetFirst = round % 2 === 0;
      const first = await (isWidgetFirst ? widget() : plain());
      const second = await (isWidgetFirst ? plain() : widget());
      measured.push(
        isWidgetFirst ? { widget: first, markup: second } : { widget: second, markup: first },
      );
    }
    return measured;
  } finally {
    await visit.end();
  }
}

/** The ratios that a round comes to: with everything, and of layout and paint alone. */
export function ratiosOf({ widget, markup }: Round): {
  all: number;
  paint: number;
  complete: number;
} {
  const paint = (widget.painted - widget.script) / (markup.painted - markup.script);
  const complete = widget.complete / markup.complete;
  return { all: widget.painted / markup.painted, paint, complete };
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

interface Options {
  feed: string;
  layout: string;
  count: number;
}

/** Paints the widget once and gives its markup, without Lit's comments. */
async function warmUp({ feed, layout, count }: Options): Promise<string> {
  const main = document.querySelector('main') as HTMLElement;
  main.innerHTML = `<news-feed cache="off" layout="${layout}" page-size="${count}"></news-feed>`;
  const widget = main.firstElementChild as HTMLElement;
  const script = document.createElement('script');
  script.type = 'application/feed+json';
  script.textContent = feed;
  widget.remove();
  widget.append(script);
  const loaded = new Promise((resolve) => widget.addEventListener('news-feed-load', resolve));
  main.append(widget);
  await customElements.whenDefined('news-feed');
  await loaded;
  // Whatever the widget leaves for later belongs to the markup all the same.
  while (widget.shadowRoot && widget.shadowRoot.querySelectorAll('[part~=title]').length < count) {
    await new Promise((resolve) => requestIdleCallback(resolve));
  }
  Object.assign(globalThis, { sheets: widget.shadowRoot?.adoptedStyleSheets });
  return (widget.shadowRoot?.innerHTML ?? '').replace(/<!--.*?-->/g, '');
}

async function paintWidget({ feed, layout, count }: Options): Promise<Times> {
  const main = document.querySelector('main') as HTMLElement;
  main.replaceChildren();
  const widget = document.createElement('news-feed');
  Object.assign(widget, { cache: 'off', layout, pageSize: count });
  const inline = document.createElement('script');
  inline.type = 'application/feed+json';
  inline.textContent = feed;
  widget.append(inline);
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  const loaded = new Promise((resolve) => widget.addEventListener('news-feed-load', resolve));
  const began = performance.now();
  main.append(widget);
  await loaded;
  const script = performance.now() - began;
  await frame();
  await frame();
  const painted = performance.now() - began;
  if (widget.articles.length !== count) throw new Error(`${widget.articles.length} articles`);
  const titles = (): number => widget.shadowRoot?.querySelectorAll('[part~=title]').length ?? 0;
  while (titles() < count) await frame();
  return { script, painted, complete: performance.now() - began };
}

async function paintMarkup(markup: string): Promise<Times> {
  const main = document.querySelector('main') as HTMLElement;
  main.replaceChildren();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const uncontained = new CSSStyleSheet();
  uncontained.replaceSync('.item { content-visibility: visible !important; }');
  const { sheets } = globalThis as unknown as { sheets: CSSStyleSheet[] };
  root.adoptedStyleSheets = [...sheets, uncontained];
  main.append(host);
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  const began = performance.now();
  root.innerHTML = markup;
  const script = performance.now() - began;
  await frame();
  await frame();
  const painted = performance.now() - began;
  return { script, painted, complete: painted };
}
