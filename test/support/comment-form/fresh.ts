import { outboxLimits } from '../../../src/data/comments/retries.js';
import { Draft } from '../../../src/elements/comment-form/draft.js';
import { sendingLimits } from '../../../src/elements/comment-form/lazy/sending.js';

const usual = { sending: { ...sendingLimits }, outbox: { ...outboxLimits } };

/** Called before each test: nobody has written anything yet, and nobody has to wait. */
export function startAfresh(): void {
  localStorage.clear();
  new Draft().forget(); // who has written on this page before
  sendingLimits.least = 0;
  outboxLimits.pause = 0;
  outboxLimits.pause = 0;
}

/** Called after each test. */
export function tidyUp(): void {
  localStorage.clear();
  Object.assign(sendingLimits, usual.sending);
  Object.assign(outboxLimits, usual.outbox);
}
