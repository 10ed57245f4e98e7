/** Numbers from 0 up to 1 that look random, and are the same for the same seed (mulberry32). */
export function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed of this run: `SEED=5 npx tsx --test …` throws the dice of an earlier run again. */
export const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
