import type { nothing, ReactiveController, TemplateResult } from 'lit';
import type { QueueController } from '../../../../controllers/queue-controller.js';
import type { CommentQueue, QueueEntry } from '../../../../data/comments/queue.js';
import type { SentRecord } from '../../../../data/comments/records.js';
import type { FormContext } from '../../form-context.js';
import { renderQueue } from './render-queue.js';

/** The forms of the page: a comment on its way stands in the one that it was written in. */
const forms = new Set<FormQueue>();

/** The comments on their way that stand in this form. */
export class FormQueue implements ReactiveController {
  readonly #context: FormContext;
  readonly #comments: QueueController;
  /** The queue that was looked at, and the keys of what it is known to have stored. */
  #queue: CommentQueue | undefined;
  #known = new Set<string>();

  constructor(context: FormContext, comments: QueueController) {
    this.#context = context;
    this.#comments = comments;
    context.host.addController(this);
  }

  hostConnected(): void {
    forms.add(this);
  }

  hostDisconnected(): void {
    forms.delete(this);
    this.#queue?.forms.delete(this);
  }

  /** What was written here, or in a form that is not open any more. */
  #isHere(parent: string): boolean {
    const own = this.#context.draft.parent;
    const { queue } = this.#comments;
    const ofArticle = [...forms].filter((form) => form.#comments.queue === queue);
    const parents = ofArticle.map((form) => form.#context.draft.parent);
    if (parent === own || parents.includes(parent)) return parent === own;
    // Where neither a form for the article nor a list could show it, the first form for an answer does.
    const isAlone = !parents.includes('') && !queue?.lists.size && ofArticle[0] === this;
    return !own || isAlone;
  }

  /** The key of the comment whose first answer the form itself awaits. */
  get #awaited(): string | undefined {
    const now = this.#context.submission();
    return now.state === 'sending' ? now.key : undefined;
  }

  get #entries(): readonly QueueEntry[] {
    return this.#comments.entries.filter(
      ({ key, parent }) => key !== this.#awaited && this.#isHere(parent),
    );
  }

  /** What was stored since the last look: from this form's queue, or by another tab while it stood in the form. */
  takeStored(): SentRecord[] {
    const { queue } = this.#comments;
    const sent = queue?.sent ?? [];
    const known = queue === this.#queue ? this.#known : new Set(sent.map(({ key }) => key));
    if (queue !== this.#queue) this.#queue?.forms.delete(this);
    this.#queue = queue;
    if (this.#context.host.isConnected) queue?.forms.set(this, this.#context.draft.parent);
    this.#known = new Set(sent.map(({ key }) => key));
    return sent.filter(({ key, parent }) => {
      if (key === this.#awaited) return false;
      const stoodInForm = this.#takeFromForm(key);
      return stoodInForm || (!known.has(key) && this.#isHere(parent));
    });
  }

  /** Empties the form when its text is a comment that was stored. */
  #takeFromForm(key: string): boolean {
    const { draft, submission } = this.#context;
    const { state } = submission();
    if (draft.writing.key !== key || state === 'asked' || state === 'missing') return false;
    draft.put();
    return true;
  }

  /** What has the focus may go: then the form gets it. */
  keepFocus(): void {
    const { host } = this.#context;
    const focused = (): Element | null | undefined => host.shadowRoot?.activeElement;
    if (!focused()?.closest('.queue, .summary')) return;
    void host.updateComplete.then(() => {
      if (!focused()) host.focus();
    });
  }

  render(): TemplateResult | typeof nothing {
    const { queue } = this.#comments;
    const { host } = this.#context;
    return renderQueue(this.#entries, {
      onRetry: () => void queue?.retry(),
      onEdit: (key) => {
        const entry = queue?.take(key);
        if (entry) this.#bringBack(entry);
        host.requestUpdate();
        host.focus();
      },
      onDiscard: (key) => {
        queue?.take(key);
        host.focus(); // the button that had it has gone
      },
    });
  }

  /** What comes back to be edited stands above what has been written since. */
  #bringBack({ content, key, isUncertain, author }: QueueEntry): void {
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
