import { bulgarian } from '../../i18n/generated/comment-form.js';
import { addTranslations } from '../../i18n/localization.js';
import { CommentForm } from './comment-form.js';

addTranslations(bulgarian);
// A second copy of the script on the page leaves the first one's element in place.
if (!customElements.get('comment-form')) customElements.define('comment-form', CommentForm);

declare global {
  interface HTMLElementTagNameMap {
    'comment-form': CommentForm;
  }
}
