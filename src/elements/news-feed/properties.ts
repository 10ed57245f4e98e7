import type { PropertyDeclarations } from 'lit';
import { knownTimeZone } from '../../i18n/time-zone.js';
import { oneOf, parsed, wholeNumber } from '../shared/attributes.js';

/** The attributes of `<news-feed>`, and what their values may be. */
export const properties: PropertyDeclarations = {
  src: {},
  format: { converter: oneOf('auto', 'jsonfeed', 'wordpress', 'custom') },
  map: {},
  layout: { converter: oneOf('list', 'grid', 'compact') },
  pageSize: { attribute: 'page-size', converter: wholeNumber(10, 1) },
  more: { converter: oneOf('button', 'scroll', 'none') },
  category: {},
  search: { type: Boolean },
  filter: { type: Boolean },
  open: { converter: oneOf('link', 'dialog') },
  time: { converter: oneOf('absolute', 'relative') },
  timeZone: { attribute: 'time-zone', converter: parsed('Europe/Sofia', knownTimeZone) },
  headingLevel: { attribute: 'heading-level', converter: wholeNumber(3, 1, 6) },
  label: {},
  noImages: { attribute: 'no-images', type: Boolean },
  refresh: { converter: wholeNumber(0, 0) },
  cache: { converter: parsed<number | 'off'>(300, toCacheTime) },
  lazy: { type: Boolean },
  debug: { type: Boolean },
};

function toCacheTime(value: string): number | 'off' | undefined {
  if (value === 'off') return 'off';
  const seconds = Number(value);
  return value.trim() && seconds >= 0 ? seconds : undefined;
}
