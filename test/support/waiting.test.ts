import { expect } from '@open-wc/testing';
import { Deferred, nextEvent, nextFrame, rejectionOf, until } from './waiting.js';

const SOON = 50;

describe('waiting', () => {
  it('gives the value of a predicate as soon as the document makes it true', async () => {
    const found = until(() => document.querySelector('#late'));
    await nextFrame();
    const late = document.createElement('p');
    late.id = 'late';
    document.body.append(late);
    expect(await found).to.equal(late);
    late.remove();
  });

  it('names the wish that is not fulfilled in time', async () => {
    const { message } = await rejectionOf(until(() => false, 'pigs fly', SOON));
    expect(message).to.equal(`Not in ${SOON} ms: pigs fly`);
  });

  it('gives the next event and names the one that does not come', async () => {
    const target = new EventTarget();
    const event = new Event('here');
    const here = nextEvent(target, 'here');
    target.dispatchEvent(event);
    expect(await here).to.equal(event);
    const { message } = await rejectionOf(nextEvent(target, 'gone', SOON));
    expect(message).to.equal(`No gone in ${SOON} ms`);
  });

  it('leaves a promise to the test', async () => {
    const deferred = new Deferred<string>();
    deferred.resolve('да');
    expect(await deferred.promise).to.equal('да');
  });
});
