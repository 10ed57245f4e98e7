import type { NewsFeed } from '../../../src/elements/news-feed/news-feed.js';
import { frames, parts, type Attributes } from '../dom.js';
import { until } from '../waiting.js';
import { readyFeed } from './fixtures.js';

/** Clicks that nobody has taken would leave the test's page. */
export const stay = (event: Event): void => event.preventDefault();

/** The dialog with an article, once its code has come. */
export async function openDialog(feed: NewsFeed, index = 0): Promise<HTMLDialogElement> {
  const link = parts(feed, 'link')[index];
  link?.focus();
  return until(async () => {
    const [dialog] = parts<HTMLDialogElement>(feed, 'dialog');
    if (dialog?.open) return dialog;
    link?.click();
    await frames(3);
    return undefined;
  }, 'an open dialog');
}

/** The element whose articles open in a dialog, when it shows them. */
export function dialogFeed(attributes: Attributes): Promise<NewsFeed> {
  return readyFeed({ open: 'dialog', ...attributes });
}
