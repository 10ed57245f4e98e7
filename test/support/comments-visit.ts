import { fixtureSync } from '@open-wc/testing';
import { until } from './client.js';
import type { CommentForm } from '../../src/elements/comment-form/comment-form.js';
import type { CommentList } from '../../src/elements/comment-list/comment-list.js';

/** A page of its own, with its own copy of the library; only the browser's storage is shared. */
export interface CommentsVisit {
  window: Window & typeof globalThis;
  form: CommentForm;
  list: CommentList;
  /** What was thrown in the page and caught by nobody. */
  uncaught: unknown[];
  /** Ends the visit, as closing the tab does. */
  leave(): void;
}

interface VisitWindow extends Window {
  uncaught: unknown[];
  isReady?: boolean;
}

/** Always in sight: WebKit paints no frames for what is outside the window. */
const FRAME = '<iframe width="800" height="600" style="position: fixed; top: 0; left: 0"></iframe>';

/**
 * Opens a page with this markup, whose first form and list are looked at.
 * @param head markup before the library's script, such as a script that changes the page
 */
export async function visitComments(markup: string, head = ''): Promise<CommentsVisit> {
  const frame = fixtureSync<HTMLIFrameElement>(FRAME);
  frame.srcdoc = pageOf(markup, head);
  const page = await until(() => {
    const window = frame.contentWindow as VisitWindow | null;
    return window?.isReady ? window : undefined;
  }, 'the visited page');
  return {
    window: page as unknown as CommentsVisit['window'],
    form: page.document.querySelector('comment-form') as CommentForm,
    list: page.document.querySelector('comment-list') as CommentList,
    uncaught: page.uncaught,
    leave: () => frame.remove(),
  };
}

function pageOf(markup: string, head: string): string {
  const folder = `${location.origin}/src/elements`; // absolute: a page may have a `<base>`
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
      const { sendingLimits } = await import('${folder}/comment-form/parts/sending.ts');
      sendingLimits.least = 0;
      await import('${folder}/comment-list/define.ts');
      window.isReady = true;
    </script>
  </body>
</html>`;
}
