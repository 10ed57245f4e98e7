import { NewsFeed } from './news-feed.js';
import { addTranslations } from '../../i18n/localization.js';
import { bulgarian } from '../../i18n/generated/news-feed.js';

addTranslations(bulgarian);
NewsFeed.comments = () => import('../comment-list/define.js');
// A second copy of the script on the page leaves the first one's element in place.
if (!customElements.get('news-feed')) customElements.define('news-feed', NewsFeed);

declare global {
  interface HTMLElementTagNameMap {
    'news-feed': NewsFeed;
  }
}
