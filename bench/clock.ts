import type { Page } from 'puppeteer-core';

/** Timers from so many milliseconds on wait for {@link passTime}; the others run as usual. */
const LONG = 900;
/** Milliseconds that a page gets for an answer's body, and for what it does with it. */
const SETTLING = 40;

/** What {@link installClock} leaves in the page. */
interface Clock {
  pass(milliseconds: number): Promise<void>;
}

/** Before a page is opened: its long timers are set by a clock that stands still until {@link passTime}. */
export async function installClock(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(install, LONG, SETTLING);
}

/** Lets time pass on a page at once: from timer to timer, each after the answers that the last one has asked for. */
export function passTime(page: Page, milliseconds: number): Promise<void> {
  return page.evaluate(
    (time) => (globalThis as unknown as { clock: Clock }).clock.pass(time),
    milliseconds,
  );
}

function install(long: number, settling: number): void {
  const { setTimeout: later, clearTimeout: forget, fetch: ask } = window;
  const now = Date.now;
  const timers = new Map<number, { due: number; run: () => void }>();
  let [ahead, pending, lastId] = [0, 0, 1e9];

  const set = (run: (...values: unknown[]) => void, delay = 0, ...values: unknown[]): number => {
    if (delay < long) return later(run, delay, ...values);
    lastId += 1;
    timers.set(lastId, { due: Date.now() + delay, run: () => run(...values) });
    return lastId;
  };
  const clear = (id = 0): void => void (timers.delete(id) || forget(id));
  const counted: typeof fetch = async (...request) => {
    pending += 1;
    return ask(...request).finally(() => (pending -= 1));
  };
  const settle = async (): Promise<void> => {
    do await new Promise((done) => later(done, settling));
    while (pending > 0);
  };
  const pass = async (milliseconds: number): Promise<void> => {
    await settle();
    const end = Date.now() + milliseconds;
    for (;;) {
      const [next] = [...timers].sort(([, one], [, other]) => one.due - other.due);
      if (!next || next[1].due > end) return;
      ahead += Math.max(0, next[1].due - Date.now());
      timers.delete(next[0]);
      next[1].run();
      await settle();
    }
  };
  Date.now = () => now.call(Date) + ahead;
  Object.assign(globalThis, { setTimeout: set, clearTimeout: clear, fetch: counted });
  Object.assign(globalThis, { clock: { pass } });
}
