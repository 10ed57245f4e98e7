import type { nothing, ReactiveController } from 'lit';
import type { OutboxController } from '../../../controllers/outbox-controller.js';
import type { Queued } from '../../../data/comments/outbox.js';
import type { Receipt } from '../../../data/comments/service.js';
import type { SendingContext } from '../sending-context.js';
import { QueueList } from './queue.js';

/** The forms of the page: a comment on its way stands in the one that it was written in. */
const forms = new Set<Pending>();

/** The comments on their way that stand in this form. */
export class Pending implements ReactiveController {
  readonly #context: SendingContext;
  readonly #comments: OutboxController;
  readonly #onSent: (receipt: Receipt) => void;
  readonly #list = new QueueList();
  /** Those that were on their way at the last look. */
  #awaited: readonly string[] = [];
  #hadFocus = false;

  constructor(
    context: SendingContext,
    comments: OutboxController,
    onSent: (receipt: Receipt) => void,
  ) {
    this.#context = context;
    this.#comments = comments;
    this.#onSent = onSent;
    context.host.addController(this);
  }

  hostConnected(): void {
    forms.add(this);
  }

  hostDisconnected(): void {
    forms.delete(this);
  }

  hostUpdate(): void {
    this.#hadFocus = Boolean(this.#focused?.closest('.queue'));
  }

  /** A button that has gone takes the focus along. */
  hostUpdated(): void {
    if (this.#hadFocus && !this.#focused) this.#context.host.focus();
  }

  get #focused(): Element | null | undefined {
    return this.#context.host.shadowRoot?.activeElement;
  }

  get isEmpty(): boolean {
    return !this.#awaited.length;
  }

  /** What was written here, or in a form that is not open any more. */
  #entries(): readonly Queued[] {
    const { parent } = this.#context.draft;
    const taken = [...forms].map((form) => form.#context.draft.parent);
    return this.#comments.queue.filter(
      (each) => each.parent === parent || (!parent && !taken.includes(each.parent)),
    );
  }

  /** Says so when one has been stored meanwhile. @param own the one that the form itself awaits */
  look(own: string | undefined): void {
    const waiting = this.#entries()
      .map(({ key }) => key)
      .filter((key) => key !== own);
    const gone = this.#awaited.filter((key) => !waiting.includes(key));
    this.#awaited = waiting;
    for (const key of gone) {
      const receipt = this.#comments.outbox?.receiptOf(key);
      if (receipt) this.#onSent(receipt);
    }
  }

  render(own: string | undefined): HTMLElement | typeof nothing {
    const { outbox } = this.#comments;
    const { host } = this.#context;
    const entries = this.#entries().filter(({ key }) => key !== own);
    return this.#list.render(entries, {
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
