/** The test's own, also where it gives the code's timers other times. */
const { setTimeout } = globalThis;

/** How long a test waits for something that has to happen, in milliseconds. */
const DEADLINE = 10_000;

/** A promise that the test itself fulfils. */
export class Deferred<T = void> {
  readonly promise: Promise<T>;
  resolve!: (value: T | PromiseLike<T>) => void;
  reject!: (reason: unknown) => void;

  constructor() {
    this.promise = new Promise<T>((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }
}

/** The next event of a type; rejects when it does not come in time. */
export async function nextEvent<T extends Event = Event>(
  target: EventTarget,
  type: string,
  deadline = DEADLINE,
): Promise<T> {
  const event = new Deferred<T>();
  const late = setTimeout(() => event.reject(new Error(`No ${type} in ${deadline} ms`)), deadline);
  target.addEventListener(type, (happened) => event.resolve(happened as T), { once: true });
  try {
    return await event.promise;
  } finally {
    clearTimeout(late);
  }
}

/**
 * Waits until a predicate is true (or truthy) and gives its value. It is asked after every change of
 * the document and at every frame; `what` names the wish in the error of a missed deadline.
 */
export async function until<T>(
  predicate: () => T | Promise<T>,
  what = String(predicate),
  deadline = DEADLINE,
): Promise<NonNullable<T>> {
  const end = performance.now() + deadline;
  for (;;) {
    const value = await predicate();
    if (value) return value;
    if (performance.now() > end) throw new Error(`Not in ${deadline} ms: ${what}`);
    await nextChange();
  }
}

/** The error that a promise is rejected with; rejects when it is fulfilled instead. */
export async function rejectionOf(promise: Promise<unknown>): Promise<Error> {
  const outcome = await promise.then(
    () => undefined,
    (error: unknown) => error as Error,
  );
  if (!outcome) throw new Error('The promise is fulfilled.');
  return outcome;
}

/** The next frame: styles and layout of everything before are done. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** A frame, a change of the document, or — where nothing is painted — a quarter of a second. */
async function nextChange(): Promise<void> {
  const change = new Deferred();
  const observer = new MutationObserver(() => change.resolve());
  observer.observe(document, { attributes: true, childList: true, subtree: true });
  const frame = requestAnimationFrame(() => change.resolve());
  const timer = setTimeout(() => change.resolve(), 250);
  await change.promise;
  observer.disconnect();
  cancelAnimationFrame(frame);
  clearTimeout(timer);
}
