import { html, type ReactiveController, type TemplateResult } from 'lit';
import { threadOf } from '../../../../data/comments/drafts.js';
import type { Comment, Page } from '../../../../data/model.js';
import { warn, warnOfAttributes } from '../../../shared/warnings.js';
import type { ListContext } from './list-host.js';
import { ReplyForm } from './reply-form.js';
import { Unlisted } from './unlisted.js';

/** Called by the host's LazyController when comments have come, or have failed to. */
export const create = (context: ListContext): Contributions => new Contributions(context);

/** What the reader contributes: answers, and comments that the list does not show yet. */
class Contributions implements ReactiveController {
  readonly replyForm: ReplyForm;
  readonly unlisted: Unlisted;
  readonly #context: ListContext;

  constructor(context: ListContext) {
    this.#context = context;
    this.replyForm = new ReplyForm(context.host);
    this.unlisted = new Unlisted(context);
    context.host.addController(this);
  }

  /** Behind the comments: what the reader has written and nothing else shows. */
  renderRest(page: Page<Comment> | undefined): TemplateResult {
    const { url, post } = this.#context.request();
    return html`${this.unlisted.renderWaiting()}
    ${this.replyForm.renderLost(threadOf(url, post), page)}`;
  }

  hostDisconnected(): void {
    this.unlisted.leave();
  }

  hostUpdated(): void {
    this.replyForm.keepFocus();
    const { host, error } = this.#context;
    if (!host.debug) return;
    warnOfAttributes(host);
    if (error()) warn(host, String(error()));
  }
}
