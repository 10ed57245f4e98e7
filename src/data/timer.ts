/** The longest wait of `setTimeout`; browsers take a longer one for none at all (HTML, "timers"). */
const LONGEST = 2 ** 31 - 1;

/**
 * Runs something after so many milliseconds, however many they are.
 * @returns stops it
 */
export function startTimer(milliseconds: number, run: () => void): () => void {
  let left = milliseconds;
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    const now = Math.min(left, LONGEST);
    left -= now;
    timer = setTimeout(left > 0 ? wait : run, now);
  };
  wait();
  return () => clearTimeout(timer);
}
