import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  foundDelivery,
  newDelivery,
  nextDelivery,
  type Delivery,
  type DeliveryEvent,
} from '../../src/data/comments/delivery.js';
import { CommentError } from '../../src/data/comments/errors.js';
import type { QueuedRecord } from '../../src/data/comments/records.js';
import { AT_ONCE, SENDING_LIMITS } from '../../src/data/comments/retries.js';

const NOW = Date.UTC(2026, 2, 3);
const author = { name: 'Мария', email: 'maria@example.org', url: '' };
const offline = new CommentError('offline');
const closed = new CommentError('closed');

const later = { tries: 3, madeAt: NOW + 1, retryAt: NOW + 20, soonest: NOW + 5 };

const STATES: Record<Delivery['state'], Delivery> = {
  waiting: {
    state: 'waiting',
    author,
    tries: 1,
    error: offline,
    madeAt: NOW,
    retryAt: NOW + 9,
    soonest: NOW + 2,
  },
  sending: { state: 'sending', author, tries: 1, madeAt: NOW },
  refused: { state: 'refused', author, tries: 1, error: closed },
  incomplete: { state: 'incomplete', author: undefined, tries: 0 },
};

const EVENTS: Record<string, DeliveryEvent> = {
  hurry: { type: 'hurry' },
  try: { type: 'try' },
  'fail for a while': { type: 'fail', error: offline, now: NOW },
  'fail for good': { type: 'fail', error: closed, now: NOW },
  'follow a later plan': { type: 'follow', plan: later, now: NOW + 1 },
  'follow an older plan': { type: 'follow', plan: AT_ONCE, now: NOW + 1 },
  'follow a plan of the future': { type: 'follow', plan: later, now: NOW },
};

/** Where each event leads from each state; what is not here changes nothing. */
const TABLE: Record<Delivery['state'], Record<string, Delivery['state']>> = {
  waiting: { hurry: 'waiting', try: 'sending', 'follow a later plan': 'waiting' },
  sending: {
    'fail for a while': 'waiting',
    'fail for good': 'refused',
    'follow a later plan': 'waiting',
  },
  refused: {},
  incomplete: {},
};

describe('nextDelivery', () => {
  for (const before of Object.values(STATES)) {
    for (const [name, event] of Object.entries(EVENTS)) {
      const next = TABLE[before.state][name];
      it(`${name} in ${before.state} ${next ? `leads to ${next}` : 'changes nothing'}`, () => {
        const after = nextDelivery(before, event);
        if (next) assert.equal(after.state, next);
        else assert.equal(after, before);
      });
    }
  }

  it('counts the tries, and knows why the one before failed', () => {
    assert.deepEqual(nextDelivery(STATES.waiting, { type: 'try' }), {
      state: 'sending',
      author,
      tries: 2,
      madeAt: NOW,
      error: offline,
    });
  });

  it('knows why a try failed, and when the next one is made', () => {
    assert.deepEqual(nextDelivery(STATES.sending, { type: 'fail', error: offline, now: NOW }), {
      state: 'waiting',
      author,
      tries: 1,
      error: offline,
      madeAt: NOW,
      retryAt: NOW + SENDING_LIMITS.backoff,
      soonest: NOW + SENDING_LIMITS.pause,
    });
    assert.deepEqual(
      nextDelivery(STATES.sending, { type: 'fail', error: closed, now: NOW }),
      STATES.refused,
    );
  });

  it('hurries no more than the endpoint allows', () => {
    const hurried = nextDelivery(STATES.waiting, { type: 'hurry' });
    assert.equal(hurried.state === 'waiting' && hurried.retryAt, NOW + 2);
    assert.deepEqual(nextDelivery(hurried, { type: 'hurry' }), hurried);
  });
});

describe('how a delivery begins', () => {
  const record: QueuedRecord = {
    state: 'queued',
    revision: 1,
    key: 'k',
    post: '7',
    parent: '',
    content: 'Коментар',
    lang: 'bg',
    author,
    extra: undefined,
    isUncertain: false,
    queuedAt: NOW - 60_000,
    isFormer: false,
    plan: AT_ONCE,
  };

  it('at once for what has just been written, or has waited since the last visit', () => {
    const waiting = { state: 'waiting', author, ...AT_ONCE };
    assert.deepEqual(newDelivery(author), waiting);
    assert.deepEqual(foundDelivery(record, NOW), waiting);
  });

  it('after a pause for what the endpoint may have been asked a moment ago', () => {
    const soonest = NOW + SENDING_LIMITS.pause;
    const later = { state: 'waiting', author, tries: 0, madeAt: NOW, retryAt: soonest, soonest };
    for (const doubts of [{ isUncertain: true }, { queuedAt: NOW - 1 }, { queuedAt: NOW + 1 }]) {
      assert.deepEqual(foundDelivery({ ...record, ...doubts }, NOW), later);
    }
  });

  it('with the reader where the browser was not to keep the author', () => {
    assert.deepEqual(foundDelivery({ ...record, author: undefined }, NOW), STATES.incomplete);
  });
});
