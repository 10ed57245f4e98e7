import { fixtureSync } from '@open-wc/testing';
import { outboxLimits } from '../../src/data/comments/retries.js';
import type { CommentQuery, CommentService, Receipt } from '../../src/data/comments/service.js';
import type { Comment, CommentDraft, Page } from '../../src/data/model.js';
import type { CommentForm } from '../../src/elements/comment-form/comment-form.js';
import { Draft, type Values } from '../../src/elements/comment-form/draft.js';
import { sendingLimits } from '../../src/elements/comment-form/lazy/sending.js';
import type { CommentList } from '../../src/elements/comment-list/comment-list.js';
import { uniqueId, until } from './client.js';
import { attributeText, findButton, part, parts, textOf, type Attributes } from './news-feed.js';

export { until };

const usual = { sending: { ...sendingLimits }, outbox: { ...outboxLimits } };

/** Called before each test: nobody has written anything yet, and nobody has to wait. */
export function startAfresh(): void {
  localStorage.clear();
  new Draft().forget(); // who has written on this page before
  sendingLimits.least = 0;
  outboxLimits.pause = 0;
  outboxLimits.pause = 0;
}

/** Called after each test. */
export function tidyUp(): void {
  localStorage.clear();
  Object.assign(sendingLimits, usual.sending);
  Object.assign(outboxLimits, usual.outbox);
}

type Outcome = Receipt | Error | Promise<Receipt>;

/** An endpoint in the page itself, which remembers what it is asked. */
export class StubService implements CommentService {
  /** What was sent to it. */
  readonly drafts: CommentDraft[] = [];
  readonly queries: CommentQuery[] = [];
  /** What it lists. */
  items: Comment[] = [];
  /** What it lists, where that takes more than items. */
  page: (query: CommentQuery) => Promise<Page<Comment>> = ({ count }) =>
    Promise.resolve(pageOf(this.items, count));
  readonly #outcomes: Outcome[];

  /** @param outcomes of what is sent, one after another; the last one for ever */
  constructor(...outcomes: Outcome[]) {
    this.#outcomes = outcomes.length ? outcomes : [{ id: '7', status: 'approved' }];
  }

  /** Waits until so many comments have been sent to it. */
  async asked(count = 1): Promise<void> {
    await until(() => this.drafts.length >= count, `${count} comments at the endpoint`);
  }

  get keys(): string[] {
    return this.drafts.map(({ key }) => key);
  }

  async list(query: CommentQuery): Promise<Page<Comment>> {
    this.queries.push(query);
    return this.page(query);
  }

  async create(draft: CommentDraft): Promise<Receipt> {
    this.drafts.push(draft);
    const outcome = (
      this.#outcomes.length > 1 ? this.#outcomes.shift() : this.#outcomes[0]
    ) as Outcome;
    if (outcome instanceof Error) throw outcome;
    return outcome;
  }
}

/** Items from one on, and the way to the next ones. */
function pageOf(items: readonly Comment[], count: number, start = 0): Page<Comment> {
  const end = start + count;
  return {
    items: items.slice(start, end),
    dropped: 0,
    total: items.length,
    more: end < items.length ? () => Promise.resolve(pageOf(items, count, end)) : undefined,
  };
}

/** A comment with nothing unusual in it. */
export function commentOf(id: string | number, fields: Partial<Comment> = {}): Comment {
  return {
    id: String(id),
    parent: '',
    author: { name: 'Мария Иванова' },
    text: `Коментар ${id}`,
    datePublished: '2019-11-19T07:05:00.000Z',
    ...fields,
  };
}

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

export type Field = keyof Values;

export const GOOD: Values = {
  content: 'Браво на всички!\nЧестито.',
  name: 'Иван Петров',
  email: 'ivan@example.com',
  url: 'https://example.com/',
};

export function field(form: CommentForm, name: Field): HTMLInputElement {
  const found = form.shadowRoot?.querySelector<HTMLInputElement>(`#${name}`);
  if (!found) throw new Error(`There is no field "${name}".`);
  return found;
}

/** What stands in the fields. */
export function valuesOf(form: CommentForm): Values {
  const value = (name: Field): string => field(form, name).value;
  return {
    content: value('content'),
    name: value('name'),
    email: value('email'),
    url: value('url'),
  };
}

/** Types into a field, as far as the field can tell. */
export function type(form: CommentForm, name: Field, text: string): void {
  const target = field(form, name);
  target.value = text;
  target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Fills in everything; what is given takes the place of what is usual. */
export function fillIn(form: CommentForm, values: Partial<Values> = {}): void {
  for (const [name, text] of Object.entries({ ...GOOD, ...values })) {
    type(form, name as Field, text);
  }
}

export function consentBox(form: CommentForm): HTMLInputElement {
  return form.shadowRoot?.querySelector('[type=checkbox]') as HTMLInputElement;
}

/** Presses the button, which then has the focus. */
export function submit(form: CommentForm): void {
  const button = part(form, 'submit');
  button.focus();
  button.click();
}

/** Presses the button, and waits until the form has come into a state and shows it. */
export async function submitUntil(form: CommentForm, state: CommentForm['state']): Promise<void> {
  submit(form);
  await form.updateComplete;
  await whenFormState(form, state);
}

export async function whenFormState(form: CommentForm, state: CommentForm['state']): Promise<void> {
  await until(
    () => form.state === state && (state === 'sending' || !isBusy(form)),
    `the state "${state}"`,
  );
  await form.updateComplete;
}

export function isBusy(form: CommentForm): boolean {
  return part(form, 'submit').getAttribute('aria-disabled') === 'true';
}

/** What a screen reader hears of the last comment. */
export function statusOf(form: CommentForm | CommentList): string {
  return textOf(part(form, 'status'));
}

/** The links of the error summary. */
export function summaryLinks(form: CommentForm): HTMLAnchorElement[] {
  return parts(form, 'summary').flatMap((box) => [...box.querySelectorAll('a')]);
}

/** The comments that are not sent yet. */
export function queueItems(form: CommentForm): HTMLElement[] {
  return parts(form, 'queue').flatMap((list) => [...list.querySelectorAll<HTMLElement>('li')]);
}

export async function press(element: Element, words: string): Promise<void> {
  const button = await until(() => findButton(element, words), `a button "${words}"`);
  button.focus();
  button.click();
}
