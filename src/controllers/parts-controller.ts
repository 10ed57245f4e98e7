import { adoptStyles, type CSSResultOrNative, type ReactiveElement } from 'lit';
import { DataError } from '../data/errors.js';

/** The module of a part: what it makes for a host, and the styles that the host then wears. */
interface PartModule<Context> {
  create(context: Context): unknown;
  styles?: CSSResultOrNative;
}
type Loaders<Context, L> = { [K in keyof L]: () => Promise<PartModule<Context>> };
type Made<L> = {
  [K in keyof L]?: L[K] extends () => Promise<{ create(context: never): infer P }> ? P : never;
};

/** Code that few pages need, in chunks of their own, loaded when its host first wants it. */
export class PartsController<Context, L extends Loaders<Context, L>> {
  /** The parts that are wanted now, and there. */
  active: Made<L> = {};
  readonly #made: Made<L> = {};
  readonly #host: ReactiveElement;
  readonly #context: Context;
  readonly #loaders: L;
  readonly #onError: (error: DataError) => void;
  readonly #fetched = new Set<keyof L>();
  readonly #styles: CSSResultOrNative[];

  constructor(
    host: ReactiveElement,
    context: Context,
    loaders: L,
    onError: (error: DataError) => void,
  ) {
    this.#host = host;
    this.#context = context;
    this.#loaders = loaders;
    this.#onError = onError;
    this.#styles = [...(host.constructor as typeof ReactiveElement).elementStyles];
  }

  /** Says which parts are wanted now; the host is rendered again when one has come. */
  want(names: readonly (keyof L)[]): void {
    for (const name of names) void this.fetch(name);
    this.active = Object.fromEntries(names.map((name) => [name, this.#made[name]])) as Made<L>;
  }

  /** Fetches a part, once. */
  async fetch(name: keyof L): Promise<void> {
    if (this.#fetched.has(name)) return;
    this.#fetched.add(name);
    try {
      const { create, styles } = await this.#loaders[name]();
      if (!this.#host.isConnected) return void this.#fetched.delete(name);
      this.#made[name] = create(this.#context) as Made<L>[keyof L];
      if (styles) this.#styles.push(styles);
      adoptStyles(this.#host.renderRoot as ShadowRoot, this.#styles);
      this.#host.requestUpdate();
    } catch (cause) {
      // The host does without what cannot be had, and says so, until the connection is back.
      const again = (): void => {
        this.#fetched.delete(name);
        this.#host.requestUpdate();
      };
      addEventListener('online', again, { once: true });
      this.#onError(new DataError('network', { url: String(name), cause }));
    }
  }
}
