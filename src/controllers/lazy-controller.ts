import type { CSSResultOrNative, ReactiveController, ReactiveElement } from 'lit';
import type { DataError } from '../data/errors.js';
import { toCodeError } from '../data/net/load-code.js';
import { wearStyles } from './wear-styles.js';

/** A module of `lazy/`: what it makes for a host, and the styles that the host then wears. */
interface LazyModule<Context> {
  create(context: Context): unknown;
  styles?: CSSResultOrNative;
}
type Loaders<Context, L> = { [K in keyof L]: () => Promise<LazyModule<Context>> };
type Made<L> = {
  [K in keyof L]?: L[K] extends () => Promise<{ create(context: never): infer M }> ? M : never;
};

/** Loads code that few pages need when its host first wants it, and keeps the styles that its host wears. */
export class LazyController<
  Context extends { host: ReactiveElement },
  L extends Loaders<Context, L>,
> implements ReactiveController {
  /** What is wanted now, and there. */
  active: Made<L> = {};
  /** What the modules have made; undefined while they are on their way. */
  readonly #made: Made<L> = {};
  readonly #context: Context;
  readonly #loaders: L;
  readonly #onError: (error: DataError) => void;
  readonly #missing: (keyof L)[] = [];
  readonly #styles: CSSResultOrNative[];

  /**
   * @param context what the modules get to work with
   * @param loaders imports each module, by a name for what it makes
   */
  constructor(context: Context, loaders: L, onError: (error: DataError) => void) {
    this.#context = context;
    this.#loaders = loaders;
    this.#onError = onError;
    // TypeScript knows the class of an object only as a function.
    this.#styles = [...(context.host.constructor as typeof ReactiveElement).elementStyles];
    context.host.addController(this);
  }

  /** In another document the host stands without styles: sheets belong to the document that has made them. */
  hostConnected(): void {
    if (this.#context.host.hasUpdated) this.#adoptStyles();
  }

  #adoptStyles(): void {
    const root = this.#context.host.shadowRoot;
    if (root) wearStyles(root, this.#styles);
  }

  /** Says what is wanted now; the host is rendered again when it has come. */
  want(wanted: Partial<Record<keyof L, unknown>>): void {
    this.active = {};
    // Their names are those of the loaders. No `for … in`: old scripts add to every object.
    for (const name of Object.keys(wanted) as (keyof L)[]) {
      if (!wanted[name]) continue;
      void this.fetch(name);
      this.active[name] = this.#made[name];
    }
  }

  /** Tries again to load what failed to load. */
  readonly retry = (): void => {
    for (const name of this.#missing.splice(0)) delete this.#made[name];
    this.#context.host.requestUpdate();
  };

  /** Loads a module, once. */
  async fetch(name: keyof L): Promise<void> {
    const { host } = this.#context;
    if (name in this.#made) return;
    this.#made[name] = undefined;
    try {
      const { create, styles } = await this.#loaders[name]();
      if (!host.isConnected) return void delete this.#made[name];
      // What each loader makes is said by `Made`, which TypeScript does not follow through an index.
      this.#made[name] = create(this.#context) as Made<L>[keyof L];
      if (styles) this.#styles.push(styles);
      this.#adoptStyles();
      host.requestUpdate();
    } catch (cause) {
      // The host does without it, and says so, until the connection is back or the reader wants
      // another try.
      this.#missing.push(name);
      addEventListener('online', this.retry, { once: true });
      this.#onError(toCodeError(cause));
    }
  }
}
