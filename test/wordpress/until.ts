/** Waiting for what only asking can tell: a socket that accepts, a process that is gone. */
import { setTimeout as pause } from 'node:timers/promises';

const DEADLINE_MS = 30_000;
const BETWEEN_QUESTIONS_MS = 20;

/**
 * Asks until the answer is truthy, and resolves with it.
 * @param what names the awaited thing in the error
 * @param patience milliseconds until that is thrown
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  patience = DEADLINE_MS,
): Promise<Exclude<T, false | null | undefined>> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (isGiven(answer)) {
      return answer;
    }
    await pause(BETWEEN_QUESTIONS_MS);
  }
  throw new Error(`Waited ${patience / 1000} s in vain for ${what}.`);
}

function isGiven<T>(answer: T): answer is Exclude<T, false | null | undefined> {
  return answer !== undefined && answer !== null && answer !== false;
}
