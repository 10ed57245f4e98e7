/** A request as it arrived, for tests that count requests, preflights and headers. */
export interface LoggedRequest {
  method: string;
  /** Path and query. */
  url: string;
  headers: Record<string, string>;
  /** The text that was sent with it. */
  body: string;
  /** The page went away before the answer was complete. */
  aborted: boolean;
}

/** An answer that a test has registered. */
export interface StoredAnswer {
  body: string;
  status: number;
  headers: Record<string, string>;
  /** Stop for ever before the headers, or in the middle of the body. */
  stall?: 'headers' | 'body';
}

/** A door that requests wait at: shut at first, opened for one or for all. */
export class Gate {
  #credits = 0;
  #waiting: (() => void)[] = [];

  pass(): Promise<void> {
    if (this.#credits > 0) {
      this.#credits -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  open(count: number): void {
    this.#credits += count;
    while (this.#credits > 0) {
      const release = this.#waiting.shift();
      if (!release) return;
      this.#credits -= 1;
      release();
    }
  }

  shut(): void {
    this.#credits = 0;
  }
}

/** What the answers remember, by the id that a test put into its URLs. */
export class AnswersState {
  readonly #requests = new Map<string, LoggedRequest[]>();
  readonly #answers = new Map<string, StoredAnswer[]>();
  readonly #gates = new Map<string, Gate>();
  readonly #watchers = new Set<() => void>();

  requests(id: string): LoggedRequest[] {
    return this.#requests.get(id) ?? [];
  }

  record(id: string, request: LoggedRequest): void {
    this.#requests.set(id, [...this.requests(id), request]);
    this.changed();
  }

  /** Tells those who wait in {@link until} that a request has come or gone. */
  changed(): void {
    for (const watcher of [...this.#watchers]) watcher();
  }

  /** Waits for a condition on the requests; false when `signal` aborts first. */
  until(condition: () => boolean, signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!condition() && !signal.aborted) return;
        this.#watchers.delete(look);
        resolve(condition());
      };
      this.#watchers.add(look);
      signal.addEventListener('abort', look, { once: true });
      look();
    });
  }

  put(id: string, answers: StoredAnswer[]): void {
    this.#answers.set(id, answers);
  }

  /** The next registered answer; the last one stays. */
  take(id: string): StoredAnswer | undefined {
    const answers = this.#answers.get(id) ?? [];
    return answers.length > 1 ? answers.shift() : answers[0];
  }

  gate(id: string): Gate {
    const gate = this.#gates.get(id) ?? new Gate();
    this.#gates.set(id, gate);
    return gate;
  }
}
