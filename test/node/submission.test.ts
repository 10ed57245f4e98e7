import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CommentError } from '../../src/data/comments/errors.js';
import type { Receipt } from '../../src/data/comments/service.js';
import {
  IDLE,
  stateOf,
  transition,
  type Submission,
  type SubmissionEvent,
} from '../../src/data/comments/submission.js';

const error = new CommentError('closed');
const approved: Receipt = { id: '1', status: 'approved' };
const held: Receipt = { id: '2', status: 'held' };

const STATES: Record<Submission['state'], Submission> = {
  idle: IDLE,
  asked: { state: 'asked' },
  missing: { state: 'missing' },
  sending: { state: 'sending', key: 'k' },
  sent: { state: 'sent', receipt: approved },
  held: { state: 'held', receipt: held },
  queued: { state: 'queued', key: 'k' },
  refused: { state: 'refused', key: 'k', error },
  failed: { state: 'failed', key: 'k', error },
};

const EVENTS: Record<string, SubmissionEvent> = {
  ask: { type: 'ask' },
  miss: { type: 'miss' },
  cancel: { type: 'cancel' },
  send: { type: 'send', key: 'k' },
  fail: { type: 'fail', key: 'k', error },
  queue: { type: 'queue' },
  approve: { type: 'store', key: 'k', receipt: approved },
  hold: { type: 'store', key: 'k', receipt: held },
  'approve another': { type: 'store', key: 'other', receipt: approved },
  refuse: { type: 'refuse', key: 'k', error },
  'refuse another': { type: 'refuse', key: 'other', error },
  drop: { type: 'drop', key: 'k' },
  'drop another': { type: 'drop', key: 'other' },
};

/** Where each event leads from each state; what is not here changes nothing. */
const TABLE: Record<Submission['state'], Record<string, Submission['state']>> = {
  idle: { ask: 'asked', approve: 'sent', hold: 'held', 'approve another': 'sent' },
  asked: { miss: 'missing', cancel: 'idle', send: 'sending', fail: 'failed' },
  missing: { ask: 'asked', cancel: 'idle', send: 'sending', fail: 'failed' },
  sending: { fail: 'failed', queue: 'queued', approve: 'sent', hold: 'held', drop: 'idle' },
  sent: { ask: 'asked', approve: 'sent', hold: 'held', 'approve another': 'sent' },
  held: { ask: 'asked', approve: 'sent', hold: 'held', 'approve another': 'sent' },
  queued: {
    ask: 'asked',
    approve: 'sent',
    hold: 'held',
    'approve another': 'sent',
    refuse: 'refused',
    drop: 'idle',
  },
  refused: { ask: 'asked', approve: 'sent', hold: 'held', 'approve another': 'sent', drop: 'idle' },
  failed: { ask: 'asked', approve: 'sent', hold: 'held' },
};

describe('transition of a submission', () => {
  for (const [state, before] of Object.entries(STATES)) {
    for (const [name, event] of Object.entries(EVENTS)) {
      const next = TABLE[before.state][name];
      it(`${name} in ${state} ${next ? `leads to ${next}` : 'changes nothing'}`, () => {
        const after = transition(before, event);
        if (next) assert.equal(after.state, next);
        else assert.equal(after, before);
      });
    }
  }

  it('takes what an event knows along', () => {
    const { asked, sending } = STATES;
    assert.deepEqual(transition(asked, { type: 'send', key: 'n' }), { state: 'sending', key: 'n' });
    assert.deepEqual(transition(sending, { type: 'queue' }), { state: 'queued', key: 'k' });
    assert.deepEqual(transition(sending, { type: 'fail', key: 'k', error }), STATES.failed);
    assert.deepEqual(transition(sending, { type: 'store', key: 'k', receipt: held }), {
      state: 'held',
      receipt: held,
    });
  });
});

describe('stateOf a submission', () => {
  it('is what the reader reads', () => {
    const words = Object.values(STATES).map((each) => [each.state, stateOf(each)]);
    assert.deepEqual(words, [
      ['idle', 'idle'],
      ['asked', 'sending'],
      ['missing', 'failed'],
      ['sending', 'sending'],
      ['sent', 'sent'],
      ['held', 'held'],
      ['queued', 'queued'],
      ['refused', 'failed'],
      ['failed', 'failed'],
    ]);
  });
});
