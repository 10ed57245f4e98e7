import { NewsFeed } from './news-feed.js';

NewsFeed.comments = () => import('../comment-list/define.js');
// A second copy of the script on the page leaves the first one's element in place.
if (!customElements.get('news-feed')) customElements.define('news-feed', NewsFeed);

declare global {
  interface HTMLElementTagNameMap {
    'news-feed': NewsFeed;
  }
}
