import { afterEach, beforeEach, mock } from 'node:test';
import { CommentQueue } from '../../../../src/data/comments/queue.js';
import { SENDING_LIMITS, type SendingLimits } from '../../../../src/data/comments/retries.js';
import type { CommentDraft } from '../../../../src/data/model.js';
import { FakeStorage, removeLocks, removeStorage, useStorage } from '../fake-storage.js';
import { FakeEndpoint, settled } from './fake-endpoint.js';

/** When each test begins: milliseconds since 1970. */
export const NOW = Date.UTC(2026, 2, 3);
export const THREAD = 'https://blog.example/ 7';

/** Those of most tests: no pause after an answer that was lost. */
export const HASTY: SendingLimits = { ...SENDING_LIMITS, pause: 0 };

/** What the tests of queues work with: anew for each test. */
class QueueStage {
  endpoint = new FakeEndpoint();
  storage = new FakeStorage();
  queue = this.open();

  /** The queue of another page: after a reload, or in another tab. */
  open(limits = HASTY): CommentQueue {
    return new CommentQueue(THREAD, this.endpoint.create, limits);
  }

  /** Gives comments to the queue, which then has asked the endpoint for the first one. */
  async send(...drafts: CommentDraft[]): Promise<void> {
    await sendFrom(this.queue, ...drafts);
  }

  /** Where the former version has kept a list of comments. */
  nameOf(list: string): string {
    return `cluster-news:comments:1:${list} ${THREAD}`;
  }

  /** Begins anew: nothing is stored, and nothing has been sent. */
  reset(limits?: SendingLimits): void {
    this.endpoint = new FakeEndpoint();
    this.storage = new FakeStorage();
    useStorage(this.storage);
    this.queue = this.open(limits);
  }
}

/** Gives comments to an queue, whose authors the browser may keep. */
export async function sendFrom(queue: CommentQueue, ...drafts: CommentDraft[]): Promise<void> {
  for (const each of drafts) void queue.send(each, false, true);
  await settled();
}

/** Lets an queue try again, until only the endpoint is waited for. */
export async function retry(queue: CommentQueue): Promise<void> {
  void queue.retry();
  await settled();
}

/** Lets time pass. */
export async function tick(seconds: number): Promise<void> {
  mock.timers.tick(seconds * 1000);
  await settled();
}

/** Gives the suite that calls it a stage, and a clock that it sets. */
export function useQueue(): QueueStage {
  const stage = new QueueStage();
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now: NOW });
    stage.reset();
  });
  afterEach(() => {
    mock.timers.reset();
    mock.restoreAll();
    removeStorage();
    removeLocks();
  });
  return stage;
}
