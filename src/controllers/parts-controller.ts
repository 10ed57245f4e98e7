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
export class PartsController<
  Context extends { host: ReactiveElement },
  L extends Loaders<Context, L>,
> {
  /** The parts that are wanted now, and there. */
  active: Made<L> = {};
  /** Those that were fetched; undefined while they are on their way. */
  readonly #made: Made<L> = {};
  readonly #context: Context;
  readonly #loaders: L;
  readonly #onError: (error: DataError) => void;
  readonly #missing: (keyof L)[] = [];
  readonly #styles: CSSResultOrNative[];

  /** @param context what the parts get to work with */
  constructor(context: Context, loaders: L, onError: (error: DataError) => void) {
    this.#context = context;
    this.#loaders = loaders;
    this.#onError = onError;
    this.#styles = [...(context.host.constructor as typeof ReactiveElement).elementStyles];
  }

  /** Says which parts are wanted now; the host is rendered again when one has come. */
  want(wanted: Partial<Record<keyof L, unknown>>): void {
    this.active = {};
    for (const name in wanted) {
      if (!wanted[name]) continue;
      void this.fetch(name);
      this.active[name] = this.#made[name];
    }
  }

  /** Tries again to have what could not be had. */
  readonly retry = (): void => {
    for (const name of this.#missing.splice(0)) delete this.#made[name];
    this.#context.host.requestUpdate();
  };

  /** Fetches a part, once. */
  async fetch(name: keyof L): Promise<void> {
    const { host } = this.#context;
    if (name in this.#made) return;
    this.#made[name] = undefined;
    try {
      const { create, styles } = await this.#loaders[name]();
      if (!host.isConnected) return void delete this.#made[name];
      this.#made[name] = create(this.#context) as Made<L>[keyof L];
      if (styles) this.#styles.push(styles);
      adoptStyles(host.renderRoot as ShadowRoot, this.#styles);
      host.requestUpdate();
    } catch (cause) {
      // The host does without what cannot be had, and says so, until the connection is back or the
      // reader wants another try.
      this.#missing.push(name);
      addEventListener('online', this.retry, { once: true });
      this.#onError(new DataError('network', { url: name as string, cause }));
    }
  }
}
