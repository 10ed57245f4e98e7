import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-form/define.js';
import { CommentError } from '../../../src/data/comments/errors.js';
import type { Receipt } from '../../../src/data/comments/service.js';
import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';
import { fillIn, GOOD, type, valuesOf } from '../../support/comment-form/fields.js';
import { readyForm, reloaded } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import {
  queueItems,
  statusOf,
  submit,
  submitUntil,
  whenFormState,
} from '../../support/comment-form/sending.js';
import { StubService } from '../../support/data/comments/stub-service.js';
import { frames, press, whenText } from '../../support/dom.js';
import { uniqueId } from '../../support/endpoints.js';
import { Deferred, until } from '../../support/waiting.js';

const STORED: Receipt = { id: '1', status: 'approved' };
const OFFLINE = new CommentError('offline');

describe('<comment-form> life cycle', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('keeps what was typed when it is moved', async () => {
    const form = await readyForm();
    fillIn(form);
    const box = document.createElement('div');
    form.after(box);
    box.append(form);
    await form.updateComplete;
    expect(valuesOf(form)).to.deep.equal(GOOD);
    await submitUntil(form, 'sent');
  });

  it('goes on sending when it is moved', async () => {
    const answer = new Deferred<Receipt>();
    const service = new StubService(answer.promise);
    const form = await readyForm({}, service);
    fillIn(form);
    await submitUntil(form, 'sending');
    form.parentElement?.append(document.createElement('p'), form);
    answer.resolve(STORED);
    await whenFormState(form, 'sent');
    expect(service.drafts).to.have.length(1);
    expect(valuesOf(form).content).to.equal('');
  });

  it('is sent although the form has been removed meanwhile', async () => {
    const answer = new Deferred<Receipt>();
    const service = new StubService(answer.promise);
    const form = await readyForm({}, service);
    fillIn(form);
    await submitUntil(form, 'sending');
    form.remove();
    answer.resolve(STORED);
    await until(() => form.state === 'sent', 'that it was sent');
    const next = await readyForm({ post: form.post }, service);
    await frames();
    expect(service.drafts).to.have.length(1);
    expect(valuesOf(next).content).to.equal('');
    expect(queueItems(next)).to.have.length(0);
  });

  it('shows in the next form what failed after the form was removed', async () => {
    const answer = new Deferred<Receipt>();
    const service = new StubService(answer.promise);
    const form = await readyForm({}, service);
    fillIn(form);
    submit(form);
    await service.asked();
    form.remove();
    answer.reject(OFFLINE);
    await until(() => form.state === 'queued', 'that it waits');
    expect(queueItems(await readyForm({ post: form.post }, service))).to.have.length(1);
  });

  it('leaves to the next form what was refused after it was removed', async () => {
    const answer = new Deferred<Receipt>();
    const service = new StubService(answer.promise);
    const form = await readyForm({}, service);
    fillIn(form);
    submit(form);
    await service.asked();
    form.remove();
    const next = await readyForm({ post: form.post }, service);
    type(next, 'content', 'Нещо друго');
    answer.reject(new CommentError('closed'));
    await whenText(next, 'This article takes no more comments.');
    expect(valuesOf(next).content).to.equal('Нещо друго');
    await press(next, 'Edit');
    await next.updateComplete;
    expect(valuesOf(next).content).to.equal(`${GOOD.content}\n\nНещо друго`);
  });

  it('keeps what the next form has written when an earlier comment is stored', async () => {
    const answer = new Deferred<Receipt>();
    const service = new StubService(answer.promise);
    const form = await readyForm({}, service);
    fillIn(form);
    submit(form);
    await service.asked();
    form.remove();
    const next = await readyForm({ post: form.post }, service);
    type(next, 'content', 'Нещо друго');
    answer.resolve(STORED);
    await until(() => form.state === 'sent', 'that it was sent');
    expect(valuesOf(await reloaded(next, service)).content).to.equal('Нещо друго');
  });

  it('counts no seconds after it was removed', async () => {
    const form = await readyForm({}, new StubService(OFFLINE));
    fillIn(form);
    await submitUntil(form, 'queued');
    form.remove();
    await form.updateComplete;
    let updates = 0;
    Object.assign(form, { requestUpdate: () => (updates += 1) });
    dispatchEvent(new Event('online'));
    await frames(80);
    expect(updates).to.equal(0);
  });

  it('touches nothing that is written for another article while it is sending', async () => {
    const answer = new Deferred<Receipt>();
    const service = new StubService(answer.promise);
    const form = await readyForm({}, service);
    fillIn(form);
    await submitUntil(form, 'sending');
    const { post } = form;
    form.post = uniqueId('post');
    await form.updateComplete;
    type(form, 'content', 'За другата статия');
    answer.resolve(STORED);
    await whenFormState(form, 'sent');
    expect(service.drafts.map((draft) => draft.post)).to.deep.equal([post]);
    expect(valuesOf(form).content).to.equal('За другата статия');
    expect(valuesOf(await readyForm({ post }, service)).content).to.equal('');
  });

  it('shows at its own article what was refused after the form went to another', async () => {
    const answer = new Deferred<Receipt>();
    const service = new StubService(answer.promise);
    const form = await readyForm({}, service);
    fillIn(form);
    submit(form);
    await service.asked();
    const { post } = form;
    form.post = uniqueId('post');
    await form.updateComplete;
    answer.reject(new CommentError('closed'));
    await until(() => form.state !== 'sending', 'an answer');
    await form.updateComplete;
    expect(valuesOf(form).content).to.equal('');
    form.post = post;
    await whenText(form, 'This article takes no more comments.');
    await press(form, 'Edit');
    await form.updateComplete;
    expect(valuesOf(form).content).to.equal(GOOD.content);
  });

  it('shows a waiting comment in the form that it was written in', async () => {
    const service = new StubService(OFFLINE);
    const form = await readyForm({}, service);
    const reply = await readyForm({ post: form.post, parent: '5' }, service);
    fillIn(reply);
    await submitUntil(reply, 'queued');
    expect([form, reply].map((each) => queueItems(each).length)).to.deep.equal([0, 1]);
    reply.remove();
    form.requestUpdate();
    await until(() => queueItems(form).length === 1, 'the answer in the form of the article');
  });

  it('stands twice on a page', async () => {
    const service = new StubService(OFFLINE, STORED);
    const one = await readyForm({ lang: 'bg' }, service);
    const two = await readyForm({ post: one.post, lang: 'en' }, service);
    fillIn(one);
    await submitUntil(one, 'queued');
    await until(() => queueItems(two).length === 1, 'the comment in the other one');
    await press(two, 'Send now');
    await whenFormState(one, 'sent');
    expect(service.drafts).to.have.length(2);
    expect([statusOf(one), statusOf(two)]).to.deep.equal([
      'Коментарът ви е публикуван.',
      'Your comment is published.',
    ]);
  });

  it('sends for two articles at a time', async () => {
    const answers = [new Deferred<Receipt>(), new Deferred<Receipt>()];
    const forms = await Promise.all(
      answers.map(({ promise }) => readyForm({}, new StubService(promise))),
    );
    for (const form of forms) {
      fillIn(form);
      submit(form);
    }
    await Promise.all(forms.map((form) => whenFormState(form, 'sending')));
    answers[1]?.resolve(STORED);
    await whenFormState(forms[1] as CommentForm, 'sent');
    expect(forms[0]?.state).to.equal('sending');
    answers[0]?.resolve({ id: '2', status: 'held' });
    await whenFormState(forms[0] as CommentForm, 'held');
  });
});
