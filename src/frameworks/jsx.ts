/** The tags for JSX without the types of a framework: their settings and listeners alone. */
import type { Listeners, Settings, Tag } from './elements.js';

/** What each tag takes. */
export type CustomElements = {
  [T in Tag]: Settings<T> & Listeners<T, 'on'>;
};
