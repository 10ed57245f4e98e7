import type { nothing, ReactiveController, TemplateResult } from 'lit';
import type { OutboxController } from '../../../controllers/outbox-controller.js';
import type { Outbox, Queued } from '../../../data/comments/outbox.js';
import type { Receipt } from '../../../data/comments/service.js';
import type { SendingContext } from '../sending-context.js';
import { renderQueue } from './render-queue.js';

/** The forms of the page: a comment on its way stands in the one that it was written in. */
const forms = new Set<Pending>();

/** The comments on their way that stand in this form. */
export class Pending implements ReactiveController {
  readonly #context: SendingContext;
  readonly #comments: OutboxController;
  /** Where those that are awaited are on their way. */
  #outbox: Outbox | undefined;
  /** The keys of those that were on their way at the last look. */
  #awaited: readonly string[] = [];
  #hadFocus = false;

  constructor(context: SendingContext, comments: OutboxController) {
    this.#context = context;
    this.#comments = comments;
    context.host.addController(this);
  }

  hostConnected(): void {
    forms.add(this);
  }

  hostDisconnected(): void {
    forms.delete(this);
  }

  /** A button that has gone takes the focus along. */
  hostUpdated(): void {
    if (this.#hadFocus && !this.#focused) this.#context.host.focus();
    this.#hadFocus = false;
    this.#remember();
  }

  /** Which ones wait now. */
  #remember(): void {
    this.#outbox = this.#comments.outbox;
    this.#awaited = this.#entries.map(({ key }) => key);
  }

  get #focused(): Element | null | undefined {
    return this.#context.host.shadowRoot?.activeElement;
  }

  /** What was written here, or in a form that is not open any more; not what the form itself awaits. */
  get #entries(): readonly Queued[] {
    const { draft, submission } = this.#context;
    const now = submission();
    const taken = [...forms].map((form) => form.#context.draft.parent);
    return this.#comments.queue.filter(({ key, parent }) => {
      if (now.state === 'sending' && now.key === key) return false;
      return parent === draft.parent || (!draft.parent && !taken.includes(parent));
    });
  }

  /** Looks which ones wait, and says which were stored since the last look. */
  look(onStored: (key: string, receipt: Receipt) => void): void {
    const { outbox } = this.#comments;
    const before = this.#outbox === outbox ? this.#awaited : [];
    this.#remember();
    this.#hadFocus ||= Boolean(this.#focused?.closest('.queue, .summary'));
    for (const key of before.filter((each) => !this.#awaited.includes(each))) {
      const receipt = outbox?.receiptOf(key);
      if (receipt) onStored(key, receipt);
    }
    this.#lookAtDraft(onStored);
    if (!this.#awaited.length) this.#context.advance({ type: 'empty' });
  }

  /** What has come back into the form may have been stored by a try of another tab. */
  #lookAtDraft(onStored: (key: string, receipt: Receipt) => void): void {
    const { draft, submission } = this.#context;
    const { key } = draft.writing;
    const isBusy = ['asked', 'missing', 'sending'].includes(submission().state);
    const receipt = key && !isBusy ? this.#comments.outbox?.receiptOf(key) : undefined;
    if (!receipt) return;
    draft.put();
    onStored(key, receipt);
  }

  render(): TemplateResult | typeof nothing {
    const { outbox } = this.#comments;
    const { host } = this.#context;
    return renderQueue(this.#entries, {
      onRetry: () => void outbox?.retry(),
      onEdit: (key) => {
        const entry = outbox?.take(key);
        if (entry) this.#bringBack(entry);
        host.requestUpdate();
        host.focus();
      },
      onDiscard: (key) => {
        outbox?.take(key);
        host.focus(); // the button that had it has gone
      },
    });
  }

  /** What comes back to be edited stands above what has been written since. */
  #bringBack({ content, key, isUncertain, author }: Queued): void {
    const { draft } = this.#context;
    const { writing } = draft;
    draft.introduce(author);
    draft.put(
      writing.content
        ? { content: `${content}\n\n${writing.content}`, key: '', isUncertain: false }
        : { content, key, isUncertain },
    );
  }
}
