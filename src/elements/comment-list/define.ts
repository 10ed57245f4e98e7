import '../comment-form/define.js';
import { CommentList } from './comment-list.js';

// A second copy of the script on the page leaves the first one's element in place.
if (!customElements.get('comment-list')) customElements.define('comment-list', CommentList);

declare global {
  interface HTMLElementTagNameMap {
    'comment-list': CommentList;
  }
}
