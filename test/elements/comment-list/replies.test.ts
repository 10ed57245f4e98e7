import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-list/define.js';
import { CommentError } from '../../../src/data/comments/errors.js';
import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';
import type { CommentList } from '../../../src/elements/comment-list/comment-list.js';
import { field, fillIn, GOOD, type, valuesOf } from '../../support/comment-form/fields.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import { queueItems, statusOf, submit, submitUntil } from '../../support/comment-form/sending.js';
import {
  boxes,
  fixtureList,
  openReply,
  outline,
  replyForms,
  whenLoaded,
} from '../../support/comment-list/fixtures.js';
import { commentOf, StubService } from '../../support/data/comments/stub-service.js';
import { expectFocus, focused, part, parts, texts } from '../../support/dom.js';
import { until } from '../../support/waiting.js';

const COMMENTS = [commentOf('а'), commentOf('б'), commentOf('в', { parent: 'а' })];

async function listFor(service: StubService, attributes = {}): Promise<CommentList> {
  service.items = [...COMMENTS];
  return whenLoaded(fixtureList({ ...attributes }, service));
}

describe('<comment-list> answers', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('opens a form below the comment, and gives it the focus', async () => {
    const list = await listFor(new StubService(), { 'heading-level': 2 });
    const form = await openReply(list, 1);
    expect(form.previousElementSibling).to.equal(boxes(list)[1]);
    expect(form.parent).to.equal('в');
    expect(texts(form, 'heading')).to.deep.equal(['Reply to Мария Иванова']);
    expect(part(form, 'heading').getAttribute('aria-level')).to.equal('3');
    await until(() => focused() === field(form, 'content'), 'the focus in the form');
    expect(parts(list, 'reply').map((each) => each.getAttribute('aria-expanded'))).to.deep.equal([
      ...['false', 'true', 'false'],
    ]);
  });

  it('has one form at a time, and keeps what was written in the other', async () => {
    const list = await listFor(new StubService());
    type(await openReply(list, 0), 'content', 'За първия');
    const second = await openReply(list, 2);
    expect(replyForms(list)).to.deep.equal([second]);
    expect([second.parent, valuesOf(second).content]).to.deep.equal(['б', '']);
    const again = await openReply(list, 0);
    expect(replyForms(list)).to.deep.equal([again]);
    expect([again.parent, valuesOf(again).content]).to.deep.equal(['а', 'За първия']);
  });

  it('has a way out of the form: a button, and Escape', async () => {
    const list = await listFor(new StubService());
    for (const leave of [
      (form: CommentForm): void => form.querySelector('button')?.click(),
      (form: CommentForm): void => {
        const init = { key: 'Escape', bubbles: true, composed: true };
        field(form, 'content').dispatchEvent(new KeyboardEvent('keydown', init));
      },
    ]) {
      const form = await openReply(list, 1);
      type(form, 'content', 'Започнат');
      leave(form);
      await until(() => !replyForms(list).length, 'the end of the form');
      expectFocus(parts(list, 'reply')[1] as HTMLElement);
    }
    expect(valuesOf(await openReply(list, 1)).content).to.equal('Започнат');
  });

  it('leaves form, focus and caret where they are when comments come above', async () => {
    const service = new StubService();
    const list = await listFor(service);
    const form = await openReply(list, 2);
    type(form, 'content', 'Отговарям');
    const box = field(form, 'content');
    await until(() => focused() === box, 'the focus in the form');
    box.setSelectionRange(3, 3);
    service.items = [commentOf('нов'), ...COMMENTS];
    await list.reload();
    expect(replyForms(list)).to.deep.equal([form]);
    expect([focused(), box.selectionStart]).to.deep.equal([box, 3]);
  });

  it('brings an answer back whose comment is gone', async () => {
    const service = new StubService();
    const list = await listFor(service);
    type(await openReply(list, 2), 'content', 'Недовършен');
    service.items = COMMENTS.slice(0, 1);
    await list.reload();
    const found = await until(() => replyForms(list)[0], 'the form');
    await until(() => valuesOf(found).content === 'Недовършен', 'the text');
    expect(texts(found, 'heading')).to.deep.equal(['Your unfinished reply']);
  });

  it('closes the form with the button that opens it', async () => {
    const list = await listFor(new StubService());
    await openReply(list);
    const button = part(list, 'reply');
    button.focus();
    button.click();
    await until(() => !replyForms(list).length, 'a closed form');
    expectFocus(button);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
  });

  it('inherits name and e-mail, so that nobody types them twice', async () => {
    const list = await listFor(new StubService());
    const first = await openReply(list, 0);
    fillIn(first);
    const second = await openReply(list, 2);
    expect(valuesOf(second)).to.deep.equal({ ...GOOD, content: '' });
  });

  it('sends the answer, shows it in its place, closes the form and keeps the focus', async () => {
    const service = new StubService({ id: 'нов', status: 'approved' });
    const list = await listFor(service);
    const form = await openReply(list, 0);
    fillIn(form, { content: 'Моят отговор' });
    service.items.push(commentOf('нов', { parent: 'а', text: 'Моят отговор' }));
    submit(form);
    await until(() => !replyForms(list).length, 'a closed form');
    expectFocus(part(list, 'reply'));
    expect(service.drafts[0]?.parent).to.equal('а');
    expect(statusOf(list)).to.equal('Your reply is published.');
    await until(() => outline(list).length === 4, 'the answer, without a reload');
    await until(() => !list.shadowRoot?.querySelector('.own'), 'the answer as all see it');
    expect(outline(list)).to.deep.equal([
      'Коментар а',
      '  Коментар в',
      '  Моят отговор',
      'Коментар б',
    ]);
    expectFocus(part(list, 'reply'));
    expect(service.queries).to.have.length(2);
  });

  it('shows an answer that awaits approval, to this reader only', async () => {
    const service = new StubService({ id: 'нов', status: 'held' });
    const list = await listFor(service, { lang: 'bg' });
    const form = await openReply(list, 0);
    fillIn(form, { content: 'Моят отговор' });
    submit(form);
    await until(() => !replyForms(list).length, 'a closed form');
    expect(statusOf(list)).to.equal('Отговорът ви чака одобрение.');
    expect(outline(list)).to.deep.equal([
      ...['Коментар а', '  Коментар в', '  Моят отговор', 'Коментар б'],
    ]);
    const own = list.shadowRoot?.querySelector<HTMLElement>('.own');
    expect(own?.innerText).to.contain('Вашият коментар');
    expect(own?.innerText).to.contain('Коментарът ви чака одобрение.');
    expect(own?.querySelector('button'), 'nobody can answer it yet').to.equal(null);
    expect(service.queries, 'nothing to ask for').to.have.length(1);
  });

  it('keeps the form open when the answer was refused', async () => {
    const list = await listFor(new StubService(new CommentError('closed')));
    const form = await openReply(list);
    fillIn(form);
    await submitUntil(form, 'failed');
    expect(replyForms(list)).to.deep.equal([form]);
    expectFocus(part(form, 'summary'));
    expect(valuesOf(form)).to.deep.equal(GOOD);
  });

  it('keeps the form open while the answer waits, and closes it when it is sent', async () => {
    const offline = new CommentError('offline');
    const list = await listFor(new StubService(offline, { id: 'нов', status: 'held' }));
    const form = await openReply(list);
    fillIn(form);
    await submitUntil(form, 'queued');
    expect(queueItems(form)).to.have.length(1);
    dispatchEvent(new Event('online'));
    await until(() => !replyForms(list).length, 'a closed form');
    expect(outline(list)).to.include(`  ${GOOD.content}`);
  });

  it('hands on the challenge, which is asked for answers too', async () => {
    const service = new StubService();
    const list = await listFor(service);
    list.challenge = () => Promise.resolve({ token: 'abc' });
    const form = await openReply(list, 0);
    fillIn(form);
    submit(form);
    await service.asked();
    expect(service.drafts[0]?.extra).to.deep.equal({ token: 'abc' });
  });

  it('lets its events out', async () => {
    const list = await listFor(new StubService());
    const form = await openReply(list);
    const seen: string[] = [];
    for (const name of ['comment-form-submit', 'comment-form-sent'] as const) {
      list.addEventListener(name, () => seen.push(name));
    }
    fillIn(form);
    submit(form);
    await until(() => seen.length === 2, 'both events');
    expect(seen).to.deep.equal(['comment-form-submit', 'comment-form-sent']);
  });
});
