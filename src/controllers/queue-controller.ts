import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CommentQueue, QueueEntry } from '../data/comments/queue.js';
import type { SentRecord } from '../data/comments/records.js';
import { sharedQueue, type QueueRequest } from './shared-queues.js';

/** Subscribes its host to an article's comments that are on their way. */
export class QueueController implements ReactiveController {
  queue: CommentQueue | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #onChange: () => void;
  #leave: (() => void) | undefined;

  /**
   * @param onChange called when something has happened to the comments, before they are rendered; once
   *   after the host has turned to an article, too
   */
  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** Comments that are not confirmed yet. */
  get entries(): readonly QueueEntry[] {
    return this.queue?.entries ?? [];
  }

  /** Comments that were stored, but are not in the list yet. */
  get unlisted(): readonly SentRecord[] {
    return this.queue?.unlisted ?? [];
  }

  /** Shows the comments of an article. */
  show(request: QueueRequest): CommentQueue {
    const queue = sharedQueue(request);
    if (queue === this.queue) return queue;
    this.hostDisconnected();
    this.queue = queue;
    this.hostConnected();
    return queue;
  }

  hostConnected(): void {
    const { queue } = this;
    if (!queue || this.#leave) return;
    const update = (): void => {
      this.#host.requestUpdate();
      this.#onChange();
    };
    const refresh = (): void => queue.refresh();
    const retry = (): void => void queue.retry();
    const unsubscribe = queue.subscribe(update);
    addEventListener('online', retry);
    addEventListener('storage', refresh); // another tab has sent or written something
    addEventListener('pageshow', refresh); // or has, while this one was in the back/forward cache
    const leave = (): void => {
      unsubscribe();
      removeEventListener('online', retry);
      removeEventListener('storage', refresh);
      removeEventListener('pageshow', refresh);
    };
    this.#leave = leave;
    // Not within an update of the host, where nothing may be said or changed.
    queueMicrotask(() => {
      if (this.#leave !== leave) return;
      update();
      retry(); // what an earlier visit has left
    });
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }
}
