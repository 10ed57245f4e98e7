import type { Boxes } from '../../article-list.js';
import { titleOf } from '../../render-article.js';

/**
 * The feed pattern, for articles that load on scroll.
 * https://www.w3.org/WAI/ARIA/apg/patterns/feed/
 */
export const feedBoxes: Boxes = {
  list: 'div',
  item: 'div',
  listAttributes: ({ feed }) => ({ role: 'feed', 'aria-busy': feed.busy }),
  itemAttributes: (article, index, { feed }) => ({
    role: 'article',
    tabindex: 0,
    'aria-label': titleOf(article),
    'aria-posinset': index + 1,
    'aria-setsize': feed.total ?? -1,
  }),
  onKey: handleKey,
};

const FOCUSABLE =
  'a[href],button:enabled,input:enabled,select:enabled,textarea:enabled,[tabindex="0"]';

/** Page Down and Page Up move between articles; Ctrl+Home and Ctrl+End leave the feed. */
function handleKey(event: KeyboardEvent): void {
  const { currentTarget: feed, target } = event;
  if (!(feed instanceof HTMLElement && target instanceof Node)) return;
  const next = toTarget(event, feed, target);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function toTarget(
  { key, ctrlKey }: KeyboardEvent,
  feed: HTMLElement,
  target: Node,
): HTMLElement | undefined {
  const articles = [...feed.querySelectorAll<HTMLElement>('[part=item]')];
  const current = articles.findIndex((article) => article.contains(target));
  if (key === 'PageDown') return articles[current + 1];
  if (key === 'PageUp') return articles[current - 1];
  return ctrlKey && (key === 'Home' || key === 'End') ? outside(feed, key) : undefined;
}

/** The nearest focusable element of the page before or after the whole widget. */
function outside(feed: HTMLElement, key: 'Home' | 'End'): HTMLElement | undefined {
  const root = feed.getRootNode();
  if (!(root instanceof ShadowRoot)) return undefined;
  const wanted =
    key === 'Home' ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const candidates = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) =>
      root.host.compareDocumentPosition(element) === wanted && element.getClientRects().length > 0,
  );
  return key === 'Home' ? candidates.at(-1) : candidates[0];
}
