import { ClockController } from '../../../../controllers/clock-controller.js';
import { VisibilityController } from '../../../../controllers/visibility-controller.js';
import { formatRelative } from '../../../../i18n/relative-dates.js';
import type { Boxes } from '../../article-list.js';
import type { LazyContext } from '../../lazy-context.js';
import { feedBoxes } from './feed-boxes.js';

interface WhileReading {
  visibility: VisibilityController;
  boxes: Boxes;
  formatRelative: typeof formatRelative;
}

/**
 * What goes on while the reader scrolls and time passes: a lazy element that comes near, articles
 * that load on scroll, and times that say how long ago something was.
 */
export function create({ host, feed }: LazyContext): WhileReading {
  new ClockController(host, () => host.time === 'relative');
  const visibility = new VisibilityController(host, () => {
    // After a failure the reader decides, or the next refresh: not the place of the page.
    if (host.more === 'scroll' && !feed.error) void host.loadMore();
  });
  return { visibility, boxes: feedBoxes, formatRelative };
}
