import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-form/define.js';
import { CommentError } from '../../../src/data/comments/errors.js';
import type { Receipt } from '../../../src/data/comments/service.js';
import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';
import type { CommentFormSentEvent } from '../../../src/elements/comment-form/events.js';
import { field, fillIn, type, valuesOf } from '../../support/comment-form/fields.js';
import { readyForm } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import {
  queueItems,
  statusOf,
  submit,
  submitUntil,
  whenFormState,
} from '../../support/comment-form/sending.js';
import { visitComments } from '../../support/comment-form/visit.js';
import { StubService } from '../../support/data/comments/stub-service.js';
import { frames, parts, press } from '../../support/dom.js';
import { Deferred, nextEvent, until } from '../../support/waiting.js';

const OFFLINE = new CommentError('offline');
const HELD: Receipt = { id: '42', status: 'held' };

interface Sending {
  form: CommentForm;
  service: StubService;
  /** The endpoint's, which the form awaits. */
  answer: Deferred<Receipt>;
}

/** A form whose comment has come to the endpoint, which has not answered yet. */
async function sending(): Promise<Sending> {
  const answer = new Deferred<Receipt>();
  const service = new StubService(answer.promise, HELD);
  const form = await readyForm({}, service);
  fillIn(form);
  submit(form);
  await service.asked();
  return { form, service, answer };
}

/** Another tab in which the reader has thrown away what this form is sending. */
async function discardElsewhere({ post }: CommentForm): Promise<void> {
  const { form } = await visitComments(`<comment-form post="${post}"></comment-form>`);
  await until(() => queueItems(form).length === 1, 'the comment in the other tab');
  await press(form, 'Discard');
  await until(() => !queueItems(form).length, 'that it is thrown away');
}

describe('<comment-form> says that a comment is stored only when the endpoint has said so', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('keeps what fails after the storage was cleared, and sends it', async () => {
    const { form, service, answer } = await sending();
    localStorage.clear();
    answer.reject(OFFLINE);
    await whenFormState(form, 'queued');
    expect(statusOf(form)).to.equal('Your comment is kept and will be sent later.');
    expect(queueItems(form)).to.have.length(1);
    dispatchEvent(new Event('online'));
    await whenFormState(form, 'held');
    expect(service.drafts).to.have.length(2);
    expect(statusOf(form)).to.equal('Your comment awaits approval.');
  });

  it('says so of what was stored after the storage was cleared', async () => {
    const { form, answer } = await sending();
    localStorage.clear();
    answer.resolve(HELD);
    await whenFormState(form, 'held');
    expect(queueItems(form)).to.have.length(0);
  });

  it('says nothing of what was thrown away in another tab and did not arrive', async () => {
    const { form, service, answer } = await sending();
    let count = 0;
    form.addEventListener('comment-form-sent', () => (count += 1));
    await discardElsewhere(form);
    answer.reject(OFFLINE);
    await whenFormState(form, 'idle');
    expect([statusOf(form), valuesOf(form).content, count]).to.deep.equal(['', '', 0]);
    expect(queueItems(form)).to.have.length(0);
    expect(service.drafts).to.have.length(1);
  });

  it('says so of what was thrown away in another tab and was stored', async () => {
    const { form, answer } = await sending();
    await discardElsewhere(form);
    answer.resolve(HELD);
    await whenFormState(form, 'held');
    expect(statusOf(form)).to.equal('Your comment awaits approval.');
  });

  describe('of what has come back into the form of another tab', () => {
    /** A tab whose form holds what this one is sending. */
    async function editElsewhere({ post }: CommentForm): Promise<CommentForm> {
      const { form } = await visitComments(`<comment-form post="${post}"></comment-form>`);
      await until(() => queueItems(form).length === 1, 'the comment in the other tab');
      await press(form, 'Edit');
      await until(() => !queueItems(form).length, 'that it stands in the form');
      return form;
    }

    it('says so beside its button, also after it has failed there', async () => {
      const { form, answer } = await sending();
      const other = await editElsewhere(form);
      type(other, 'email', '');
      await submitUntil(other, 'failed');
      let count = 0;
      other.addEventListener('comment-form-sent', () => (count += 1));
      answer.resolve(HELD);
      await whenFormState(other, 'held');
      expect(statusOf(other)).to.equal('Your comment awaits approval.');
      expect(valuesOf(other).content, 'it would be sent twice').to.equal('');
      expect(parts(other, 'summary')).to.have.length(0);
      await frames();
      expect(count).to.equal(1);
      expect(other.shadowRoot?.activeElement).to.equal(field(other, 'content'));
    });

    it('says so before the reader has sent it again', async () => {
      const { form, answer } = await sending();
      const other = await editElsewhere(form);
      const event = nextEvent<CommentFormSentEvent>(other, 'comment-form-sent');
      answer.resolve(HELD);
      expect([(await event).id, other.state]).to.deep.equal(['42', 'held']);
      await until(() => !valuesOf(other).content, 'an empty form');
    });

    it('says nothing of another text that was written since', async () => {
      const { form, answer } = await sending();
      const other = await editElsewhere(form);
      type(other, 'content', 'Друго');
      type(other, 'email', '');
      await submitUntil(other, 'failed');
      answer.resolve(HELD);
      await whenFormState(form, 'held');
      await frames();
      expect([other.state, valuesOf(other).content]).to.deep.equal(['failed', 'Друго']);
    });
  });

  it('keeps what two tabs write at the same instant', async () => {
    const here = await sending();
    const markup = `<comment-form post="${here.form.post}"></comment-form>`;
    const { form } = await visitComments(markup);
    form.service = new StubService(new Deferred<Receipt>().promise);
    await form.updateComplete;
    fillIn(form, { content: 'От другия прозорец' });
    submit(form);
    here.answer.reject(OFFLINE);
    await whenFormState(here.form, 'queued');
    await until(() => queueItems(here.form).length === 2, 'both comments here');
  });
});
