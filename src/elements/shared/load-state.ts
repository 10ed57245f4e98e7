import type { DataError } from '../../data/errors.js';

/**
 * What an element that loads something shows right now, and which states may follow:
 * - `idle`: nothing was asked for yet → `loading`, and whatever follows that
 * - `loading`: the first answer is on its way → `ready`, `empty`, `offline`, `error`
 * - `ready`: what has come is shown → `stale`, `empty`, `loading` (another source)
 * - `empty`: the answer is shown, and there is nothing in it → `ready`, `stale`, `loading`
 * - `stale`: what has come is shown, but the last request failed → `ready`, `empty`, `loading`
 * - `offline`, `error`: there is nothing to show, and why → `ready`, `empty`, `loading`, each other
 */
export type LoadState = 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'offline' | 'error';

/** What the state of an element depends on. */
export interface LoadFacts<Loaded> {
  /** Something was asked for. */
  isStarted: boolean;
  /** What has come: another object whenever it has changed; undefined before the first answer. */
  loaded: Loaded | undefined;
  /** There is nothing in what has come. */
  isEmpty: boolean;
  /** Why the last request failed; undefined after one that succeeded. */
  error: DataError | undefined;
}

/** The state of an element of which this is known. */
export function toLoadState({ isStarted, loaded, isEmpty, error }: LoadFacts<object>): LoadState {
  if (loaded) return isEmpty ? 'empty' : error ? 'stale' : 'ready';
  if (error) return error.kind === 'offline' ? 'offline' : 'error';
  return isStarted ? 'loading' : 'idle';
}

/** Whether there is nothing to show, and the reader reads why. */
export function hasFailed(state: LoadState): boolean {
  return state === 'error' || state === 'offline';
}
