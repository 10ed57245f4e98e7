import type { NewsFeed } from '../../../src/elements/news-feed/news-feed.js';
import { ELEMENTS, visitPage, type PageVisit } from '../page-visit.js';

/** A visited page, and the widget in it. */
export interface Visit extends PageVisit {
  feed: NewsFeed;
  /** Titles that stood on the page at the first frame after the upgrade. */
  firstFrame: string[];
}

/** Defines the element, and notes what the first frame after that shows. */
const SCRIPT = `
  await import('${ELEMENTS}/news-feed/define.ts');
  requestAnimationFrame(() => {
    const { shadowRoot } = document.querySelector('news-feed');
    const titles = [...shadowRoot.querySelectorAll('[part~=title]')];
    window.firstFrame = titles.map((title) => title.textContent.trim());
    window.isReady = true;
  });`;

/**
 * Opens a page with this markup, whose first `<news-feed>` is looked at.
 * @param head markup before the library's script, such as a script that changes the page
 */
export async function visit(markup: string, head = ''): Promise<Visit> {
  const page = await visitPage(markup, SCRIPT, head);
  const { firstFrame } = page.window as unknown as Pick<Visit, 'firstFrame'>;
  return { ...page, firstFrame, feed: page.document.querySelector('news-feed') as NewsFeed };
}

/** Changes what the visits before have stored for a URL. @returns how many entries there were */
export function changeStored(url: string, change: (text: string) => string): number {
  const keys = storedKeys(url);
  for (const key of keys) localStorage.setItem(key, change(localStorage.getItem(key) ?? ''));
  return keys.length;
}

/** The names of what is stored for a URL. */
export function storedKeys(url: string): string[] {
  return Object.keys(localStorage).filter((key) => key.includes(url));
}
