import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createComment } from '../data/comments/create.js';
import { threadOf } from '../data/comments/drafts.js';
import { Outbox, type Queued } from '../data/comments/outbox.js';
import { forgetAuthors as forgetKeptAuthors } from '../data/comments/record-storage.js';
import type { SentRecord } from '../data/comments/records.js';
import type { CommentOptions } from '../data/comments/route.js';
import type { CommentService } from '../data/comments/service.js';

/** Which article's comments, and where they are. */
export interface OutboxRequest extends CommentOptions {
  post: string;
  /** Takes the place of the endpoint. */
  service: CommentService | undefined;
}

/** What is on its way to an article, shared by its form and its list. */
interface SharedOutbox {
  key: string;
  service: CommentService | undefined;
  outbox: Outbox;
}

const outboxes: SharedOutbox[] = [];

function outboxFor({ url, format, post, service }: OutboxRequest): Outbox {
  const thread = threadOf(siteOf(url), post);
  const key = `${format} ${thread}`;
  const known = outboxes.find((each) => each.key === key && each.service === service);
  if (known) return known.outbox;
  const create: CommentService['create'] =
    service?.create.bind(service) ??
    ((draft, signal) => createComment({ url, format }, draft, signal));
  const outbox = new Outbox(thread, create);
  outboxes.push({ key, service, outbox });
  return outbox;
}

/** Makes this browser forget who has written what waits, below whichever article. */
export function forgetAuthors(): void {
  for (const { outbox } of outboxes) outbox.forgetAuthors();
  forgetKeptAuthors();
}

/** One site has one queue, whether a page names its endpoint, its form's script or its address. */
function siteOf(url: string): string {
  return url.replace(
    /(wp-json\/?(wp\/v2\/comments\/?)?|wp-comments-post\.php|\?rest_route=.*)$/,
    '',
  );
}

/** Subscribes its host to an article's comments that are on their way. */
export class OutboxController implements ReactiveController {
  outbox: Outbox | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #onChange: () => void;
  #leave: (() => void) | undefined;

  /** @param onChange called when something has happened to the comments, before they are rendered */
  constructor(host: ReactiveControllerHost, onChange: () => void = () => undefined) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** Comments that are not confirmed yet. */
  get queue(): readonly Queued[] {
    return this.outbox?.queue ?? [];
  }

  /** Comments that were stored, but are not in the list yet. */
  get sent(): readonly SentRecord[] {
    return this.outbox?.sent ?? [];
  }

  /** Shows the comments of an article. */
  show(request: OutboxRequest): Outbox {
    const outbox = outboxFor(request);
    if (outbox === this.outbox) return outbox;
    this.hostDisconnected();
    this.outbox = outbox;
    this.hostConnected();
    return outbox;
  }

  hostConnected(): void {
    const { outbox } = this;
    if (!outbox || this.#leave) return;
    const update = (): void => {
      this.#onChange();
      this.#host.requestUpdate();
    };
    const refresh = (): void => outbox.refresh();
    const retry = (): void => void outbox.retry();
    const unsubscribe = outbox.subscribe(update);
    addEventListener('online', retry);
    addEventListener('storage', refresh); // another tab has sent or written something
    this.#leave = () => {
      unsubscribe();
      removeEventListener('online', retry);
      removeEventListener('storage', refresh);
    };
    update();
    retry(); // what an earlier visit has left
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }
}
