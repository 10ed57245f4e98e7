import type { CommentError } from './errors.js';
import type { Receipt } from './service.js';

/**
 * What becomes of the comment that stands in a form, from the click on:
 * - `idle`: nothing was sent, or nothing is left of it → `asked`, `sent`, `held`
 * - `asked`: the reader wants to send it → `sending`, `failed`, `idle`, `missing`
 * - `missing`: the same, but the code for sending could not be loaded → `asked`, `sending`, `failed`, `idle`
 * - `sending`: an answer is awaited → `sent`, `held`, `queued`, `failed`, `idle`
 * - `sent`, `held`: it is stored, and published or not yet → `asked`, `sent`, `held`
 * - `queued`: it waits in the queue for its next try → `asked`, `sent`, `held`, `refused`, `idle`
 * - `refused`: a later try was refused; it stands in the queue, where the reader can change it → `asked`, `sent`,
 *   `held`, `idle`
 * - `failed`: it stands in the form, where the reader has to change something → `asked`; `sent`, `held` when
 *   another try, of another tab say, has stored it all the same
 */
export type Submission =
  | { state: 'idle' }
  | { state: 'asked' }
  | { state: 'missing' }
  | { state: 'sending'; key: string }
  | { state: 'sent'; receipt: Receipt }
  | { state: 'held'; receipt: Receipt }
  | { state: 'queued'; key: string }
  | { state: 'refused'; key: string; error: CommentError }
  | { state: 'failed'; key: string; error: CommentError };

/**
 * What happens to it:
 * - `ask`: the reader presses the button
 * - `miss`: the code for sending could not be loaded
 * - `cancel`: the page does something else with it
 * - `send`: it is on its way
 * - `fail`: the form, a challenge or the endpoint does not take it
 * - `queue`: its first try has failed; there will be others
 * - `refuse`: a later try was refused
 * - `store`: the endpoint has stored it, or one that waited in the queue
 * - `drop`: it is not in the queue any more, because the reader has thrown it away or edits it
 */
export type SubmissionEvent =
  | { type: 'ask' | 'miss' | 'cancel' | 'queue' }
  | { type: 'send' | 'drop'; key: string }
  | { type: 'fail' | 'refuse'; key: string; error: CommentError }
  | { type: 'store'; key: string; receipt: Receipt };

/** What a form begins with. */
export const IDLE: Submission = { state: 'idle' };

/** Where an event leads; what it does not concern stays the same object. */
export function transition(now: Submission, event: SubmissionEvent): Submission {
  const isAsked = now.state === 'asked' || now.state === 'missing';
  const isSending = now.state === 'sending';
  const isQueued = now.state === 'queued';
  switch (event.type) {
    case 'ask':
      return isSending || now.state === 'asked' ? now : { state: 'asked' };
    case 'miss':
      return now.state === 'asked' ? { state: 'missing' } : now;
    case 'cancel':
      return isAsked ? IDLE : now;
    case 'send':
      return isAsked ? { state: 'sending', key: event.key } : now;
    case 'fail':
      return isAsked || isSending ? { state: 'failed', key: event.key, error: event.error } : now;
    case 'queue':
      return isSending ? { state: 'queued', key: now.key } : now;
    case 'refuse':
      if (!isQueued || now.key !== event.key) return now;
      return { state: 'refused', key: now.key, error: event.error };
    case 'drop':
      return isOnItsWay(now) && now.key === event.key ? IDLE : now;
    case 'store':
      return afterStore(now, event.key, event.receipt);
  }
}

type OnItsWay = Extract<Submission, { state: 'sending' | 'queued' | 'refused' }>;

function isOnItsWay(now: Submission): now is OnItsWay {
  return now.state === 'sending' || now.state === 'queued' || now.state === 'refused';
}

/** A comment of the queue does not take the place of what the reader is busy with. */
function afterStore(now: Submission, key: string, receipt: Receipt): Submission {
  if (now.state === 'asked' || now.state === 'missing') return now;
  const isBusy = now.state === 'sending' || now.state === 'failed';
  if (isBusy && now.key !== key) return now;
  return { state: receipt.status === 'approved' ? 'sent' : 'held', receipt };
}

/** What a form says of itself: see `state` of `<comment-form>`. */
export type CommentFormState = 'idle' | 'sending' | 'sent' | 'held' | 'failed' | 'queued';

/** The same in the words that pages know. */
export function stateOf({ state }: Submission): CommentFormState {
  if (state === 'asked') return 'sending';
  return state === 'missing' || state === 'refused' ? 'failed' : state;
}
