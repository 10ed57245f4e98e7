import { cut } from '../data/cut.js';

/**
 * Text of at most `length` characters, cut between words and closed with an ellipsis. By word and
 * not by sentence: sentence rules break after "проф.".
 */
export function truncate(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.slice(0, length + 1).search(/\s+\S*$/);
  // One endless word is cut within itself, but not within a surrogate pair.
  const start = end > 0 ? text.slice(0, end) : cut(text, length);
  return `${start.replace(/[\s,;:.–—-]+$/, '')}…`;
}
