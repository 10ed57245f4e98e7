import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-form/define.js';
import { CommentError } from '../../../src/data/comments/errors.js';
import type { Receipt } from '../../../src/data/comments/service.js';
import type {
  CommentFormErrorEvent,
  CommentFormSentEvent,
  CommentFormSubmitEvent,
} from '../../../src/elements/comment-form/events.js';
import { field, fillIn, GOOD, valuesOf } from '../../support/comment-form/fields.js';
import { fixtureForm, readyForm } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import {
  isBusy,
  queueItems,
  statusOf,
  submit,
  submitUntil,
  summaryLinks,
  whenFormState,
} from '../../support/comment-form/sending.js';
import { StubService } from '../../support/data/comments/stub-service.js';
import { expectFocus, frames, part, parts, texts, visibleText } from '../../support/dom.js';
import { Deferred, nextEvent, until } from '../../support/waiting.js';

describe('<comment-form> submitting', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('sends what was filled in, once', async () => {
    const service = new StubService();
    const form = await readyForm({ post: '17', lang: 'bg' }, service);
    fillIn(form, { name: '  Иван Петров ', url: 'example.com' });
    await submitUntil(form, 'sent');
    const [draft] = service.drafts;
    expect(service.drafts).to.have.length(1);
    expect(draft?.key).to.match(/^[\da-f]{32}$/);
    expect({ ...draft, key: '' }).to.deep.equal({
      post: '17',
      parent: '',
      author: { name: 'Иван Петров', email: GOOD.email, url: 'https://example.com' },
      content: GOOD.content,
      lang: 'bg',
      key: '',
    });
  });

  it('sends once for three clicks in one task', async () => {
    const answer = new Deferred<Receipt>();
    const service = new StubService(answer.promise);
    const form = await readyForm({}, service);
    fillIn(form);
    for (let count = 0; count < 3; count += 1) submit(form);
    await until(() => service.drafts.length, 'a request');
    submit(form);
    await frames();
    answer.resolve({ id: '1', status: 'approved' });
    await whenFormState(form, 'sent');
    await frames();
    expect(service.drafts).to.have.length(1);
  });

  it('sends once for clicks before the code for sending has come', async () => {
    const service = new StubService();
    const form = fixtureForm({}, service);
    await form.updateComplete;
    expect(parts(form, 'status')).to.have.length(0);
    fillIn(form);
    for (let count = 0; count < 3; count += 1) submit(form);
    expect(form.state).to.equal('sending');
    await form.updateComplete;
    expect(texts(form, 'submit')).to.deep.equal(['Sending…']);
    await whenFormState(form, 'sent');
    await frames();
    expect(service.drafts).to.have.length(1);
  });

  it('sends once when Enter is pressed again and again in a field', async () => {
    const answer = new Deferred<Receipt>();
    const service = new StubService(answer.promise);
    const form = await readyForm({}, service);
    fillIn(form);
    // What Enter in a field does: browsers press the form's button, which is the only one there.
    const element = field(form, 'name').form as HTMLFormElement;
    const buttons = element.querySelectorAll('button:not([type=button])');
    expect([...buttons]).to.deep.equal([part(form, 'submit')]);
    for (let count = 0; count < 5; count += 1) element.requestSubmit(null);
    await whenFormState(form, 'sending');
    element.requestSubmit(null);
    answer.resolve({ id: '1', status: 'approved' });
    await whenFormState(form, 'sent');
    expect(service.drafts).to.have.length(1);
  });

  it('leaves the page where it is', async () => {
    const before = location.href;
    const form = await readyForm();
    fillIn(form);
    await submitUntil(form, 'sent');
    expect(location.href).to.equal(before);
  });

  it('asks the page first, which can keep it from being sent', async () => {
    const service = new StubService();
    const form = await readyForm({ post: '5', parent: '3' }, service);
    fillIn(form);
    const seen: CommentFormSubmitEvent[] = [];
    form.parentElement?.addEventListener('comment-form-submit', (event) => {
      seen.push(event);
      event.preventDefault();
    });
    submit(form);
    await until(() => seen.length, 'the event');
    await frames();
    expect(service.drafts).to.have.length(0);
    expect(form.state).to.equal('idle');
    expect(valuesOf(form)).to.deep.equal(GOOD);
    expect(isBusy(form)).to.equal(false);
    const [{ draft, bubbles, composed } = {} as CommentFormSubmitEvent] = seen;
    expect([draft.post, draft.parent, draft.content]).to.deep.equal(['5', '3', GOOD.content]);
    expect([bubbles, composed]).to.deep.equal([true, true]);
  });

  it('does not ask the page about what cannot be sent', async () => {
    const form = await readyForm();
    let count = 0;
    form.addEventListener('comment-form-submit', () => (count += 1));
    await submitUntil(form, 'failed');
    expect(count).to.equal(0);
  });

  it('shows that it is sending, with the text in its place and the focus on the button', async () => {
    const answer = new Deferred<Receipt>();
    const form = await readyForm({}, new StubService(answer.promise));
    fillIn(form);
    await submitUntil(form, 'sending');
    expect(texts(form, 'submit')).to.deep.equal(['Sending…']);
    expect(isBusy(form)).to.equal(true);
    expect(valuesOf(form)).to.deep.equal(GOOD);
    expect(field(form, 'content').readOnly).to.equal(true);
    expectFocus(part(form, 'submit'));
    answer.resolve({ id: '1', status: 'approved' });
    await whenFormState(form, 'sent');
    expectFocus(part(form, 'submit'));
    expect(field(form, 'content').readOnly).to.equal(false);
    expect(texts(form, 'submit')).to.deep.equal(['Post comment']);
  });

  const confirmed = [
    ['approved', 'sent', 'Your comment is published.', 'Коментарът ви е публикуван.'],
    ['held', 'held', 'Your comment awaits approval.', 'Коментарът ви чака одобрение.'],
  ] as const;
  it('says what has become of it where the reader is: beside the button', async () => {
    const form = await readyForm({}, new StubService({ id: '42', status: 'held' }));
    fillIn(form);
    await submitUntil(form, 'held');
    const [said, button] = (['status', 'submit'] as const).map((name) =>
      part(form, name).getBoundingClientRect(),
    );
    expect(said?.height).to.be.above(20);
    expect((button?.top ?? 0) - (said?.bottom ?? 0)).to.be.within(0, 40);
  });

  for (const [status, state, en, bg] of confirmed) {
    it(`says what has become of it: ${status}`, async () => {
      const form = await readyForm({}, new StubService({ id: '42', status }));
      fillIn(form);
      const event = nextEvent<CommentFormSentEvent>(document, 'comment-form-sent');
      await submitUntil(form, state);
      const { id, status: told, composed } = await event;
      expect([id, told, composed]).to.deep.equal(['42', status, true]);
      expect(statusOf(form)).to.equal(en);
      expect(part(form, 'status').getAttribute('role')).to.equal('status');
      form.lang = 'bg';
      await until(() => statusOf(form) === bg, bg);
      const { content, ...author } = valuesOf(form);
      expect(content).to.equal('');
      expect(author, 'for the next comment').to.deep.include({ name: GOOD.name });
    });
  }

  it('gives the next comment a key of its own', async () => {
    const service = new StubService();
    const form = await readyForm({}, service);
    fillIn(form);
    await submitUntil(form, 'sent');
    fillIn(form, { content: 'И още нещо.' });
    submit(form);
    await until(() => service.drafts.length === 2, 'a second request');
    await whenFormState(form, 'sent');
    expect(new Set(service.keys)).to.have.length(2);
  });

  const refusals = [
    ['duplicate', 'You have already sent this comment.'],
    ['closed', 'This article takes no more comments.'],
    ['auth', 'This site takes comments only from people who are signed in there.'],
    ['server', 'The site did not accept the comment.'],
  ] as const;
  for (const [kind, words] of refusals) {
    it(`says why it was refused, and keeps the text: ${kind}`, async () => {
      const refusal = new CommentError(kind);
      const service = new StubService(refusal, { id: '1', status: 'approved' });
      const form = await readyForm({}, service);
      fillIn(form);
      const event = nextEvent<CommentFormErrorEvent>(document, 'comment-form-error');
      await submitUntil(form, 'failed');
      const { error, queued } = await event;
      expect([error, queued]).to.deep.equal([refusal, false]);
      expect(texts(form, 'summary').join()).to.contain(words);
      expectFocus(part(form, 'summary'));
      expect(valuesOf(form)).to.deep.equal(GOOD);
      expect(queueItems(form)).to.have.length(0);
      await submitUntil(form, 'sent');
      expect(parts(form, 'summary')).to.have.length(0);
    });
  }

  it('shows at its fields what the endpoint finds wrong', async () => {
    const fields = [{ field: 'email', code: 'invalid' }] as const;
    const form = await readyForm({}, new StubService(new CommentError('field', { fields })));
    fillIn(form);
    await submitUntil(form, 'failed');
    expect(summaryLinks(form)).to.have.length(1);
    expect(texts(form, 'problem')).to.deep.equal(['Enter an e-mail address like name@example.com']);
    expect(valuesOf(form)).to.deep.equal(GOOD);
  });

  it('takes anything else that is thrown for no answer at all', async () => {
    const service = new StubService(new TypeError('oops'), { id: '1', status: 'approved' });
    const form = await readyForm({}, service);
    fillIn(form);
    await submitUntil(form, 'queued');
    expect(texts(form, 'queue').join()).to.contain('The site is not answering.');
    expect(visibleText(form)).not.to.contain('oops');
  });
});
