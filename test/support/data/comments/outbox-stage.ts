import { afterEach, beforeEach, mock } from 'node:test';
import { Outbox } from '../../../../src/data/comments/outbox.js';
import { outboxLimits } from '../../../../src/data/comments/retries.js';
import type { CommentDraft } from '../../../../src/data/model.js';
import { FakeStorage, removeLocks, removeStorage, useStorage } from '../fake-storage.js';
import { FakeEndpoint, settled } from './fake-endpoint.js';

/** When each test begins: milliseconds since 1970. */
export const NOW = Date.UTC(2026, 2, 3);
export const THREAD = 'https://blog.example/ 7';

/** Before a test makes its times short. */
const usual = { ...outboxLimits };

/** What the tests of outboxes work with: anew for each test. */
class OutboxStage {
  endpoint = new FakeEndpoint();
  storage = new FakeStorage();
  outbox = this.open();

  /** The outbox of another page: after a reload, or in another tab. */
  open(): Outbox {
    return new Outbox(THREAD, this.endpoint.create);
  }

  /** Gives comments to the outbox, which then has asked the endpoint for the first one. */
  async send(...drafts: CommentDraft[]): Promise<void> {
    await sendFrom(this.outbox, ...drafts);
  }

  /** Where the former version has kept a list of comments. */
  nameOf(list: string): string {
    return `cluster-news:comments:1:${list} ${THREAD}`;
  }

  /** Begins anew: nothing is stored, and nothing has been sent. */
  reset(): void {
    this.endpoint = new FakeEndpoint();
    this.storage = new FakeStorage();
    useStorage(this.storage);
    this.outbox = this.open();
  }
}

/** Gives comments to an outbox, whose authors the browser may keep. */
export async function sendFrom(outbox: Outbox, ...drafts: CommentDraft[]): Promise<void> {
  for (const each of drafts) void outbox.send(each, false, true);
  await settled();
}

/** Lets an outbox try again, until only the endpoint is waited for. */
export async function retry(outbox: Outbox): Promise<void> {
  void outbox.retry();
  await settled();
}

/** Lets time pass. */
export async function tick(seconds: number): Promise<void> {
  mock.timers.tick(seconds * 1000);
  await settled();
}

/** Gives the suite that calls it a stage, a clock that it sets, and no pauses after lost answers. */
export function useOutbox(): OutboxStage {
  const stage = new OutboxStage();
  beforeEach(() => {
    outboxLimits.pause = 0;
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now: NOW });
    stage.reset();
  });
  afterEach(() => {
    Object.assign(outboxLimits, usual);
    mock.timers.reset();
    mock.restoreAll();
    removeStorage();
    removeLocks();
  });
  return stage;
}
