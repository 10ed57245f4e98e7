import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';
import type { CommentList } from '../../../src/elements/comment-list/comment-list.js';
import { ELEMENTS, visitPage, type PageVisit } from '../page-visit.js';

/** A visited page, and the form and the list in it. */
export interface CommentsVisit extends PageVisit {
  form: CommentForm;
  list: CommentList;
}

/** Defines the elements. Nobody waits there as long as readers do. */
const SCRIPT = `
  const { skipWriting } = await import('${location.origin}/test/support/comment-form/fresh.ts');
  skipWriting();
  await import('${ELEMENTS}/comment-list/define.ts');
  window.isReady = true;`;

/**
 * Opens a page with this markup, whose first form and list are looked at.
 * @param head markup before the library's script, such as a script that changes the page
 */
export async function visitComments(markup: string, head = ''): Promise<CommentsVisit> {
  const visit = await visitPage(markup, SCRIPT, head);
  return {
    ...visit,
    form: visit.document.querySelector('comment-form') as CommentForm,
    list: visit.document.querySelector('comment-list') as CommentList,
  };
}
