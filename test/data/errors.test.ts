import { expect } from '@open-wc/testing';
import { DataError } from '../../src/data/errors.js';

const URL = 'https://ikem.example/feed.json';

describe('DataError', () => {
  it('says what was asked for, and why it could not be loaded', () => {
    const cause = new TypeError('Failed to fetch');
    const error = new DataError('status', {
      url: URL,
      status: 429,
      retryAfter: 7,
      cause,
    });
    expect(error).to.be.instanceOf(Error);
    expect(error).to.include({
      name: 'DataError',
      kind: 'status',
      url: URL,
      status: 429,
      retryAfter: 7,
      cause,
    });
    expect(error.message).to.contain('status').and.to.contain('429').and.to.contain(URL);
  });

  it('leaves undefined what it does not know', () => {
    const error = new DataError('timeout', { url: URL });
    expect([error.status, error.retryAfter, error.cause]).to.deep.equal(Array.from({ length: 3 }));
  });

  it('is made of anything that was thrown', () => {
    const known = new DataError('timeout', { url: URL });
    expect(DataError.from(known, 'https://other.example/')).to.equal(known);
    for (const thrown of [new RangeError('bug'), 'text', undefined, null]) {
      const error = DataError.from(thrown, URL);
      expect(error).to.include({ kind: 'format', url: URL });
      expect(error.cause).to.equal(thrown);
    }
  });
});
