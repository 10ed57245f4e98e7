import { ClockController } from '../../../controllers/clock-controller.js';
import { formatRelative } from '../../../i18n/relative-dates.js';
import type { PartContext } from '../part-context.js';

interface Relative {
  format: typeof formatRelative;
}

/** Times that say how long ago something was, kept up to date; in a chunk of its own. */
export function create({ host }: PartContext): Relative {
  new ClockController(host, () => host.time === 'relative');
  return { format: formatRelative };
}
