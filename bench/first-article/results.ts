/** What the rounds come to, and whether it is good enough. */
import { median } from '../painting.js';
import { KINDS, type Contestant } from './contestants.js';
import type { Measured } from './measure.js';

/** A line of the table. */
export interface Result extends Measured {
  contestant: Contestant;
  /** The time beside that of the hand-written page for the same kind of address. */
  toByHand?: number;
  /** The time beside that of the fastest peer. */
  toPeer?: number;
  /** The limits that it misses. */
  missed: string[];
}

/** What the widget must reach. */
const LIMITS = { inRow: 2, toByHand: 1.15, toPeer: 1.1 };

/** The peers, and below them each kind of address; widgets are judged. */
export function toResults(rounds: ReadonlyMap<Contestant, readonly Measured[]>): Result[] {
  const results = [...rounds].map(([contestant, measured]) => ({
    ...summarize(measured),
    contestant,
    missed: [],
  }));
  const peers = results.filter(({ contestant }) => contestant.role === 'peer');
  const bestPeer = Math.min(...peers.map(({ time }) => time));
  const kinds = KINDS.flatMap(({ title }) => {
    const ofKind = results.filter(({ contestant }) => contestant.kind === title);
    const byHand = ofKind.find(({ contestant }) => contestant.role === 'by hand')?.time ?? NaN;
    return ofKind.map((result) => judge(result, byHand, bestPeer));
  });
  return [...peers, ...kinds];
}

/** Times and bytes are the middle ones, requests the most: one round with more is one too many. */
function summarize(measured: readonly Measured[]): Measured {
  return {
    time: median(measured.map(({ time }) => time)),
    inRow: Math.max(...measured.map(({ inRow }) => inRow)),
    requests: Math.max(...measured.map(({ requests }) => requests)),
    bytes: median(measured.map(({ bytes }) => bytes)),
  };
}

function judge(result: Result, byHand: number, bestPeer: number): Result {
  if (result.contestant.role !== 'widget') return result;
  const figures = {
    inRow: result.inRow,
    toByHand: result.time / byHand,
    toPeer: result.time / bestPeer,
  };
  const missed = [
    figures.inRow > LIMITS.inRow && `in a row at most ${LIMITS.inRow}`,
    figures.toByHand > LIMITS.toByHand && `by hand at most ${LIMITS.toByHand}`,
    figures.toPeer > LIMITS.toPeer && `best peer at most ${LIMITS.toPeer}`,
  ];
  return { ...result, ...figures, missed: missed.filter((each) => each !== false) };
}
