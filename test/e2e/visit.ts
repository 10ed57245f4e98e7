import { readFileSync } from 'node:fs';
import type {
  Browser,
  BrowserContext,
  CDPSession,
  ElementHandle,
  Frame,
  Page,
  Viewport,
} from 'puppeteer-core';
import { findChromium, findFirefox } from '../../scripts/browsers.js';
import { until } from '../wordpress/until.js';
import type { Site } from './site.js';

export { until };

/** Why tests in a browser are left out, or false. */
export const withoutChromium = findChromium() ? false : 'Chromium is not installed';
export const withoutFirefox = findFirefox() ? false : 'Firefox is not installed';

const DESKTOP: Viewport = { width: 1280, height: 800 };

async function newPage(context: BrowserContext, viewport: Viewport): Promise<Page> {
  const page = await context.newPage();
  await page.setViewport(viewport);
  // tsx wraps named functions in a helper of its own, which pages do not have.
  await page.evaluateOnNewDocument('globalThis.__name ??= (value) => value;');
  return page;
}

/** One visitor with an empty cache and storage, and everything that goes wrong on the pages seen. */
export class Visit {
  readonly page: Page;
  /** Errors that nobody caught. */
  readonly uncaught: string[] = [];
  /** What the console shows in red. */
  readonly errors: string[] = [];
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
    this.#listen(page);
  }

  #listen(page: Page): void {
    page.on('pageerror', (error) => this.uncaught.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  static async start(browser: Browser, viewport: Viewport = DESKTOP): Promise<Visit> {
    const context = await browser.createBrowserContext();
    return new Visit(context, await newPage(context, viewport));
  }

  /** Another tab of the same visitor, with the same storage. */
  async openTab(url: string): Promise<Page> {
    const page = await newPage(this.#context, this.page.viewport() ?? DESKTOP);
    this.#listen(page);
    await page.goto(url);
    return page;
  }

  /** Opens a page. @param count waits for so many articles in its first widget */
  async open(url: string, count?: number): Promise<Page> {
    await this.page.goto(url);
    if (count !== undefined) await this.articles(count);
    return this.page;
  }

  /** Waits until the first widget shows so many articles, and gives their titles. */
  articles(count: number): Promise<string[]> {
    return until(`${count} articles`, async () => {
      const titles = await titlesIn(this.page);
      return titles.length === count && titles;
    });
  }

  /** Waits until the page has nothing more to do, to ask for, or to wait for. */
  quiet(site: Site): Promise<boolean> {
    return until('a quiet page', async () => {
      const before = site.requests.length;
      await this.page.evaluate(async () => {
        for (let turn = 0; turn < 3; turn++) {
          // Chromium may wait for a frame that a paused animation has asked for and never draws.
          await new Promise((drawn) => requestAnimationFrame(drawn));
          await new Promise((idle) => requestIdleCallback(idle));
        }
      });
      return !site.busy && site.requests.length === before;
    });
  }

  /** Waits for what the first widget shows as text. */
  text(pattern: RegExp): Promise<string> {
    return until(String(pattern), async () => {
      const text = await this.page.evaluate(
        () => document.querySelector('news-feed')?.shadowRoot?.querySelector('.root')?.textContent,
      );
      return text && pattern.test(text) && text;
    });
  }

  /** Waits for an element of the first widget. */
  find(selector: string): Promise<ElementHandle<HTMLElement>> {
    return until(selector, async () => {
      const handle = await this.page.evaluateHandle(
        (wanted) =>
          document.querySelector('news-feed')?.shadowRoot?.querySelector<HTMLElement>(wanted) ??
          null,
        selector,
      );
      return handle.asElement() as ElementHandle<HTMLElement> | null;
    });
  }

  /** The protocol itself, for what puppeteer does not know (Chromium only). */
  protocol(): Promise<CDPSession> {
    return this.page.createCDPSession();
  }

  end(): Promise<void> {
    return this.#context.close();
  }
}

/** The titles that the first widget shows. */
export function titlesIn(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('news-feed')?.shadowRoot;
    const titles = root?.querySelectorAll('.list:not(.skeleton) [part~=title]') ?? [];
    return [...titles].map(({ textContent }) => textContent?.trim() ?? '');
  });
}

/** What a page needs for the widget, as the README shows it. */
export const SCRIPT = '<script type="module" src="/cdn/news-feed.js"></script>';
export const RESERVE = reserveFor('news-feed');

/** The rule that the README asks owners of pages to copy, for pages with such an element. */
export function reserveFor(tag: keyof HTMLElementTagNameMap): string {
  const rules = [
    ...readFileSync('README.md', 'utf8').matchAll(/(?:```css|<style>)\n([^]*?)(?:```|<\/style>)/g),
  ];
  const rule = rules.find(([, css]) => css?.includes(`${tag}:not(:defined)`))?.[1];
  if (!rule) throw new Error(`The README shows no rule for ${tag}:not(:defined).`);
  return `<style>${rule}</style>`;
}

/** What the README tells people to paste, with another script, endpoint and attributes. */
export function firstBox(script: string, src: string, attributes = ''): string {
  const box = /```html\n([^]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  return box
    .replace(/(<script[^>]* src=)"[^"]*"/, `$1"${script}"`)
    .replace(/(<news-feed src=)"[^"]*"/, `$1"${src}" ${attributes}`);
}
