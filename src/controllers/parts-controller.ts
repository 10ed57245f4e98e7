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
  /** The parts that are there. */
  readonly made: Made<L> = {};
  readonly #host: ReactiveElement;
  readonly #context: Context;
  readonly #loaders: L;
  readonly #onError: (error: DataError) => void;
  readonly #wanted = new Set<keyof L>();
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

  /** Fetches a part, once; the host is rendered again when it has come. */
  async want<K extends keyof L & string>(name: K): Promise<void> {
    if (this.#wanted.has(name)) return;
    this.#wanted.add(name);
    try {
      const { create, styles } = await this.#loaders[name]();
      this.made[name] = create(this.#context) as Made<L>[K];
      if (styles) this.#styles.push(styles);
      adoptStyles(this.#host.renderRoot as ShadowRoot, this.#styles);
      this.#host.requestUpdate();
    } catch (cause) {
      // The host does without what cannot be had, and says so.
      this.#onError(new DataError('network', { url: name, cause }));
    }
  }
}
