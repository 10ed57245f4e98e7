import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-form/define.js';
import { CommentError } from '../../../src/data/comments/errors.js';
import type { Receipt } from '../../../src/data/comments/service.js';
import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';
import { fillIn, valuesOf } from '../../support/comment-form/fields.js';
import { readyForm } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import { queueItems, statusOf, submit, whenFormState } from '../../support/comment-form/sending.js';
import { visitComments } from '../../support/comment-form/visit.js';
import { StubService } from '../../support/data/comments/stub-service.js';
import { press } from '../../support/dom.js';
import { Deferred, until } from '../../support/waiting.js';

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
