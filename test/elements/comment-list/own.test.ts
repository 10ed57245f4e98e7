import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-list/define.js';
import { fillIn } from '../../support/comment-form/fields.js';
import { readyForm, whenReady } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import { submit, submitUntil } from '../../support/comment-form/sending.js';
import { visitComments } from '../../support/comment-form/visit.js';
import { contents, fixtureList, outline, whenLoaded } from '../../support/comment-list/fixtures.js';
import { commentOf, StubService } from '../../support/data/comments/stub-service.js';
import { frames, part, texts, visibleText } from '../../support/dom.js';
import { answers, uniqueId } from '../../support/endpoints.js';
import { until } from '../../support/waiting.js';
import type { CommentList } from '../../../src/elements/comment-list/comment-list.js';

const HELD = { id: '42', status: 'held' } as const;
const APPROVED = { id: '42', status: 'approved' } as const;

function ownOf(list: CommentList): string[] {
  const own = list.shadowRoot?.querySelectorAll<HTMLElement>('.own .content') ?? [];
  return [...own].map(({ textContent }) => textContent ?? '');
}

describe("<comment-list> and the reader's own comments", () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('shows what was published, without a reload', async () => {
    const service = new StubService(APPROVED);
    const post = uniqueId('post');
    const list = await whenLoaded(fixtureList({ post }, service));
    const form = await readyForm({ post }, service);
    fillIn(form, { content: 'Моят коментар' });
    service.items.push(commentOf('42', { text: 'Моят коментар' }));
    await submitUntil(form, 'sent');
    await until(() => contents(list).length === 1 && !ownOf(list).length, 'the comment');
    expect(texts(list, 'heading')).to.deep.equal(['1 comment']);
    expect(service.queries).to.have.length(2);
    expect(Object.values(localStorage).join(), 'what is shown').not.to.contain('Моят');
  });

  it('asks for what another tab has sent and shows already', async () => {
    const service = new StubService();
    const post = uniqueId('post');
    const list = await whenLoaded(fixtureList({ post }, service));
    const record = {
      ...{ state: 'sent', revision: 3, key: 'k', id: '42', parent: '', status: 'approved' },
      ...{ content: '', sentAt: Date.now(), isShown: true },
    };
    service.items.push(commentOf('42'));
    localStorage.setItem(
      `cluster-news:comments:1:comment ${JSON.stringify([` ${post}`, 'k'])}`,
      JSON.stringify(record),
    );
    dispatchEvent(new StorageEvent('storage'));
    await until(() => contents(list).length === 1, 'the comment');
    dispatchEvent(new StorageEvent('storage'));
    await frames(3);
    expect(service.queries).to.have.length(2);
  });

  it('asks once only for what the endpoint does not show yet', async () => {
    const service = new StubService(APPROVED);
    const post = uniqueId('post');
    const list = await whenLoaded(fixtureList({ post }, service));
    const form = await readyForm({ post }, service);
    fillIn(form, { content: 'Моят коментар' });
    await submitUntil(form, 'sent');
    await until(() => service.queries.length === 2, 'a second look');
    await frames(20);
    expect(service.queries).to.have.length(2);
    expect(ownOf(list)).to.deep.equal(['Моят коментар']);
    expect(visibleText(list)).not.to.contain('awaits approval');
  });

  it('looks at each comment of the list a few times, however many there are', async () => {
    /** How often the ids of so many comments are read by an update while one's own waits for approval. */
    async function readsOf(count: number): Promise<number> {
      let reads = 0;
      const service = new StubService(HELD);
      const items = Array.from({ length: count }, (_, id) => commentOf(`c${id}`));
      service.items = items.map((item) => ({
        ...item,
        get id() {
          reads++;
          return item.id;
        },
      }));
      const post = uniqueId('post');
      const list = await whenLoaded(fixtureList({ post, 'page-size': count }, service));
      const form = await readyForm({ post }, service);
      fillIn(form, { content: 'Моят коментар' });
      await submitUntil(form, 'held');
      await until(() => ownOf(list).length, 'the own comment');
      reads = 0;
      list.requestUpdate();
      await list.updateComplete;
      return reads;
    }
    const [few, many] = [await readsOf(20), await readsOf(80)];
    expect(many / few).to.be.below(5);
  });

  for (const action of [
    '/blog/',
    '/blog/wp-comments-post.php',
    '/blog/?rest_route=/wp/v2/comments',
  ]) {
    it(`knows the site by its route when the form knows it as ${action}`, async () => {
      const service = new StubService(HELD);
      const post = uniqueId('post');
      const src = '/blog/wp-json/wp/v2/comments';
      const list = await whenLoaded(fixtureList({ post, src }, service));
      const form = await readyForm({ post, action }, service);
      fillIn(form, { content: 'Моят коментар' });
      await submitUntil(form, 'held');
      await until(() => ownOf(list).length, 'the own comment');
    });
  }

  it('says that a comment awaits approval, where there is no other one', async () => {
    const service = new StubService(HELD);
    const post = uniqueId('post');
    const list = await whenLoaded(fixtureList({ post }, service));
    const form = await readyForm({ post }, service);
    fillIn(form, { content: 'Моят коментар' });
    await submitUntil(form, 'held');
    await until(() => ownOf(list).length, 'the comment');
    expect(visibleText(list)).to.contain('Your comment awaits approval.');
    expect(visibleText(list)).not.to.contain('There are no comments yet.');
  });

  it('stands at the end where the comment that it answers is not shown, and then below that', async () => {
    const service = new StubService(HELD);
    const form = await readyForm({ parent: 'в' }, service);
    fillIn(form, { content: 'Моят отговор' });
    await submitUntil(form, 'held');
    service.items = ['а', 'б', 'в'].map((id) => commentOf(id));
    const { post } = form;
    form.remove();
    const list = await whenLoaded(fixtureList({ post, 'page-size': 2 }, service));
    await until(() => ownOf(list).length, 'the own comment');
    expect(outline(list)).to.deep.equal(['Коментар а', 'Коментар б', 'Моят отговор']);
    part(list, 'more').click();
    await until(() => contents(list).length === 4, 'the comment that it answers');
    expect(outline(list)).to.deep.equal([
      ...['Коментар а', 'Коментар б', 'Коментар в', '  Моят отговор'],
    ]);
  });

  it('shows it at its own article only', async () => {
    const service = new StubService(HELD);
    const form = await readyForm({}, service);
    fillIn(form);
    await submitUntil(form, 'held');
    const other = await whenLoaded(fixtureList({}, service));
    expect(ownOf(other)).to.deep.equal([]);
    other.post = form.post;
    await until(() => ownOf(other).length === 1, 'the comment');
  });

  it('remembers it on the next visit, until the endpoint shows it', async () => {
    const id = uniqueId();
    const empty = { json: { items: [], total: 0 } };
    const src = answers.url('get', { id });
    const markup = `<comment-list src="${src}" post="5"></comment-list>
      <comment-form action="${src}" post="5"></comment-form>`;
    await answers.put(id, empty, { status: 201, json: HELD }, empty);
    const first = await visitComments(markup);
    await whenReady(first.form);
    await whenLoaded(first.list);
    fillIn(first.form, { content: 'Моят коментар' });
    submit(first.form);
    await until(() => ownOf(first.list).length, 'the comment');
    first.leave();

    const second = await visitComments(markup);
    await until(() => ownOf(second.list)[0] === 'Моят коментар', 'the comment on the next visit');
    expect(visibleText(second.list)).to.contain('Your comment awaits approval.');
    second.leave();

    const item = { id: 42, parent: 0, author: { name: 'Иван', url: '' } };
    await answers.put(id, { json: { items: [{ ...item, content_text: 'Одобрен' }], total: 1 } });
    const third = await visitComments(markup);
    await until(() => contents(third.list).length === 1, 'the approved comment');
    await until(() => !Object.values(localStorage).join().includes('Моят'), 'nothing that waits');
    await until(() => !ownOf(third.list).length, 'nothing that waits');
    expect(contents(third.list)).to.deep.equal(['Одобрен']);
    expect([...first.uncaught, ...second.uncaught, ...third.uncaught]).to.deep.equal([]);
  });

  it('knows it by its text where the endpoint does not say its id', async () => {
    const service = new StubService({ id: '', status: 'held' });
    const form = await readyForm({}, service);
    fillIn(form, { content: 'Моят  коментар\nна два реда & още' });
    await submitUntil(form, 'held');
    service.items = [
      commentOf('9', { text: undefined, html: '<p>Моят коментар<br>на два реда &amp; още</p>' }),
    ];
    const list = await whenLoaded(fixtureList({ post: form.post }, service));
    await until(() => contents(list).length === 1, 'the approved comment only');
    await until(() => !ownOf(list).length, 'nothing that waits');
  });

  it('expects no answer after a month', async () => {
    const service = new StubService(HELD);
    const form = await readyForm({}, service);
    fillIn(form);
    await submitUntil(form, 'held');
    for (const [key, value] of Object.entries({ ...localStorage })) {
      const old = Date.now() - 31 * 24 * 3_600_000;
      localStorage.setItem(key, (value as string).replace(/"sentAt":\d+/, `"sentAt":${old}`));
    }
    const { list } = await visitComments(`<comment-list post="${form.post}"></comment-list>`);
    await whenLoaded(list);
    expect(ownOf(list)).to.deep.equal([]);
  });

  it('shows in one tab what was sent in another', async () => {
    const id = uniqueId();
    const src = answers.url('get', { id });
    const empty = { json: { items: [], total: 0 } };
    await answers.put(id, empty, empty, { status: 201, json: HELD });
    const list = await whenLoaded(fixtureList({ src, post: '5' }));
    await answers.arrived(id);
    const other = await visitComments(`<comment-list src="${src}" post="5"></comment-list>
      <comment-form action="${src}" post="5"></comment-form>`);
    await whenReady(other.form);
    await answers.arrived(id, 2);
    fillIn(other.form, { content: 'От другия прозорец' });
    submit(other.form);
    await until(() => ownOf(list)[0] === 'От другия прозорец', 'the comment here');
  });
});
