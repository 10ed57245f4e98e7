/** When the clock of a suite stands still: milliseconds since 1970. */
export const NOW = Date.UTC(2026, 2, 3);

/** Stops `Date.now()` at {@link NOW} in each test of the surrounding suite; timers run on. */
export function useStoppedClock(): void {
  const { now } = Date;
  beforeEach(() => {
    Date.now = () => NOW;
  });
  afterEach(() => {
    Date.now = now;
  });
}
