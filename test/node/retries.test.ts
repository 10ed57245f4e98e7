import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foundDelivery, nextDelivery } from '../../src/data/comments/delivery.js';
import { CommentError, type CommentErrorKind } from '../../src/data/comments/errors.js';
import { toRecord, type QueuedRecord } from '../../src/data/comments/records.js';
import {
  planAfter,
  SENDING_LIMITS,
  waitOf,
  type TryPlan,
} from '../../src/data/comments/retries.js';

const NOW = Date.UTC(2026, 2, 3);
const SECOND = 1_000;
const DAY = 86_400_000;
const author = { name: 'Мария', email: 'maria@example.org', url: '' };

/** Times as clocks, other tabs and other scripts may have written them. */
const time = fc.oneof(
  fc.constantFrom(-9e15, -1, 0, NOW - 1, NOW, NOW + 1, NOW + DAY, 9e15, 1e300, Infinity, NaN),
  fc.double(),
  fc.integer({ min: NOW - 2 * DAY, max: NOW + 2 * DAY }),
);
const kind = fc.constantFrom<CommentErrorKind>('rate', 'offline', 'server');
const retryAfter = fc.oneof(fc.constantFrom(undefined, 0, -5, 1e300, Infinity, NaN), fc.double());
const stored = fc.record({
  tries: time,
  madeAt: fc.anything(),
  retryAt: fc.oneof(time, fc.anything()),
  soonest: time,
});

/** A stored comment, as it comes out of the browser's storage. */
function recordOf(plan: unknown, queuedAt: unknown): QueuedRecord {
  const fields = { state: 'queued', key: 'k', post: '7', parent: '', content: 'а', lang: 'bg' };
  const record = toRecord({ ...fields, author, plan, queuedAt });
  if (record?.state !== 'queued') throw new Error('It is none.');
  return record;
}

/** What a delivery has planned. */
function planOf(delivery: ReturnType<typeof foundDelivery>): TryPlan {
  if (delivery.state !== 'waiting') throw new Error(delivery.state);
  return delivery;
}

describe('when a comment is tried again', () => {
  it('is a second to a day after a failure, whatever the endpoint asks for', () => {
    const tries = fc.integer({ min: 1 });
    fc.assert(
      fc.property(kind, retryAfter, tries, (of, seconds, count) => {
        const error = new CommentError(of, { retryAfter: seconds });
        const plan = planAfter(error, count, NOW, SENDING_LIMITS);
        const wait = waitOf(plan, NOW);
        assert.ok(wait >= SECOND && wait <= DAY, `${wait}`);
        assert.ok(plan.soonest <= plan.retryAt);
      }),
    );
  });

  it('is at most a day away, whatever is stored', () => {
    fc.assert(
      fc.property(stored, time, (plan, queuedAt) => {
        const found = planOf(foundDelivery(recordOf(plan, queuedAt), NOW));
        const wait = waitOf(found, NOW);
        assert.ok(wait >= 0 && wait <= DAY, `${wait}`);
        assert.ok(Number.isFinite(found.tries) && found.tries >= 0);
      }),
    );
  });

  it('is never at once for nonsense', () => {
    fc.assert(
      fc.property(fc.constantFrom(-9e15, 9e15, NOW + 1), (madeAt) => {
        const plan = { tries: 1, madeAt: NOW, retryAt: madeAt, soonest: madeAt };
        const isPast = madeAt > NOW && madeAt <= NOW + DAY;
        const wait = waitOf(planOf(foundDelivery(recordOf(plan, 0), NOW)), NOW);
        assert.equal(wait, isPast ? madeAt - NOW : SECOND);
      }),
    );
  });

  it('comes, wherever the clock is set meanwhile', () => {
    fc.assert(
      fc.property(kind, fc.integer({ min: -1e13, max: 1e13 }), (of, change) => {
        const plan = planAfter(new CommentError(of), 1, NOW, SENDING_LIMITS);
        const elapsed = waitOf(plan, NOW);
        assert.ok(waitOf(plan, NOW + elapsed + change) <= Math.max(0, elapsed - change));
        if (change < -elapsed) assert.equal(waitOf(plan, NOW + elapsed + change), 0);
      }),
    );
  });

  it('follows what another tab has planned later, and no nonsense', () => {
    const plan = planAfter(new CommentError('offline'), 1, NOW, SENDING_LIMITS);
    const waiting = { state: 'waiting', author, ...plan } as const;
    fc.assert(
      fc.property(stored, (other) => {
        const { plan: read } = recordOf(other, 0);
        const next = nextDelivery(waiting, { type: 'follow', plan: read, now: NOW + SECOND });
        const wait = waitOf(planOf(next), NOW + SECOND);
        assert.ok(next === waiting || (wait >= 0 && wait <= DAY));
      }),
    );
    const later = planAfter(new CommentError('rate'), 2, NOW + SECOND, SENDING_LIMITS);
    const followed = nextDelivery(waiting, { type: 'follow', plan: later, now: NOW + SECOND });
    assert.deepEqual(followed, { ...waiting, ...later });
    assert.equal(nextDelivery(followed, { type: 'follow', plan, now: NOW + SECOND }), followed);
  });
});
