import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-form/define.js';
import { CommentError } from '../../../src/data/comments/errors.js';
import type { Receipt } from '../../../src/data/comments/service.js';
import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';
import type {
  CommentFormErrorEvent,
  CommentFormSentEvent,
} from '../../../src/elements/comment-form/events.js';
import { field, fillIn, GOOD, valuesOf } from '../../support/comment-form/fields.js';
import { readyForm } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import {
  queueItems,
  statusOf,
  submit,
  submitUntil,
  whenFormState,
} from '../../support/comment-form/sending.js';
import { StubService } from '../../support/data/comments/stub-service.js';
import {
  expectFocus,
  findButton,
  focused,
  frames,
  part,
  press,
  visibleText,
  whenText,
} from '../../support/dom.js';
import { Deferred, nextEvent, until } from '../../support/waiting.js';

const OFFLINE = new CommentError('offline');
const STORED: Receipt = { id: '42', status: 'approved' };
const KEPT = 'Your comment is kept and will be sent later.';

/** A form whose comment has found no connection. */
async function waiting(service: StubService, content = GOOD.content): Promise<CommentForm> {
  const form = await readyForm({}, service);
  fillIn(form, { content });
  await submitUntil(form, 'queued');
  return form;
}

describe('<comment-form> queue', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('shows what could not be sent, and makes room for the next comment', async () => {
    const form = await waiting(new StubService(OFFLINE));
    const [item] = queueItems(form);
    expect(queueItems(form)).to.have.length(1);
    expect(item?.innerText).to.contain('Not confirmed yet'); // nobody knows where the connection broke
    expect(item?.innerText).to.match(/There is no connection\. The next try is in \d s\./);
    expect(item?.querySelector('blockquote')?.textContent).to.equal(GOOD.content);
    expect(statusOf(form)).to.equal(KEPT);
    expect(valuesOf(form).content).to.equal('');
    expectFocus(part(form, 'submit'));
  });

  it('tells the page that it will be tried again', async () => {
    const form = await readyForm({}, new StubService(OFFLINE));
    fillIn(form);
    const event = nextEvent<CommentFormErrorEvent>(document, 'comment-form-error');
    submit(form);
    const { error, queued } = await event;
    expect([error, queued]).to.deep.equal([OFFLINE, true]);
  });

  it('speaks Bulgarian', async () => {
    const form = await waiting(new StubService(OFFLINE));
    form.lang = 'bg';
    await whenText(form, 'Още не е потвърден');
    expect(visibleText(form)).to.match(/Няма връзка\. Следващият опит е след \d\sсек\./);
    const buttons = [...part(form, 'queue').querySelectorAll('button')];
    const words = ['Изпрати сега', 'Редактирай', 'Изтрий'];
    expect(buttons.map(({ innerText }) => innerText)).to.deep.equal(words);
  });

  it('cuts a long text between words', async () => {
    const form = await waiting(new StubService(OFFLINE), 'Много думи '.repeat(40));
    const text = part(form, 'queue').querySelector('blockquote')?.textContent ?? '';
    expect(text).to.match(/(думи|Много)…$/);
    expect(text).to.have.length.below(210);
  });

  it('is sent when the connection is back, with the same key', async () => {
    const service = new StubService(OFFLINE, STORED);
    const form = await waiting(service);
    const event = nextEvent<CommentFormSentEvent>(document, 'comment-form-sent');
    dispatchEvent(new Event('online'));
    const { id, status } = await event;
    await form.updateComplete;
    expect([id, status]).to.deep.equal(['42', 'approved']);
    expect(service.drafts).to.have.length(2);
    expect(service.keys[0]).to.equal(service.keys[1]);
    expect(form.state).to.equal('sent');
    expect(queueItems(form)).to.have.length(0);
    expect(statusOf(form)).to.equal('Your comment is published.');
  });

  it('is tried again by itself after a while', async () => {
    const service = new StubService(OFFLINE, OFFLINE, STORED);
    Object.assign(service.limits, { backoff: 20 });
    const form = await waiting(service);
    await whenFormState(form, 'sent');
    expect(service.drafts).to.have.length(3);
    expect(new Set(service.keys)).to.have.length(1);
  });

  it('is sent when the reader says so', async () => {
    const service = new StubService(OFFLINE, STORED);
    const form = await waiting(service);
    await press(form, 'Send now');
    await whenFormState(form, 'sent');
    expect(service.keys[0]).to.equal(service.keys[1]);
  });

  it('loses no focus while it is sent', async () => {
    const answer = new Deferred<Receipt>();
    const form = await waiting(new StubService(OFFLINE, answer.promise));
    await press(form, 'Send now');
    await until(() => queueItems(form)[0]?.innerText.includes('Sending…'), 'that it is sent');
    if (focused() === document.body) throw new Error('Nothing has the focus while it is sent.');
    answer.resolve(STORED);
    await whenFormState(form, 'sent');
    await frames();
    if (focused() === document.body) throw new Error('Nothing has the focus after it was sent.');
  });

  it('loses no focus when it is sent by itself', async () => {
    const form = await waiting(new StubService(OFFLINE, STORED));
    findButton(form, 'Edit')?.focus();
    dispatchEvent(new Event('online'));
    await whenFormState(form, 'sent');
    if (focused() === document.body) throw new Error('Nothing has the focus.');
  });

  it('comes back into the form to be edited', async () => {
    const service = new StubService(OFFLINE, STORED);
    const form = await waiting(service);
    await press(form, 'Edit');
    await until(() => !queueItems(form).length, 'an empty queue');
    expect(valuesOf(form)).to.deep.equal(GOOD);
    expectFocus(field(form, 'content'));
    expect(statusOf(form), 'what is no longer true').to.equal('');
    await submitUntil(form, 'sent');
    expect(service.keys[0], 'the same text is the same comment').to.equal(service.keys[1]);
  });

  it('is another comment when it was changed after a try without an answer', async () => {
    const service = new StubService(OFFLINE, STORED);
    const form = await waiting(service);
    await press(form, 'Edit');
    fillIn(form, { content: 'Друго' });
    await submitUntil(form, 'sent');
    expect(service.keys[0]).not.to.equal(service.keys[1]);
  });

  it('stands above what has been written since when it comes back', async () => {
    const form = await waiting(new StubService(OFFLINE));
    fillIn(form, { content: 'И още нещо.' });
    await press(form, 'Edit');
    await form.updateComplete;
    expect(valuesOf(form).content).to.equal(`${GOOD.content}\n\nИ още нещо.`);
  });

  it('is thrown away when the reader says so', async () => {
    const service = new StubService(OFFLINE);
    const form = await waiting(service);
    await press(form, 'Discard');
    await until(() => !queueItems(form).length, 'an empty queue');
    expectFocus(field(form, 'content'));
    await form.updateComplete;
    expect(statusOf(form), 'what is no longer true').to.equal('');
    dispatchEvent(new Event('online'));
    await frames();
    expect(service.drafts).to.have.length(1);
    expect(Object.values(localStorage).join()).not.to.contain(GOOD.content.slice(0, 10));
  });

  it('holds several, and sends one after the other', async () => {
    const answer = new Deferred<Receipt>();
    const service = new StubService(OFFLINE, OFFLINE, OFFLINE, answer.promise, STORED);
    const form = await waiting(service, 'Първи');
    fillIn(form, { content: 'Втори' });
    submit(form);
    await until(() => queueItems(form).length === 2, 'two comments');
    dispatchEvent(new Event('online'));
    await until(() => service.drafts.length === 4, 'the first one again');
    await frames();
    expect(service.drafts).to.have.length(4);
    const [sending, next] = queueItems(form).map(({ innerText }) => innerText);
    expect(sending, 'what is sent cannot be edited').not.to.contain('Edit');
    expect(next).to.contain('Edit');
    answer.resolve(STORED);
    await until(() => !queueItems(form).length, 'an empty queue');
    expect(service.drafts.map(({ content }) => content).slice(3)).to.deep.equal(['Първи', 'Втори']);
  });
});
