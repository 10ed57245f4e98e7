import { VisibilityController } from '../../../controllers/visibility-controller.js';
import type { Pattern } from '../article-list.js';
import type { PartContext } from '../part-context.js';
import { titleOf } from '../render-article.js';

interface Scroll {
  visibility: VisibilityController;
  pattern: Pattern;
}

/** What waits for the reader to come near: a lazy element, and articles that load on scroll. */
export const create = ({ host, feed }: PartContext): Scroll => ({
  visibility: new VisibilityController(host, () => {
    // After a failure the reader decides, or the next refresh: not the place of the page.
    if (host.more === 'scroll' && !feed.error) void host.loadMore();
  }),
  pattern: feedPattern,
});

/**
 * The feed pattern, for articles that load on scroll.
 * https://www.w3.org/WAI/ARIA/apg/patterns/feed/
 */
const feedPattern: Pattern = {
  box: 'div',
  item: 'div',
  boxAttributes: ({ feed }) => ({ role: 'feed', 'aria-busy': feed.busy }),
  itemAttributes: (article, index, { feed }) => ({
    role: 'article',
    tabindex: 0,
    'aria-label': titleOf(article),
    'aria-posinset': index + 1,
    'aria-setsize': feed.total ?? -1,
  }),
  listen: (box) => box.addEventListener('keydown', handleKey),
};

const FOCUSABLE =
  'a[href],button:enabled,input:enabled,select:enabled,textarea:enabled,[tabindex="0"]';

/** Page Down and Page Up move between articles; Ctrl+Home and Ctrl+End leave the feed. */
function handleKey(event: KeyboardEvent): void {
  const feed = event.currentTarget as HTMLElement;
  const target = event.target as Node;
  const current = [...feed.children].findIndex((article) => article.contains(target));
  const next = toTarget(event, feed, current);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function toTarget(
  { key, ctrlKey }: KeyboardEvent,
  feed: HTMLElement,
  current: number,
): HTMLElement | undefined {
  const articles = feed.children as HTMLCollectionOf<HTMLElement>;
  if (key === 'PageDown') return articles[current + 1];
  if (key === 'PageUp') return articles[current - 1];
  const leaves = ctrlKey && (key === 'Home' || key === 'End');
  return leaves ? outside(feed, key) : undefined;
}

/** The nearest focusable element of the page before or after the whole widget. */
function outside(feed: HTMLElement, key: 'Home' | 'End'): HTMLElement | undefined {
  const { host } = feed.getRootNode() as ShadowRoot;
  const wanted =
    key === 'Home' ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const candidates = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) =>
      host.compareDocumentPosition(element) === wanted && element.getClientRects().length > 0,
  );
  return key === 'Home' ? candidates.at(-1) : candidates[0];
}
