import { fixtureSync } from '@open-wc/testing';
import type { CommentService } from '../../../src/data/comments/service.js';
import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';
import type { CommentList } from '../../../src/elements/comment-list/comment-list.js';
import { whenReady } from '../comment-form/fixtures.js';
import { StubService } from '../data/comments/stub-service.js';
import { attributeText, parts, textOf, type Attributes } from '../dom.js';
import { uniqueId } from '../endpoints.js';
import { until } from '../waiting.js';
import type { Comment } from '../../../src/data/model.js';

/** `<comment-list>` in the page; an article of its own, unless `post` is given. */
export function fixtureList(
  attributes: Attributes = {},
  service?: CommentService,
  children = '',
): CommentList {
  const text = attributeText({ post: uniqueId('post'), ...attributes });
  const list = fixtureSync<CommentList>(`<comment-list${text}>${children}</comment-list>`);
  if (service) list.service = service;
  return list;
}

/** The list when it shows what there is, and the code for answers has come. */
export async function readyList(
  comments: readonly Comment[],
  attributes: Attributes = {},
): Promise<CommentList> {
  const service = new StubService();
  service.items = [...comments];
  return whenLoaded(fixtureList(attributes, service));
}

export async function whenLoaded(list: CommentList): Promise<CommentList> {
  const isThere = (): boolean => !['idle', 'loading'].includes(list.state);
  // The live region comes with the code for the reader's own comments.
  await until(() => parts(list, 'status')[0] && isThere(), 'the comments');
  await list.updateComplete;
  return list;
}

/** The comments as they are shown, from top to bottom. */
export function boxes(list: CommentList): HTMLElement[] {
  return [...(list.shadowRoot?.querySelectorAll<HTMLElement>('article') ?? [])];
}

/** The texts of the comments, from top to bottom. */
export function contents(list: CommentList): string[] {
  return boxes(list).map((box) => textOf(box.querySelector('.content') as HTMLElement));
}

/** How many comments a box stands in. */
export function depthOf(box: Element): number {
  const item = box.closest('li');
  const above = item?.parentElement?.closest('li');
  return above ? depthOf(above) + 1 : 0;
}

/** The comments as text: each line a comment, each pair of spaces an answer. */
export function outline(list: CommentList): string[] {
  return boxes(list).map((box, index) => '  '.repeat(depthOf(box)) + contents(list)[index]);
}

/** Opens the form for an answer to the n-th comment. */
export async function openReply(list: CommentList, index = 0): Promise<CommentForm> {
  const button = parts<HTMLButtonElement>(list, 'reply')[index];
  button?.focus();
  button?.click();
  const below = (): Element | null | undefined => button?.closest('article')?.nextElementSibling;
  await until(() => below()?.localName === 'comment-form', 'the form for an answer');
  return whenReady(below() as CommentForm);
}

export function replyForms(list: CommentList): CommentForm[] {
  return [...(list.shadowRoot?.querySelectorAll('comment-form') ?? [])];
}
