import { queueLimits } from '../../../src/data/comments/retries.js';
import { Draft } from '../../../src/elements/comment-form/draft.js';
import { sendingLimits } from '../../../src/elements/comment-form/lazy/sending/submitter.js';

const usual = { sending: { ...sendingLimits }, queue: { ...queueLimits } };

/** Called before each test: nobody has written anything yet, and nobody has to wait. */
export function startAfresh(): void {
  localStorage.clear();
  new Draft().forget(); // who has written on this page before
  sendingLimits.least = 0;
  queueLimits.pause = 0;
}

/** Called after each test. */
export function tidyUp(): void {
  localStorage.clear();
  Object.assign(sendingLimits, usual.sending);
  Object.assign(queueLimits, usual.queue);
}
