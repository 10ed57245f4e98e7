/** A browser's `localStorage` for Node: with room for `room` characters, or for nothing at all. */
export class FakeStorage {
  readonly texts = new Map<string, string>();
  room = Infinity;
  /** Takes everything and keeps nothing, without a word. */
  isDeaf = false;

  getItem(name: string): string | null {
    return this.texts.get(name) ?? null;
  }

  setItem(name: string, text: string): void {
    if (text.length > this.room) throw new Error('QuotaExceededError');
    if (!this.isDeaf) this.texts.set(name, text);
  }

  removeItem(name: string): void {
    this.texts.delete(name);
  }

  /** Everything that is stored, as one text. */
  get all(): string {
    return [...this.texts].flat().join('\n');
  }

  /** Puts a text wherever a part of a name is found. */
  spoil(part: string, text: string): void {
    for (const name of this.texts.keys()) if (name.includes(part)) this.texts.set(name, text);
  }
}

/**
 * The storage of one of several tabs: it sees its own changes at once, and the others see them when it
 * is flushed, as between processes.
 */
export class LaggingStorage extends FakeStorage {
  readonly #shared: FakeStorage;
  readonly #changes = new Map<string, string | undefined>();

  constructor(shared: FakeStorage) {
    super();
    this.#shared = shared;
    for (const [name, text] of shared.texts) this.texts.set(name, text);
  }

  override setItem(name: string, text: string): void {
    super.setItem(name, text);
    this.#changes.set(name, text);
  }

  override removeItem(name: string): void {
    super.removeItem(name);
    this.#changes.set(name, undefined);
  }

  /** Writes its own changes to where all tabs see them. */
  flush(): void {
    for (const [name, text] of this.#changes) {
      if (text === undefined) this.#shared.removeItem(name);
      else this.#shared.setItem(name, text);
    }
    this.#changes.clear();
  }
}

/** What is stored are its own properties, as in a browser. */
function withNames(storage: FakeStorage): object {
  return new Proxy(storage, {
    ownKeys: ({ texts }) => [...texts.keys()],
    getOwnPropertyDescriptor: ({ texts }, name) => ({
      value: texts.get(String(name)),
      enumerable: true,
      configurable: true,
    }),
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

/** Gives this process a storage, or the getter of a sandboxed frame, which throws. */
export function useStorage(storage: FakeStorage | 'blocked'): void {
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      if (storage === 'blocked') throw new Error('SecurityError');
      return withNames(storage);
    },
  });
}

export function removeStorage(): void {
  Reflect.deleteProperty(globalThis, 'localStorage');
}

/** Locks as browsers have them for all tabs of an origin, or refuse them to sandboxed frames. */
export function useLocks(kind: 'shared' | 'refused'): void {
  const last = new Map<string, Promise<void>>();
  const request = async (
    name: string,
    { signal, steal }: LockOptions,
    work: () => Promise<void>,
  ): Promise<void> => {
    if (kind === 'refused') throw new Error('SecurityError');
    let isGivenUp = false;
    const gaveUp = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => {
        isGivenUp = true;
        reject(new Error('AbortError'));
      });
    });
    const before = steal ? undefined : last.get(name);
    const turn = Promise.resolve(before).then(() => (isGivenUp ? undefined : work()));
    last.set(name, turn);
    await (signal ? Promise.race([turn, gaveUp]) : turn);
  };
  Object.defineProperty(globalThis, 'navigator', {
    configurable: true,
    value: { locks: { request } },
  });
}

export function removeLocks(): void {
  Reflect.deleteProperty(globalThis, 'navigator');
}
