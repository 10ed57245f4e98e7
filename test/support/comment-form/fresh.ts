import { SENDING_LIMITS } from '../../../src/data/comments/retries.js';
import { Draft } from '../../../src/elements/comment-form/draft.js';
import { changeTimes } from '../times.js';

const { pause, writingTime } = SENDING_LIMITS;
let restoreTimes = (): void => undefined;

/**
 * Takes the time away that nobody takes less than to write a comment.
 * @returns gives it back
 * @public the script of visit.ts imports it
 */
export function skipWriting(): () => void {
  return changeTimes((delay) => (delay > pause && delay <= writingTime ? 1 : delay));
}

/** Called before each test: nobody has written anything yet, and everybody may send at once. */
export function startAfresh(): void {
  localStorage.clear();
  new Draft().forget(); // who has written on this page before
  restoreTimes();
  restoreTimes = skipWriting();
}

/** Called after each test. */
export function tidyUp(): void {
  localStorage.clear();
  restoreTimes();
  restoreTimes = () => undefined;
}
