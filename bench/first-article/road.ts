/** Which requests an article waited for, from the server's log. */
import type { Exchange } from './line.js';

/** What had to come before an article. */
export interface Road {
  /** The longest chain of requests of which each began when the one before had ended. */
  inRow: number;
  /** All requests, without the page itself and pictures. */
  requests: number;
  /** Bytes of their answers. */
  bytes: number;
}

/**
 * Milliseconds by which the page's clock may be behind the server's: its answer has still to arrive
 * when the server has sent it.
 */
const SLACK = 10;
/** What belongs to no road: the page itself, and pictures. */
const ASIDE = new Set(['document', 'image']);

/**
 * Sums up a log until a moment; what ends after it has kept nobody waiting.
 * @param time milliseconds after the page's own answer
 */
export function summarizeUntil(log: readonly Exchange[], time: number): Road {
  const page = log.find(({ destination }) => destination === 'document');
  const moment = (page?.ended ?? NaN) + time + SLACK;
  const needed = log.filter(({ destination, ended }) => ended <= moment && !ASIDE.has(destination));
  const bytes = needed.reduce((sum, each) => sum + each.bytes, 0);
  return { inRow: countInRow(needed), requests: needed.length, bytes };
}

function countInRow(exchanges: readonly Exchange[]): number {
  let count = 0;
  let lastEnded = -Infinity;
  // Of all that could come next in the chain, the one that ends first leaves most room behind it.
  for (const { began, ended } of exchanges.toSorted((a, b) => a.ended - b.ended)) {
    if (began < lastEnded) continue;
    count++;
    lastEnded = ended;
  }
  return count;
}
