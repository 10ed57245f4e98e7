import { expect } from '@open-wc/testing';
import { DataError } from '../../../src/data/errors.js';
import type { Page } from '../../../src/data/model.js';
import type { List } from '../../../src/data/store/list.js';
import {
  Endpoint,
  idsOf,
  listOf,
  nextTask,
  pageOf,
  type Item,
} from '../../support/data/store/lists.js';

const FAILURE = new DataError('network', { url: 'https://ikem.example/' });
const ABORTED = new DataError('aborted', { url: 'https://ikem.example/' });

/**
 * Titles are traces: who asks and whose answer comes, in that order. A is the first request, B a
 * newer one that was forced.
 */
describe('Resource', () => {
  let endpoint: Endpoint;
  let list: List<Page<Item>>;
  let leave: () => void;

  beforeEach(() => {
    endpoint = new Endpoint();
    list = listOf(endpoint.load);
    leave = list.subscribe(() => undefined);
  });

  afterEach(() => leave());

  it('race: A -> B -> B -> A', async () => {
    const a = list.refresh(2);
    const b = list.refresh(2, true);
    endpoint.answer(1, pageOf('new'));
    await b;
    endpoint.answer(0, pageOf('old'));
    await a;
    expect(idsOf(list.snapshot.page)).to.equal('new');
    expect(list.snapshot.pending).to.equal(false);
  });

  it('race: A -> B -> A -> B', async () => {
    const a = list.refresh(2);
    const b = list.refresh(2, true);
    endpoint.answer(0, pageOf('old'));
    await a;
    expect(idsOf(list.snapshot.page)).to.equal('none');
    expect(list.snapshot.pending).to.equal(true);
    endpoint.answer(1, pageOf('new'));
    await b;
    expect(idsOf(list.snapshot.page)).to.equal('new');
  });

  it('race: A -> B aborts A', () => {
    void list.refresh(2);
    void list.refresh(2, true);
    expect(endpoint.questions.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
  });

  it('race: A -> B -> B -> A fails', async () => {
    const a = list.refresh(2);
    const b = list.refresh(2, true);
    endpoint.answer(1, pageOf('new'));
    await b;
    endpoint.fail(0, ABORTED);
    await a;
    expect(list.snapshot.error).to.equal(undefined);
    expect(idsOf(list.snapshot.page)).to.equal('new');
  });

  it('race: A -> B -> B fails -> A', async () => {
    const a = list.refresh(2);
    const b = list.refresh(2, true);
    endpoint.fail(1, FAILURE);
    await b;
    endpoint.answer(0, pageOf('old'));
    await a;
    expect(list.snapshot.error).to.equal(FAILURE);
    expect(idsOf(list.snapshot.page)).to.equal('none');
  });

  it('race: A -> refresh joins A -> A', async () => {
    const a = list.load(2, 300);
    const joined = list.refresh(2);
    endpoint.answer(0, pageOf('1 2'));
    await Promise.all([a, joined]);
    expect(endpoint.questions).to.have.length(1);
  });

  it('race: A -> more -> A', async () => {
    const more = () => Promise.resolve(pageOf('3'));
    const a = list.refresh(2);
    const longer = list.more(1);
    endpoint.answer(0, pageOf('1 2', { more }));
    await Promise.all([a, longer]);
    expect(idsOf(list.snapshot.page)).to.equal('1 2 3');
  });

  it('race: more -> B -> B -> more', async () => {
    const old = new Endpoint();
    const a = list.refresh(2);
    endpoint.answer(0, pageOf('3 4', { more: old.load }));
    await a;
    const longer = list.more(1);
    await nextTask();
    const b = list.refresh(2, true);
    endpoint.answer(1, pageOf('1 2'));
    await b;
    old.answer(0, pageOf('5'));
    await longer;
    expect(idsOf(list.snapshot.page)).to.equal('1 2');
  });

  it('race: more -> more -> more', async () => {
    const next = new Endpoint();
    const a = list.refresh(2);
    endpoint.answer(0, pageOf('1 2', { more: next.load }));
    await a;
    const both = Promise.all([list.more(1), list.more(1)]);
    await nextTask();
    expect(next.questions, 'requests').to.have.length(1);
    next.answer(0, pageOf('3'));
    await both;
    expect(idsOf(list.snapshot.page)).to.equal('1 2 3');
  });

  it('race: A -> leave -> A', async () => {
    const a = list.refresh(2);
    leave();
    expect(endpoint.question(0).signal.aborted).to.equal(true);
    expect(list.snapshot.pending).to.equal(false);
    endpoint.answer(0, pageOf('late'));
    await a;
    expect(idsOf(list.snapshot.page)).to.equal('none');
  });

  it('race: A -> leave -> return -> B -> A -> B', async () => {
    const a = list.load(2, 300);
    leave();
    leave = list.subscribe(() => undefined);
    const b = list.load(2, 300);
    expect(endpoint.questions).to.have.length(2);
    endpoint.fail(0, ABORTED);
    await a;
    expect(list.snapshot.pending).to.equal(true);
    endpoint.answer(1, pageOf('1 2'));
    await b;
    expect(idsOf(list.snapshot.page)).to.equal('1 2');
    expect(list.snapshot.error).to.equal(undefined);
  });

  it('race: A -> one of two leaves -> A', async () => {
    const leaveToo = list.subscribe(() => undefined);
    const a = list.refresh(2);
    leaveToo();
    expect(endpoint.question(0).signal.aborted).to.equal(false);
    endpoint.answer(0, pageOf('1 2'));
    await a;
    expect(idsOf(list.snapshot.page)).to.equal('1 2');
  });

  it('race: load of more than there is -> leave -> nothing further is asked', async () => {
    const next = new Endpoint();
    const first = list.load(2, 300);
    endpoint.answer(0, pageOf('1 2', { more: next.load }));
    await first;
    const stale = list.load(4, -1);
    leave();
    endpoint.fail(1, ABORTED);
    const outcome = await Promise.race([stale.then(() => 'done'), nextTask().then(() => 'asking')]);
    expect(next.questions).to.have.length(0);
    expect(outcome).to.equal('done');
  });
});
