import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-form/define.js';
import { CommentError } from '../../../src/data/comments/errors.js';
import type { Receipt } from '../../../src/data/comments/service.js';
import { field, fillIn, GOOD } from '../../support/comment-form/fields.js';
import { fixtureForm, readyForm, reloaded } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import {
  queueItems,
  submitUntil,
  summaryLinks,
  whenFormState,
} from '../../support/comment-form/sending.js';
import { StubService } from '../../support/data/comments/stub-service.js';
import { parts } from '../../support/dom.js';

const NOBODY = { name: '', email: '', url: '' };
const OPTIONAL = { 'optional-author': true, lang: 'en' };
const STORED: Receipt = { id: '42', status: 'approved' };

describe('<comment-form optional-author>', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('asks for the comment alone', async () => {
    const form = await readyForm(OPTIONAL);
    const labels = parts(form, 'label').map(({ innerText }) => innerText);
    expect(labels).to.deep.equal(['Comment *', 'Name', 'E-mail', 'Website']);
    expect(field(form, 'name').required).to.equal(false);
    expect(field(form, 'content').required).to.equal(true);
  });

  it('asks for name and e-mail without the attribute', async () => {
    const form = await readyForm({ lang: 'en' });
    expect(parts(form, 'label').map(({ innerText }) => innerText)).to.include('Name *');
  });

  it('sends a comment without a name', async () => {
    const service = new StubService();
    const form = await readyForm(OPTIONAL, service);
    fillIn(form, { ...NOBODY, content: GOOD.content });
    await submitUntil(form, 'sent');
    expect(service.drafts[0]?.author).to.deep.equal(NOBODY);
  });

  it('still asks for the comment, and for an e-mail address that is one', async () => {
    const form = await readyForm(OPTIONAL);
    fillIn(form, { ...NOBODY, content: '', email: 'ivan' });
    await submitUntil(form, 'failed');
    expect(summaryLinks(form).map(({ innerText }) => innerText)).to.deep.equal([
      'Write a comment',
      'Enter an e-mail address like name@example.com',
    ]);
  });

  it('sends one that waits without a name after a reload: nobody is remembered by it', async () => {
    const form = await readyForm(OPTIONAL, new StubService(new CommentError('offline')));
    fillIn(form, { ...NOBODY, content: GOOD.content });
    await submitUntil(form, 'queued');
    const service = new StubService(STORED);
    const later = await reloaded(form, service);
    await whenFormState(later, 'sent');
    expect(service.drafts[0]?.author).to.deep.equal(NOBODY);
    expect(queueItems(later)).to.have.length(0);
  });

  it('hears of a change', async () => {
    const form = fixtureForm({ lang: 'en' });
    form.optionalAuthor = true;
    await form.updateComplete;
    expect(parts(form, 'label').map(({ innerText }) => innerText)).to.include('Name');
  });
});
