import type { DataError } from '../../data/errors.js';
import { msg } from '../../i18n/generated/news-feed.js';

/** Why there is no news, in words for a reader; the page's owner gets more with `debug`. */
export function reasonText({ kind, status = 0 }: DataError): string {
  if (kind === 'config') return ''; // nobody was asked: it is the page that names no address
  if (kind === 'offline') return msg('There is no internet connection.');
  if (status === 429) return msg('The site they come from has too many visitors right now.');
  if (kind === 'network' || kind === 'timeout' || status >= 500) {
    return msg('The site they come from is not answering.');
  }
  if (status) return msg('The site they come from does not give them out right now.');
  if (kind === 'code') return msg('This page has not come whole: please reload it.');
  return msg('The site they come from sent something that cannot be read.');
}
