import { knownTimeZone } from '../../i18n/time-zone.js';
import { flag, named, oneOf, parsed, text, wholeNumber } from '../shared/attributes.js';

/** The properties of `<news-feed>` that say what is asked for. */
export const requestProperties = {
  /** Endpoint: JSON Feed, WordPress posts or site, any JSON with `map`. `{lang}` becomes `bg` or `en`. */
  src: text(),
  /** Format of the answer; `auto` looks at the URL and at the answer's shape. */
  format: oneOf('auto', 'jsonfeed', 'wordpress', 'custom'),
  /** For `custom`: JSON object from model field to JSON Pointer (RFC 6901). */
  map: text(),
  /** Articles shown at first, and added by each "more". */
  pageSize: named('page-size', wholeNumber(10, 1)),
  /** Shows only this category or tag (name or slug). */
  category: text(),
  /** Seconds for which a stored copy is fresh, or `off` to store nothing. */
  cache: parsed<number | 'off'>(300, toCacheTime),
};

/** The properties of `<news-feed>`: their attributes, values and defaults. */
export const properties = {
  ...requestProperties,
  /** How articles are laid out: below each other, as cards side by side, or titles and dates only. */
  layout: oneOf('list', 'grid', 'compact'),
  /** How further articles come. */
  more: oneOf('button', 'scroll', 'none'),
  /** Shows a search field. */
  search: flag(),
  /** Shows category chips. */
  filter: flag(),
  /** Whether an article opens on its own page or in a dialog here. */
  open: oneOf('link', 'dialog'),
  /** Dates, or how long ago it was. */
  time: oneOf('absolute', 'relative'),
  /** IANA name of the zone in which dates are shown. */
  timeZone: named('time-zone', parsed('Europe/Sofia', knownTimeZone)),
  /** Level of the article titles, 1 to 6. */
  headingLevel: named('heading-level', wholeNumber(3, 1, 6)),
  /** Accessible name of the list. */
  label: text(),
  /** Shows no images. */
  noImages: named('no-images', flag()),
  /** Minutes between refreshes; 0 for none. */
  refresh: wholeNumber(0, 0),
  /** Starts only when near the viewport. */
  lazy: flag(),
  /** Endpoint of the comments in the reader; empty for those of the WordPress that the news come from. */
  comments: parsed<string | undefined>(undefined, (value) => value),
  /** Explains in the page what is wrong and how to mend it. */
  debug: flag(),
};

function toCacheTime(value: string): number | 'off' | undefined {
  if (value === 'off') return 'off';
  const seconds = Number(value);
  return value.trim() && seconds >= 0 ? seconds : undefined;
}
