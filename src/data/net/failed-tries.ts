import type { DataError } from '../errors.js';

type Listener = (error: DataError) => void;
const listeners = new Set<Listener>();

/** Hears of every try that failed and is followed by another one. @returns ends that */
export function onFailedTry(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** To be called before the wait for another try: who looks for a fault does not want to wait for the last one. */
export function tellFailedTry(error: DataError): void {
  for (const listener of listeners) listener(error);
}
