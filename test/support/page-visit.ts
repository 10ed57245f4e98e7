import { fixtureSync } from '@open-wc/testing';
import { until } from './waiting.js';

/** A page of its own, with its own copy of the library; only the browser's storage is shared. */
export interface PageVisit {
  window: Window & typeof globalThis;
  document: Document;
  /** What was thrown in the page and caught by nobody. */
  uncaught: unknown[];
  /** Ends the visit, as closing the tab does. */
  leave(): void;
}

/** What a visited page says of itself. */
interface VisitWindow extends Window {
  uncaught: unknown[];
  isReady?: boolean;
}

/** Where the elements' modules are. Absolute: a page may have a `<base>` of its own. */
export const ELEMENTS = `${location.origin}/src/elements`;

/** Always in sight: WebKit paints no frames for what is outside the window. */
const FRAME = '<iframe width="800" height="600" style="position: fixed; top: 0; left: 0"></iframe>';

/**
 * Opens a page with this markup.
 * @param script of a module, which sets `window.isReady` when there is something to look at
 * @param head markup before that script, such as another one that changes the page
 */
export async function visitPage(markup: string, script: string, head = ''): Promise<PageVisit> {
  const frame = fixtureSync<HTMLIFrameElement>(FRAME);
  frame.srcdoc = pageOf(markup, script, head);
  const page = await until(() => {
    const window = frame.contentWindow as VisitWindow | null;
    return window?.isReady ? window : undefined;
  }, 'the visited page');
  return {
    window: page as unknown as PageVisit['window'],
    document: page.document,
    uncaught: page.uncaught,
    leave: () => frame.remove(),
  };
}

function pageOf(markup: string, script: string, head: string): string {
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
    <script type="module">${script}</script>
  </body>
</html>`;
}
