import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-list/define.js';
import { DataError } from '../../../src/data/errors.js';
import type { Comment, Page } from '../../../src/data/model.js';
import { fillIn } from '../../support/comment-form/fields.js';
import { readyForm } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import { submitUntil } from '../../support/comment-form/sending.js';
import { fixtureList, whenLoaded } from '../../support/comment-list/fixtures.js';
import { commentOf, StubService } from '../../support/data/comments/stub-service.js';
import { visibleText } from '../../support/dom.js';
import { Deferred, until } from '../../support/waiting.js';

const FAILURE = 'The comments cannot be loaded right now.';
const NONE = 'There are no comments yet.';

function failing(kind: DataError['kind']): StubService {
  const service = new StubService();
  service.page = () => Promise.reject(new DataError(kind, { url: 'https://blog.example/' }));
  return service;
}

describe('state of <comment-list>', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('is idle, loading and then ready', async () => {
    const page = new Deferred<Page<Comment>>();
    const service = new StubService();
    service.page = () => page.promise;
    const list = fixtureList({}, service);
    expect(list.state).to.equal('idle');
    await list.updateComplete;
    expect(list.state).to.equal('loading');
    page.resolve({ items: [commentOf(1)], dropped: 0 });
    await whenLoaded(list);
    expect(list.state).to.equal('ready');
  });

  it('is empty where there are no comments, and ready with the first one of the reader', async () => {
    const service = new StubService({ id: '9', status: 'held' });
    const list = await whenLoaded(fixtureList({}, service));
    expect([list.state, visibleText(list).includes(NONE)]).to.deep.equal(['empty', true]);
    const form = await readyForm({ post: list.post }, service);
    fillIn(form);
    await submitUntil(form, 'held');
    await list.updateComplete;
    expect([list.state, visibleText(list).includes(NONE)]).to.deep.equal(['ready', false]);
  });

  it('is stale when a refresh fails, and ready when the next one succeeds', async () => {
    const service = new StubService();
    service.items = [commentOf(1)];
    const list = await whenLoaded(fixtureList({}, service));
    const { page } = service;
    service.page = failing('network').page;
    await list.reload();
    expect([list.state, visibleText(list).includes(FAILURE)]).to.deep.equal(['stale', true]);
    service.page = page;
    await list.reload();
    expect([list.state, visibleText(list).includes(FAILURE)]).to.deep.equal(['ready', false]);
  });

  for (const kind of ['offline', 'network'] as const) {
    it(`says why there is nothing to show: ${kind}`, async () => {
      const list = fixtureList({}, failing(kind));
      await until(() => visibleText(list).includes(FAILURE), 'the sentence');
      expect(list.state).to.equal(kind === 'offline' ? 'offline' : 'error');
    });
  }

  it('cannot be set', async () => {
    const list = await whenLoaded(fixtureList({}, new StubService()));
    expect(() => Object.assign(list, { state: 'ready' })).to.throw(TypeError);
    expect(list.state).to.equal('empty');
  });
});
