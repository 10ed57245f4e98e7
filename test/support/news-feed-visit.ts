import { fixtureSync } from '@open-wc/testing';
import type { NewsFeed } from '../../src/elements/news-feed/news-feed.js';
import { until } from './client.js';

/** A page of its own, with its own copy of the library; only the browser's storage is shared. */
export interface Visit {
  window: Window & typeof globalThis;
  document: Document;
  feed: NewsFeed;
  /** What was thrown in the page and caught by nobody. */
  uncaught: unknown[];
  /** Titles that stood on the page at the first frame after the upgrade. */
  firstFrame: string[];
}

interface VisitWindow extends Window {
  uncaught: unknown[];
  firstFrame?: string[];
}

/** Always in sight: WebKit paints no frames for what is outside the window. */
const FRAME = '<iframe width="800" height="600" style="position: fixed; top: 0; left: 0"></iframe>';
/** Absolute: a page may have a `<base>` of its own. */
const DEFINE = `${location.origin}/src/elements/news-feed/define.ts`;

/**
 * Opens a page with this markup, whose first `<news-feed>` is looked at.
 * @param head markup before the library's script, such as a script that changes the page
 */
export async function visit(markup: string, head = ''): Promise<Visit> {
  const frame = fixtureSync<HTMLIFrameElement>(FRAME);
  frame.srcdoc = pageOf(markup, head);
  const page = await until(() => {
    const window = frame.contentWindow as VisitWindow | null;
    return window?.firstFrame && window;
  }, 'the first frame of the visited page');
  return {
    window: page as unknown as Visit['window'],
    document: page.document,
    feed: page.document.querySelector('news-feed') as NewsFeed,
    uncaught: page.uncaught,
    firstFrame: page.firstFrame ?? [],
  };
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

function pageOf(markup: string, head: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <script>
      var uncaught = [];
      addEventListener('error', (event) => uncaught.push(event.message));
      addEventListener('unhandledrejection', (event) => uncaught.push(String(event.reason)));
    </script>
    ${head}
  </head>
  <body>
    ${markup}
    <script type="module">
      await import('${DEFINE}');
      requestAnimationFrame(() => {
        const { shadowRoot } = document.querySelector('news-feed');
        const titles = [...shadowRoot.querySelectorAll('[part~=title]')];
        window.firstFrame = titles.map((title) => title.textContent.trim());
      });
    </script>
  </body>
</html>`;
}
