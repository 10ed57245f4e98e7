import type { Lang } from '../../demo/content/model.js';
import { WORDS } from './words.js';

/** Where the samples say that the publisher's news are, and where this site has its own. */
const NEWS = /(<news-feed[^>]*? src=")https:\/\/ikem\.example\/[^"]*/g;
const PARTNERS = /(<partner-(?:list|card)[^>]*? src=")https:\/\/ikem\.example\/[^"]*/g;
/** Comments of the samples stay in the page: a static site takes none. */
const COMMENTS = /(<comment-(?:list|form)[^>]*?) (?:src|action)="[^"]*"/g;
const SCRIPTS = /<script[^>]*src=[^>]*><\/script>\n?/g;
/** The rule that reserves the place of the news stands in the site's own style sheet. */
const RESERVES = /<style>[^]*?<\/style>\n?/g;

const LINKS = /(<a href=")https:\/\/ikem\.example\/[^"]*/g;

/** What a sample shows, with the site's own news and partners; its scripts are those that the page has already. */
export function liveOf(code: string, lang: Lang): string {
  return code
    .replaceAll(SCRIPTS, '')
    .replaceAll(RESERVES, '')
    .replaceAll(NEWS, '$1/data/{lang}/feed.json')
    .replaceAll(PARTNERS, '$1/data/partners.json')
    .replaceAll(COMMENTS, '$1')
    .replaceAll(LINKS, `$1${WORDS[lang].root}`);
}
