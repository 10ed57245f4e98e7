import { expect } from '@open-wc/testing';
import { DataError } from '../../../src/data/errors.js';
import { sharedList } from '../../../src/data/store/list.js';
import { NOW, useStoppedClock } from '../../support/clock.js';
import {
  Endpoint,
  idsOf,
  LIST_URL,
  listOf,
  nextTask,
  pageOf,
} from '../../support/data/store/lists.js';
import { uniqueId } from '../../support/endpoints.js';

const FRESH = 300;

describe('resource', () => {
  it('is the same list for the same key', () => {
    const key = uniqueId();
    const { load } = new Endpoint();
    const list = sharedList(key, { url: LIST_URL, load });
    expect(sharedList(key, { url: LIST_URL, load })).to.equal(list);
    expect(sharedList(uniqueId(), { url: LIST_URL, load })).not.to.equal(list);
  });
});

describe('Resource: loading', () => {
  useStoppedClock();

  it('knows nothing at first, then that a request is under way, then the page', async () => {
    const endpoint = new Endpoint();
    const list = listOf(endpoint.load);
    const states: string[] = [];
    const note = (): number =>
      states.push(`${idsOf(list.snapshot.page)} ${list.snapshot.pending ? 'pending' : 'idle'}`);
    note();
    list.subscribe(note);
    const loaded = list.load(2, FRESH);
    endpoint.answer(0, pageOf('1 2'));
    await loaded;
    expect(states).to.deep.equal(['none idle', 'none pending', '1 2 idle']);
    expect(list.snapshot.updatedAt).to.equal(NOW);
  });

  it('asks once for three that want the same', async () => {
    const endpoint = new Endpoint();
    const list = listOf(endpoint.load);
    const leave = [1, 2, 3].map(() => list.subscribe(() => undefined));
    const loaded = [1, 2, 3].map(() => list.load(2, FRESH));
    endpoint.answer(0, pageOf('1 2'));
    await Promise.all(loaded);
    expect(endpoint.questions).to.have.length(1);
    for (const each of leave) each();
  });

  it('asks once for what two others want beyond that', async () => {
    let asked = 0;
    const more = async () => {
      asked += 1;
      await nextTask();
      return pageOf('3 4');
    };
    const list = listOf(() => Promise.resolve(pageOf('1 2', { more })));
    await Promise.all([list.load(2, FRESH), list.load(4, FRESH), list.load(4, FRESH)]);
    expect(idsOf(list.snapshot.page)).to.equal('1 2 3 4');
    expect(asked).to.equal(1);
  });

  it('asks nothing while the page is fresh', async () => {
    const endpoint = new Endpoint();
    const list = listOf(endpoint.load);
    const loaded = list.load(2, FRESH);
    endpoint.answer(0, pageOf('1 2'));
    await loaded;
    await list.load(2, FRESH);
    expect(endpoint.questions).to.have.length(1);
  });

  it('shows an older page first, and refreshes it behind', async () => {
    const endpoint = new Endpoint();
    const list = listOf(endpoint.load);
    const loaded = list.load(2, FRESH);
    endpoint.answer(0, pageOf('2 3'));
    await loaded;
    const refreshed = list.load(2, -1);
    expect(list.snapshot).to.include({ pending: true });
    expect(idsOf(list.snapshot.page)).to.equal('2 3');
    endpoint.answer(1, pageOf('1 2'));
    await refreshed;
    expect(idsOf(list.snapshot.page)).to.equal('1 2');
  });
});

describe('Resource: failures', () => {
  const failure = new DataError('status', { url: 'https://ikem.example/', status: 500 });

  it('says why there is nothing', async () => {
    const endpoint = new Endpoint();
    const list = listOf(endpoint.load);
    const loaded = list.load(2, FRESH);
    endpoint.fail(0, failure);
    await loaded;
    expect(list.snapshot).to.include({ error: failure, pending: false });
    expect(list.snapshot.page).to.equal(undefined);
  });

  it('keeps the page when a refresh fails, with its time', async () => {
    const endpoint = new Endpoint();
    const list = listOf(endpoint.load);
    const loaded = list.load(2, FRESH);
    endpoint.answer(0, pageOf('1 2'));
    await loaded;
    const { page, updatedAt } = list.snapshot;
    const refreshed = list.refresh(2);
    endpoint.fail(1, failure);
    await refreshed;
    expect(list.snapshot).to.include({ page, updatedAt, error: failure, pending: false });
  });

  it('keeps the page when what follows it fails, and tries again when asked', async () => {
    let tries = 0;
    const more = () => {
      tries += 1;
      return tries === 1 ? Promise.reject(failure) : Promise.resolve(pageOf('3'));
    };
    const list = listOf(() => Promise.resolve(pageOf('1 2', { more })));
    await list.load(2, FRESH);
    await list.more(1);
    expect(list.snapshot.error).to.equal(failure);
    expect(idsOf(list.snapshot.page)).to.equal('1 2');
    await list.more(1);
    expect(list.snapshot.error).to.equal(undefined);
    expect(idsOf(list.snapshot.page)).to.equal('1 2 3');
  });

  it('forgets the failure after a success', async () => {
    const endpoint = new Endpoint();
    const list = listOf(endpoint.load);
    const first = list.load(2, FRESH);
    endpoint.fail(0, failure);
    await first;
    const second = list.load(2, FRESH);
    endpoint.answer(1, pageOf('1'));
    await second;
    expect(list.snapshot.error).to.equal(undefined);
  });

  it('names the URL of the list in an error that is none of its own', async () => {
    const endpoint = new Endpoint();
    const list = listOf(endpoint.load);
    const loaded = list.load(2, FRESH);
    const bug = new RangeError('bug');
    endpoint.fail(0, bug);
    await loaded;
    expect(list.snapshot.error).to.include({ kind: 'format', url: LIST_URL, cause: bug });
  });
});
