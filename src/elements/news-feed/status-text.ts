import { str } from '@lit/localize';
import type { FeedController } from '../../controllers/feed-controller.js';
import { msg } from '../../i18n/generated/news-feed.js';
import type { Language } from '../../i18n/language.js';
import { problemTitle } from './render-problem.js';

/** Says how many articles a search has found. */
interface Finder {
  resultText(count: number, language: Language): string;
}

/** What a screen reader hears: of a failure, of further articles, or of what was found. */
export function statusText(
  { page, error, added, busy, total, articles }: FeedController,
  language: Language,
  finder: Finder | undefined,
): string {
  if (error && !page) return problemTitle();
  if (added) return addedText(added, language);
  return (!busy && finder?.resultText(total ?? articles.length, language)) || '';
}

function addedText(count: number, language: Language): string {
  return new Intl.PluralRules(language).select(count) === 'one'
    ? msg(str`${count} more article is shown`)
    : msg(str`${count} more articles are shown`);
}
