import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../../../i18n/generated/comment-list-contributions.js';
import { QueueController } from '../../../../controllers/queue-controller.js';
import type { CommentQueue } from '../../../../data/comments/queue.js';
import type { SentRecord } from '../../../../data/comments/records.js';
import { isSameText } from '../../../../data/comments/same-text.js';
import type { Comment } from '../../../../data/model.js';
import { memoizeLast } from '../../../shared/memoize-last.js';
import type { ListContext } from './list-host.js';

/**
 * The reader's own comments that the endpoint has stored, but the list does not show: they are new,
 * or nobody has approved them yet.
 */
export class Unlisted {
  readonly #context: ListContext;
  readonly #comments: QueueController;
  /** The keys of those that the list has shown, or was asked for. */
  readonly #expected = new Set<string>();
  #queue: CommentQueue | undefined;
  /** Made once for a list: each of its comments asks what stands below it. */
  readonly #idsOf = memoizeLast(
    (comments: readonly Comment[]) => new Set(comments.map(({ id }) => id)),
  );

  constructor(context: ListContext) {
    this.#context = context;
    this.#comments = new QueueController(context.host, () => this.settle());
  }

  /** Turns to the article that the list belongs to. */
  follow(): void {
    this.#comments.show(this.#context.request());
  }

  get count(): number {
    return this.#comments.unlisted.length;
  }

  /** Forgets what the list shows by now, and asks for what it should show. */
  settle(): void {
    this.#turnToQueue();
    const shown = this.#context.shown();
    if (!shown) return;
    this.#comments.queue?.settle((sent) => {
      const isHere = shown.some((comment) => isSame(comment, sent));
      if (isHere) this.#expected.add(sent.key);
      return isHere;
    });
    const ids = new Set(shown.map(({ id }) => id));
    // The list of another tab may show it by now, but this one does not.
    const news = (this.#queue?.sent ?? []).filter(
      // Without an id nobody knows whether it was approved.
      ({ key, id, status }) =>
        (status === 'approved' || !id) && !ids.has(id) && !this.#expected.has(key),
    );
    for (const { key } of news) this.#expected.add(key);
    if (news.length) void this.#context.host.reload();
  }

  #turnToQueue(): void {
    const { queue } = this.#comments;
    if (this.#context.host.isConnected) queue?.lists.add(this);
    if (queue === this.#queue) return;
    this.leave();
    this.#queue = queue;
    // What was sent and shown before the list came here need not be asked for.
    for (const { key, isShown } of queue?.sent ?? []) if (isShown) this.#expected.add(key);
  }

  /** The list has gone, or turns to another article. */
  leave(): void {
    this.#queue?.lists.delete(this);
  }

  /** What waits to be sent and stands in no form of the page. */
  renderWaiting(): TemplateResult | typeof nothing {
    const { queue } = this.#comments;
    const shown = new Set(queue?.forms.values());
    const waiting = this.#comments.entries.filter(
      ({ parent }) => !shown.has(parent) && !shown.has(''),
    );
    if (!waiting.length) return nothing;
    return html`<ol class="thread" part="list" role="list">
      ${waiting.map(({ content, isUncertain }) =>
        renderOwn(content, CLOCK, isUncertain ? msg('Not confirmed yet') : msg('Not sent yet')),
      )}
    </ol>`;
  }

  /** Those that answer a comment, or the article and what is not shown. */
  render(parent: string): TemplateResult[] {
    const shown = this.#idsOf(this.#context.host.comments);
    return this.#comments.unlisted
      .filter((each) => (shown.has(each.parent) ? each.parent : '') === parent)
      .map(renderSent);
  }
}

/** A clock: it waits. */
const CLOCK = '◷';

function renderSent({ content, status }: SentRecord): TemplateResult {
  return status === 'held'
    ? renderOwn(content, CLOCK, msg('Your comment awaits approval.'))
    : renderOwn(content, '✓', '');
}

function renderOwn(content: string, sign: unknown, state: string): TemplateResult {
  return html`<li part="item">
    <article class="comment own">
      <span class="avatar" aria-hidden="true">${sign}</span>
      <div>
        <div class="meta">
          <strong>${msg('Your comment')}</strong>
          ${state ? html`<small>${state}</small>` : nothing}
        </div>
        <div class="content text" dir="auto">${content}</div>
      </div>
    </article>
  </li>`;
}

/** Whether a comment of the list is one that this reader has sent. */
function isSame({ id, html: markup, text = '' }: Comment, sent: SentRecord): boolean {
  if (sent.id) return id === sent.id;
  return isSameText(sent.content, markup ?? text, markup !== undefined);
}
