import { adoptStyles, type CSSResultOrNative, type ReactiveElement } from 'lit';
import { DataError } from '../data/errors.js';

/** A part may export `styles`, which its host wears from then on. */
type Loaders<L> = { [K in keyof L]: () => Promise<object> };
type Part<L extends Loaders<L>, K extends keyof L> = Awaited<ReturnType<L[K]>>;

/** Code that few pages need, loaded when its host first asks for it. */
export class PartsController<L extends Loaders<L>> {
  readonly #host: ReactiveElement;
  readonly #loaders: L;
  readonly #onError: (error: DataError) => void;
  readonly #parts: { [K in keyof L]?: Part<L, K> | undefined } = {};
  readonly #styles: CSSResultOrNative[];

  constructor(host: ReactiveElement, loaders: L, onError: (error: DataError) => void) {
    this.#host = host;
    this.#loaders = loaders;
    this.#onError = onError;
    this.#styles = [...(host.constructor as typeof ReactiveElement).elementStyles];
  }

  /** The part if it is there; otherwise it is fetched, and the host rendered when it has come. */
  get<K extends keyof L & string>(name: K): Part<L, K> | undefined {
    if (!(name in this.#parts)) {
      this.#parts[name] = undefined;
      // The host does without what cannot be had, and says so.
      this.load(name).catch((cause: unknown) =>
        this.#onError(new DataError('network', { url: name, cause })),
      );
    }
    return this.#parts[name];
  }

  /** @throws whatever `import()` throws */
  async load<K extends keyof L>(name: K): Promise<Part<L, K>> {
    const part = (await this.#loaders[name]()) as Part<L, K>;
    if (!this.#parts[name]) {
      this.#parts[name] = part;
      if ('styles' in part) this.#styles.push(part.styles as CSSResultOrNative);
      adoptStyles(this.#host.renderRoot as ShadowRoot, this.#styles);
      this.#host.requestUpdate();
    }
    return part;
  }
}
