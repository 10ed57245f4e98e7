/** How many comments one client may send in which time. */
export interface FloodOptions {
  comments: number;
  seconds: number;
}

/**
 * Counts the comments of each client. Only in memory: a reader's address is never stored, and is
 * forgotten when the time is over.
 */
export class FloodLimit {
  readonly #comments: number;
  readonly #milliseconds: number;
  readonly #times = new Map<string, number[]>();

  constructor({ comments, seconds }: FloodOptions) {
    this.#comments = comments;
    this.#milliseconds = seconds * 1000;
  }

  /** Counts a comment at that time. @returns seconds to wait; 0 when it is welcome, and counted */
  take(client: string, now: number): number {
    this.#forgetBefore(now - this.#milliseconds);
    const times = this.#times.get(client) ?? [];
    if (times.length < this.#comments) {
      this.#times.set(client, [...times, now]);
      return 0;
    }
    const [oldest = now] = times;
    return Math.ceil((oldest + this.#milliseconds - now) / 1000);
  }

  #forgetBefore(limit: number): void {
    for (const [client, times] of this.#times) {
      const recent = times.filter((time) => time > limit);
      if (recent.length > 0) this.#times.set(client, recent);
      else this.#times.delete(client);
    }
  }
}
