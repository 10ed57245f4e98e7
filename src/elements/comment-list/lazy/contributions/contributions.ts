import type { ReactiveController } from 'lit';
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

  hostUpdated(): void {
    const { host, error } = this.#context;
    if (!host.debug) return;
    warnOfAttributes(host);
    if (error()) warn(host, String(error()));
  }
}
