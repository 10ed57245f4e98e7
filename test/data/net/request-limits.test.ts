import { expect } from '@open-wc/testing';
import { REQUEST_LIMITS } from '../../../src/data/net/request.js';
import { failureAt, request } from '../../support/data/net/requests.js';
import { answers, uniqueId } from '../../support/endpoints.js';

describe('REQUEST_LIMITS', () => {
  it('are those that the README states', () => {
    expect(REQUEST_LIMITS).to.include({
      stall: 10_000,
      bytes: 10_000_000,
      retries: 2,
      retryAfter: 30,
    });
  });
});

describe('requestJson: time', () => {
  it('gives up a server that says nothing', async () => {
    const id = uniqueId();
    const error = await failureAt(answers.url('stall-headers', { id }), { stall: 300 });
    expect(error.kind).to.equal('timeout');
    expect(await answers.aborted(id)).to.have.length(1);
  });

  it('gives up a body that stalls after the headers', async () => {
    const id = uniqueId();
    const error = await failureAt(answers.url('stall-body', { id }), { stall: 300 });
    expect(error.kind).to.equal('timeout');
    expect(await answers.aborted(id)).to.have.length(1);
  });

  it('gives up a whole try after its time, whatever the single stall may last', async () => {
    const limits = { stall: 60_000, total: 300 };
    const id = uniqueId();
    expect((await failureAt(answers.url('stall-body', { id }), limits)).kind).to.equal('timeout');
    expect(await answers.aborted(id)).to.have.length(1);
  });
});

describe('requestJson: size', () => {
  it('takes 9 MB', async () => {
    expect((await request(answers.url('big', { mb: 9 }))).json).to.have.property('items');
  });

  it('refuses 11 MB', async () => {
    const id = uniqueId();
    expect((await failureAt(answers.url('big', { id, mb: 11 }))).kind).to.equal('size');
    expect(await answers.log(id)).to.have.length(1);
  });

  it('refuses 11 MB that the headers announce', async () => {
    const url = answers.url('big', { mb: 11, length: true });
    expect((await failureAt(url)).kind).to.equal('size');
  });

  it('gives the connection up as soon as the limit is reached', async () => {
    const id = uniqueId();
    // More than 100 bytes of this answer come; the rest never does.
    expect((await failureAt(answers.url('stall-body', { id }), { bytes: 100 })).kind).to.equal(
      'size',
    );
    expect(await answers.aborted(id)).to.have.length(1);
  });
});
