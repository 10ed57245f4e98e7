import { expect } from '@open-wc/testing';
import { DataError, type DataErrorKind } from '../../../src/data/errors.js';
import { hasFailed, toLoadState, type LoadFacts } from '../../../src/elements/shared/load-state.js';

const failure = (kind: DataErrorKind): DataError =>
  new DataError(kind, { url: 'https://example.org/' });

const NOTHING: LoadFacts<object> = {
  isStarted: true,
  loaded: undefined,
  isEmpty: true,
  error: undefined,
};
const SOME = { loaded: {}, isEmpty: false };
const NONE = { loaded: {}, isEmpty: true };

const TABLE: [state: string, what: string, facts: Partial<LoadFacts<object>>][] = [
  ['idle', 'nothing was asked for', { isStarted: false }],
  ['loading', 'nothing has come yet', {}],
  ['ready', 'something has come', SOME],
  ['empty', 'an answer with nothing in it has come', NONE],
  ['stale', 'something has come, and the last request failed', { ...SOME, error: failure('json') }],
  ['empty', 'nothing was there, and the last request failed', { ...NONE, error: failure('json') }],
  ['offline', 'there is no connection', { error: failure('offline') }],
  ['error', 'the request failed', { error: failure('status') }],
  ['error', 'nothing can be asked for', { isStarted: false, error: failure('config') }],
];

describe('toLoadState', () => {
  for (const [state, what, facts] of TABLE) {
    it(`is ${state} when ${what}`, () => {
      expect(toLoadState({ ...NOTHING, ...facts })).to.equal(state);
    });
  }
});

describe('hasFailed', () => {
  it('is true only where the reader reads of a failure', () => {
    const states = ['idle', 'loading', 'ready', 'empty', 'stale', 'offline', 'error'] as const;
    expect(states.filter(hasFailed)).to.deep.equal(['offline', 'error']);
  });
});
