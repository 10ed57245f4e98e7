import { DataError, NOBODY } from '../errors.js';

/** What is known of something at a URL right now. A failed refresh leaves the value in its place. */
export interface Snapshot<P> {
  page?: P | undefined;
  /** When the page came from the endpoint: milliseconds since 1970. */
  updatedAt?: number | undefined;
  /** Why the last request failed; gone when one succeeds. */
  error?: DataError | undefined;
  /** A request is under way. */
  pending: boolean;
}

/** Something at one URL, shared by every widget that shows it. */
export class Resource<P> {
  snapshot: Snapshot<P> = { pending: false };
  /** Tells it from everything else that is shared: its URL, and what is asked of that. */
  readonly key: string;
  readonly url: string;
  readonly #listeners = new Set<() => void>();
  /** Resolves when the request under way is over: whether anybody still waits for its answer. */
  done: Promise<boolean> | undefined;
  #abort: AbortController | undefined;

  constructor(key: string, url: string) {
    this.key = key;
    this.url = url;
  }

  /** Calls back after every change. When the last listener leaves, its request is aborted. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size) return;
      this.#abort?.abort(NOBODY);
      this.done = undefined;
      this.#change({ pending: false });
      this.forget();
    };
  }

  /** Nobody shows it any more. */
  protected forget(): void {}

  /** Runs a request as the newest one: one that is under way is aborted, and no longer counts. */
  run(request: (signal: AbortSignal) => Promise<Partial<Snapshot<P>>>): Promise<boolean> {
    this.#abort?.abort(NOBODY);
    const { signal } = (this.#abort = new AbortController());
    const done = request(signal)
      .then(
        (change) => ({ ...change, error: undefined }),
        (thrown: unknown) => ({ error: DataError.from(thrown, this.url) }),
      )
      .then((change) => {
        if (signal.aborted) return false;
        this.done = undefined;
        this.#change({ ...change, pending: false });
        return true;
      });
    this.done = done;
    this.#change({ pending: true });
    return done;
  }

  #change(change: Partial<Snapshot<P>>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}
