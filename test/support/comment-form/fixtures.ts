import { fixtureSync } from '@open-wc/testing';
import type { CommentService } from '../../../src/data/comments/service.js';
import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';
import { Draft } from '../../../src/elements/comment-form/draft.js';
import { StubService } from '../data/comments/stub-service.js';
import { attributeText, parts, type Attributes } from '../dom.js';
import { uniqueId } from '../endpoints.js';
import { until } from '../waiting.js';

/** `<comment-form>` in the page; an article of its own, unless `post` is given. */
export function fixtureForm(
  attributes: Attributes = {},
  service?: CommentService,
  children = '',
): CommentForm {
  const text = attributeText({ post: uniqueId('post'), ...attributes });
  const form = fixtureSync<CommentForm>(`<comment-form${text}>${children}</comment-form>`);
  if (service) form.service = service;
  return form;
}

/** The form when the code for sending is there too. */
export async function readyForm(
  attributes: Attributes = {},
  service: CommentService | undefined = new StubService(),
  children = '',
): Promise<CommentForm> {
  return whenReady(fixtureForm(attributes, service, children));
}

export async function whenReady(form: CommentForm): Promise<CommentForm> {
  await until(() => parts(form, 'status')[0], 'the code for sending');
  await form.updateComplete;
  return form;
}

/** The form after a reload, as far as this page can tell: no memory but the browser's. */
export async function reloaded(form: CommentForm, service: CommentService): Promise<CommentForm> {
  const { post, parent, action, format } = form;
  form.remove();
  new Draft().setRemember(false);
  return readyForm({ post, parent, action, format }, service);
}
