/** Times that say how long ago something was, kept up to date; in a chunk of its own. */
export { keepUpToDate } from '../../../controllers/clock-controller.js';
export { formatRelative } from '../../../i18n/relative-dates.js';
