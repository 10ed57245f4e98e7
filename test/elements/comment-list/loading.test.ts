import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-list/define.js';
import { DataError } from '../../../src/data/errors.js';
import type { Comment, Page } from '../../../src/data/model.js';
import type {
  CommentListErrorEvent,
  CommentListLoadEvent,
} from '../../../src/elements/comment-list/events.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import {
  boxes,
  contents,
  fixtureList,
  readyList,
  whenLoaded,
} from '../../support/comment-list/fixtures.js';
import { commentOf, StubService } from '../../support/data/comments/stub-service.js';
import {
  findButton,
  focused,
  frames,
  isVisible,
  parts,
  press,
  texts,
  visibleText,
  whenText,
} from '../../support/dom.js';
import { answers, requestCount, serve, serveJson, uniqueId } from '../../support/endpoints.js';
import { useQuickRequests } from '../../support/times.js';
import { Deferred, nextEvent, until } from '../../support/waiting.js';

const many = Array.from({ length: 7 }, (_, index) => commentOf(index + 1));

function itemOf(id: number, parent = 0): Record<string, unknown> {
  return {
    ...{ id, parent, author: { name: 'Иван', url: '' }, content_text: `Коментар ${id}` },
    date_published: '2019-11-19T07:05:00Z',
  };
}

describe('<comment-list> loading', () => {
  useQuickRequests();
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('shows that something is coming', async () => {
    const page = new Deferred<Page<Comment>>();
    const service = new StubService();
    service.page = () => page.promise;
    const list = fixtureList({}, service);
    await list.updateComplete;
    expect(texts(list, 'heading')).to.deep.equal(['Comments']);
    expect(isVisible(list.shadowRoot?.querySelector('.bone'))).to.equal(true);
    page.resolve({ items: [commentOf(1)], dropped: 0 });
    await whenLoaded(list);
    expect(list.shadowRoot?.querySelector('.bone')).to.equal(null);
    expect(contents(list)).to.deep.equal(['Коментар 1']);
  });

  it('asks for what its attributes say', async () => {
    const service = new StubService();
    await whenLoaded(fixtureList({ post: '5', 'page-size': 3, order: 'desc' }, service));
    expect(service.queries).to.deep.equal([{ post: '5', count: 3, order: 'desc' }]);
  });

  it('falls back to its defaults for what makes no sense', async () => {
    const service = new StubService();
    const senseless = { post: '5', 'page-size': '-3', order: 'up', format: 'xml' };
    const list = await whenLoaded(fixtureList(senseless, service));
    expect(service.queries).to.deep.equal([{ post: '5', count: 20, order: 'asc' }]);
    expect(list.format).to.equal('auto');
  });

  it('asks again when its attributes change', async () => {
    const service = new StubService();
    const list = await whenLoaded(fixtureList({ post: '5' }, service));
    service.items = [commentOf('нов')];
    list.order = 'desc';
    list.post = '6';
    await until(() => contents(list)[0] === 'Коментар нов', 'other comments');
    expect(service.queries.at(-1)).to.deep.equal({ post: '6', count: 20, order: 'desc' });
  });

  it('takes a service that is set later', async () => {
    const list = fixtureList();
    await nextEvent(list, 'comment-list-error');
    const service = new StubService();
    service.items = [commentOf(1)];
    list.service = service;
    await until(() => contents(list).length === 1, 'its comments');
    expect(visibleText(list)).not.to.contain('cannot be loaded');
  });

  it('shows a page, and more of them when the reader asks', async () => {
    const list = await readyList(many, { 'page-size': 3 });
    expect(contents(list)).to.deep.equal(['Коментар 1', 'Коментар 2', 'Коментар 3']);
    expect(texts(list, 'heading')).to.deep.equal(['7 comments']);
    await press(list, 'More comments');
    await until(() => boxes(list).length === 6, 'six comments');
    await press(list, 'More comments');
    await until(() => boxes(list).length === 7, 'all comments');
    expect(contents(list)).to.deep.equal(many.map(({ text }) => text));
    expect(findButton(list, 'More comments')).to.equal(undefined);
  });

  it('moves the focus to the first new comment', async () => {
    const list = await readyList(many, { 'page-size': 5 });
    await press(list, 'More comments');
    await until(() => boxes(list).length === 7, 'all comments');
    await until(() => focused() === boxes(list)[5], 'the focus on the sixth comment');
  });

  it('puts further answers below what they answer', async () => {
    const items = [commentOf('а'), commentOf('б'), commentOf('в', { parent: 'а' })];
    const list = await readyList(items, { 'page-size': 2 });
    await press(list, 'More comments');
    await until(() => boxes(list).length === 3, 'all comments');
    expect(contents(list)).to.deep.equal(['Коментар а', 'Коментар в', 'Коментар б']);
  });

  it('asks once for more, however often the button is pressed', async () => {
    const further = new Deferred<Page<Comment>>();
    let count = 0;
    const service = new StubService();
    const more = (): Promise<Page<Comment>> => {
      count += 1;
      return further.promise;
    };
    service.page = () => Promise.resolve({ items: [commentOf(1)], dropped: 0, total: 2, more });
    const list = await whenLoaded(fixtureList({ 'page-size': 1 }, service));
    await press(list, 'More comments');
    await list.updateComplete;
    await press(list, 'More comments');
    const button = findButton(list, 'More comments');
    expect(button?.getAttribute('aria-disabled')).to.equal('true');
    further.resolve({ items: [commentOf(2)], dropped: 0, total: 2 });
    await until(() => boxes(list).length === 2, 'both comments');
    await frames();
    expect(count).to.equal(1);
  });

  it('says that there are none', async () => {
    const list = await readyList([], { lang: 'bg' });
    await whenText(list, 'Още няма коментари.');
    expect(parts(list, 'list')).to.have.length(0);
    expect(texts(list, 'heading')).to.deep.equal(['Коментари']);
  });

  it("says it in the page's words", async () => {
    const words = '<p slot="empty">Бъдете първи!</p>';
    const list = await whenLoaded(fixtureList({}, new StubService(), words));
    await until(() => isVisible(list.querySelector('p')), 'the words of the page');
    expect(visibleText(list)).not.to.contain('There are no comments yet.');
  });

  it('says that they did not come, shows the fallback, and tries again', async () => {
    const { url } = await serve({ status: 404 }, { json: { items: [itemOf(1)], total: 1 } });
    const fallback = '<a href="https://example.org/">Коментари</a>';
    const list = fixtureList({ src: url, lang: 'bg' }, undefined, fallback);
    expect(isVisible(list.querySelector('a'))).to.equal(false);
    const { error, composed } = await nextEvent<CommentListErrorEvent>(
      document,
      'comment-list-error',
    );
    expect(error).to.be.instanceOf(DataError);
    expect([error.kind, error.status, composed]).to.deep.equal(['status', 404, true]);
    await whenText(list, 'Коментарите не могат да бъдат заредени в момента.');
    expect(isVisible(list.querySelector('a'))).to.equal(true);
    await press(list, 'Опитай отново');
    await until(() => contents(list).length === 1, 'the comments');
    expect(isVisible(list.querySelector('a'))).to.equal(false);
    expect(visibleText(list)).not.to.contain('не могат');
  });

  it('keeps what it shows when it cannot be refreshed', async () => {
    const { url } = await serve({ json: { items: [itemOf(1)], total: 1 } }, { status: 404 });
    const list = await whenLoaded(fixtureList({ src: url }));
    await until(() => contents(list).length === 1, 'the comments');
    await list.reload();
    expect(contents(list)).to.deep.equal(['Коментар 1']);
    expect(visibleText(list)).to.contain('The comments cannot be loaded right now.');
  });

  it('tells the page what has come', async () => {
    const { url } = await serveJson({ items: [itemOf(1), itemOf(2)], total: 40 });
    const list = fixtureList({ src: url });
    const event = await nextEvent<CommentListLoadEvent>(document, 'comment-list-load');
    expect(event.comments.map(({ id }) => id)).to.deep.equal(['1', '2']);
    expect([event.total, event.composed, event.bubbles]).to.deep.equal([40, true, true]);
    expect(list.comments).to.equal(event.comments);
  });

  it('follows the pages of a JSON endpoint, but in no circle', async () => {
    const id = uniqueId();
    const next_url = answers.url('get', { id, page: 2 });
    const first = { items: [itemOf(1)], total: 2, next_url };
    await answers.put(id, { json: first }, { json: { ...first, items: [itemOf(2)] } });
    const list = await whenLoaded(fixtureList({ src: answers.url('get', { id }), 'page-size': 1 }));
    await until(() => contents(list).length === 1, 'a comment');
    await press(list, 'More comments');
    await until(() => contents(list).length === 2, 'both comments');
    expect(findButton(list, 'More comments')).to.equal(undefined);
    expect(await requestCount(id)).to.equal(2);
  });

  it('shares one request between two of a kind', async () => {
    const { id, url } = await serveJson({ items: [itemOf(1)], total: 1 });
    const attributes = { src: url, post: '5' };
    const lists = [fixtureList(attributes), fixtureList({ ...attributes, lang: 'bg' })];
    await Promise.all(lists.map(whenLoaded));
    await until(() => lists.every((list) => contents(list).length === 1), 'the comments in both');
    expect(lists.map((list) => texts(list, 'heading')[0])).to.deep.equal([
      ...['1 comment', '1 коментар'],
    ]);
    expect(await requestCount(id)).to.equal(1);
  });

  it('keeps its comments when it is moved', async () => {
    const list = await readyList(many);
    const before = boxes(list);
    list.parentElement?.append(document.createElement('p'), list);
    await list.updateComplete;
    await whenLoaded(list);
    expect(contents(list)).to.have.length(7);
    expect(boxes(list)[0]).to.equal(before[0]);
  });
});
