import { expect } from '@open-wc/testing';
import { readCopy, writeCopy } from '../../../src/data/store/cache.js';
import { nextEvent } from '../../support/waiting.js';

/** What a sandboxed page tells its parent. */
interface Report {
  /** The name of the error that the storage itself throws there. */
  blocked: string;
  /** What the cache came to. */
  outcome: string;
}

/** Runs the cache in a frame that has no origin, and so no storage. */
async function runSandboxed(): Promise<Report> {
  // Such a frame may not import modules from here: the three that the cache consists of run inline.
  const files = ['/src/data/json-text.ts', '/src/data/storage.ts', '/src/data/store/cache.ts'];
  const modules = await Promise.all(files.map(async (file) => (await fetch(file)).text()));
  const cache = modules.join('\n').replace(/^import .*$/gm, '');
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = `<!doctype html><script type="module">
    ${cache}
    const report = { blocked: 'no', outcome: 'thrown' };
    try {
      void localStorage.length;
    } catch (error) {
      report.blocked = error.name;
    }
    try {
      writeCopy('source', { savedAt: 1, page: {} });
      report.outcome = String(readCopy('source'));
    } catch (error) {
      report.outcome = String(error);
    }
    parent.postMessage(report, '*');
  </script>`;
  const message = nextEvent<MessageEvent<Report>>(window, 'message');
  document.body.append(frame);
  try {
    return (await message).data;
  } finally {
    frame.remove();
  }
}

/** Calls back while `localStorage` is something else. */
function withStorage(storage: PropertyDescriptor, act: () => void): void {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
  if (!real) throw new Error('There is no storage to replace.');
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, ...storage });
  try {
    act();
  } finally {
    Object.defineProperty(globalThis, 'localStorage', real);
  }
}

function refuse(): never {
  throw new DOMException('No.', 'SecurityError');
}

const STORAGES: Record<string, PropertyDescriptor> = {
  'is blocked by the browser': { get: refuse },
  'is missing': { value: undefined },
  'is null, as in some web views': { value: null },
  'has no room at all, as in some private modes': {
    value: { getItem: () => null, removeItem: () => undefined, setItem: refuse },
  },
};

describe('cache', () => {
  for (const [state, storage] of Object.entries(STORAGES)) {
    it(`stores nothing and throws nothing where the storage ${state}`, () => {
      let copy: unknown = 'not read';
      withStorage(storage, () => {
        writeCopy('source', { savedAt: 1, page: {} });
        copy = readCopy('source');
      });
      expect(copy).to.equal(undefined);
    });
  }

  it('stores nothing and throws nothing in a sandboxed frame', async () => {
    expect(await runSandboxed()).to.deep.equal({ blocked: 'SecurityError', outcome: 'undefined' });
  });
});
