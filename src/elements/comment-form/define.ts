import { CommentForm } from './comment-form.js';

// A second copy of the script on the page leaves the first one's element in place.
if (!customElements.get('comment-form')) customElements.define('comment-form', CommentForm);

declare global {
  interface HTMLElementTagNameMap {
    'comment-form': CommentForm;
  }
}
