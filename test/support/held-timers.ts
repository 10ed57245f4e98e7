/** From so many milliseconds on a timer is one that no test waits for. */
const LONG = 20_000;
/** Numbers that no browser gives to its own timers. */
let lastId = 1e9;

interface Timer {
  id: number;
  delay: number;
  due: number;
  run: () => void;
  repeats: boolean;
}

/** Holds the page's long timers until the test lets them go; short ones run as usual. */
export class HeldTimers {
  #timers: Timer[] = [];
  /** Milliseconds by which the page's clock is ahead. */
  #ahead = 0;
  readonly #now = Date.now;
  #own = timersOf(globalThis);

  /** Milliseconds that the held timers were set to, in the order in which they are due. */
  get delays(): number[] {
    return this.#inOrder().map(({ delay }) => delay);
  }

  install(): void {
    this.#own = timersOf(globalThis);
    Date.now = () => this.#now.call(Date) + this.#ahead;
    Object.assign(globalThis, {
      setTimeout: this.#setter(this.#own.setTimeout, false),
      setInterval: this.#setter(this.#own.setInterval, true),
      clearTimeout: (id?: number) => this.#clear(id),
      clearInterval: (id?: number) => this.#clear(id),
    });
  }

  restore(): void {
    Object.assign(globalThis, this.#own);
    Date.now = this.#now;
    this.#timers = [];
    this.#ahead = 0;
  }

  /** Goes on to the time of the timer that is due next, and lets it go. */
  fire(): void {
    const [timer] = this.#inOrder();
    if (!timer) throw new Error('No long timer is set.');
    this.#ahead += Math.max(0, timer.due - Date.now());
    this.#clear(timer.id);
    if (timer.repeats) this.#timers.push({ ...timer, due: timer.due + timer.delay });
    timer.run();
  }

  #inOrder(): Timer[] {
    return [...this.#timers].sort((a, b) => a.due - b.due);
  }

  #setter(own: typeof setTimeout | typeof setInterval, repeats: boolean): unknown {
    return (run: () => void, delay = 0): unknown => {
      if (delay < LONG) return own(run, delay);
      lastId += 1;
      this.#timers.push({ id: lastId, delay, due: Date.now() + delay, run, repeats });
      return lastId;
    };
  }

  #clear(id?: number): void {
    this.#timers = this.#timers.filter((timer) => timer.id !== id);
    this.#own.clearTimeout.call(globalThis, id);
  }
}

function timersOf({
  setTimeout,
  setInterval,
  clearTimeout,
  clearInterval,
}: typeof globalThis): Pick<
  typeof globalThis,
  'setTimeout' | 'setInterval' | 'clearTimeout' | 'clearInterval'
> {
  return { setTimeout, setInterval, clearTimeout, clearInterval };
}
