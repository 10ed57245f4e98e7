import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-form/define.js';
import { Draft } from '../../../src/elements/comment-form/draft.js';
import {
  consentBox,
  field,
  fillIn,
  GOOD,
  type,
  valuesOf,
} from '../../support/comment-form/fields.js';
import { fixtureForm, readyForm, reloaded } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import { submitUntil } from '../../support/comment-form/sending.js';
import { visitComments } from '../../support/comment-form/visit.js';
import { StubService } from '../../support/data/comments/stub-service.js';
import { CommentError } from '../../../src/data/comments/errors.js';
import { visibleText } from '../../support/dom.js';
import { uniqueId } from '../../support/endpoints.js';
import { until } from '../../support/waiting.js';

/** Everything that the browser keeps, as one text. */
function stored(): string {
  return Object.entries({ ...localStorage }).join('\n');
}

/** Whether the browser keeps anything that says who the reader is. */
function keepsAuthor(): boolean {
  return [GOOD.name, GOOD.email, GOOD.url].some((each) => stored().includes(each));
}

describe('<comment-form> drafts', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('is kept from the first letter on', async () => {
    const form = fixtureForm();
    await form.updateComplete;
    type(form, 'content', 'Б');
    expect(stored()).to.contain('"content":"Б"');
  });

  it('says so', async () => {
    const form = await readyForm();
    expect(visibleText(form)).not.to.contain('draft');
    type(form, 'content', 'Б');
    await form.updateComplete;
    expect(visibleText(form)).to.contain('The draft is kept on this device.');
  });

  it('stands in the form again after a reload, for each article and each answer', async () => {
    const post = uniqueId('post');
    const markup = (attributes: string): string =>
      `<comment-form action="/comments" ${attributes} post="${post}"></comment-form>`;
    for (const attributes of ['', 'parent="3"', `post="${post}-2"`]) {
      const { form, leave } = await visitComments(markup(attributes));
      type(form, 'content', `Чернова ${attributes}`);
      leave();
    }
    for (const attributes of ['', 'parent="3"', `post="${post}-2"`]) {
      const { form, uncaught } = await visitComments(markup(attributes));
      expect(valuesOf(form)).to.deep.equal({
        ...{ content: `Чернова ${attributes}`, name: '', email: '', url: '' },
      });
      expect(uncaught).to.deep.equal([]);
    }
    const { form } = await visitComments(markup('parent="4"'));
    expect(valuesOf(form).content).to.equal('');
  });

  it('knows that an answer to 0 is none', async () => {
    const post = uniqueId('post');
    type(await readyForm({ post, parent: '0' }), 'content', 'Чернова');
    expect(valuesOf(await readyForm({ post })).content).to.equal('Чернова');
  });

  it('keeps nothing of a comment that was confirmed', async () => {
    const form = await readyForm();
    fillIn(form);
    await submitUntil(form, 'sent');
    form.remove();
    expect(valuesOf(await readyForm({ post: form.post })).content).to.equal('');
    expect(stored()).not.to.contain('writing');
  });

  it('keeps nothing of a text that the reader has thrown away', async () => {
    const form = await readyForm();
    type(form, 'content', 'Б');
    type(form, 'content', '');
    expect(localStorage).to.have.length(0);
  });

  it('keeps a text that was refused, and stands in the form after a reload', async () => {
    const service = new StubService(new CommentError('closed'));
    const form = await readyForm({}, service);
    fillIn(form);
    await submitUntil(form, 'failed');
    expect(valuesOf(await reloaded(form, service)).content).to.equal(GOOD.content);
  });

  const endings = {
    'while it is written': 'idle',
    'when it is refused': 'failed',
    'when it waits': 'queued',
    'when it is stored': 'sent',
  } as const;
  const outcomes = {
    idle: { id: '1', status: 'approved' },
    sent: { id: '1', status: 'approved' },
    failed: new CommentError('closed'),
    queued: new CommentError('offline'),
  } as const;
  for (const [ending, state] of Object.entries(endings)) {
    it(`keeps no name and no address without consent, ${ending}`, async () => {
      const form = await readyForm({}, new StubService(outcomes[state]));
      fillIn(form);
      if (state !== 'idle') await submitUntil(form, state);
      expect(keepsAuthor(), stored()).to.equal(false);
    });

    it(`keeps them with consent, ${ending}`, async () => {
      const form = await readyForm({}, new StubService(outcomes[state]));
      consentBox(form).click();
      fillIn(form);
      if (state !== 'idle') await submitUntil(form, state);
      expect(keepsAuthor()).to.equal(true);
    });
  }

  it('fills in name and addresses on the next visit of a reader who has agreed', async () => {
    const markup = '<comment-form action="/comments" post="1"></comment-form>';
    const first = await visitComments(markup);
    fillIn(first.form, { content: '' });
    expect(consentBox(first.form).checked).to.equal(false);
    consentBox(first.form).click();
    first.leave();
    const { form } = await visitComments(markup.replace('"1"', '"2"'));
    expect(valuesOf(form)).to.deep.equal({ ...GOOD, content: '' });
    expect(consentBox(form).checked).to.equal(true);
  });

  it('forgets them when the reader takes the consent back', async () => {
    const form = await readyForm();
    fillIn(form, { content: '' });
    consentBox(form).click();
    expect(keepsAuthor()).to.equal(true);
    consentBox(form).click();
    expect(keepsAuthor()).to.equal(false);
    expect(valuesOf(form), 'they stay in the form').to.deep.equal({ ...GOOD, content: '' });
  });

  it('asks again before it remembers: the box is empty at first', async () => {
    const form = await readyForm();
    expect(consentBox(form).checked).to.equal(false);
    fillIn(form);
    await submitUntil(form, 'sent');
    expect(consentBox(form).checked).to.equal(false);
  });

  it('forgets the reader when it is told to', async () => {
    const form = await readyForm({}, new StubService(new CommentError('offline')));
    consentBox(form).click();
    fillIn(form);
    await submitUntil(form, 'queued');
    expect(keepsAuthor()).to.equal(true);
    form.forget();
    await form.updateComplete;
    expect(keepsAuthor(), stored()).to.equal(false);
    expect(stored(), 'the text itself').to.contain('Браво');
    expect(valuesOf(form)).to.deep.equal({ content: '', name: '', email: '', url: '' });
    expect(consentBox(form).checked).to.equal(false);
    const next = await readyForm();
    expect(valuesOf(next).name).to.equal('');
  });

  it('forgets who has written what waits, also before the code for that has come', async () => {
    const service = new StubService(new CommentError('offline'));
    const form = await readyForm({}, service);
    consentBox(form).click();
    fillIn(form);
    await submitUntil(form, 'queued');
    expect(keepsAuthor()).to.equal(true);
    const next = fixtureForm({ post: form.post }, service);
    next.forget();
    await until(() => !keepsAuthor(), 'that it is forgotten');
    expect(stored(), 'the text itself').to.contain('Браво');
  });

  it('empties the consent box when it is told to forget right after it was ticked', async () => {
    const form = await readyForm();
    fillIn(form);
    await form.updateComplete;
    consentBox(form).click();
    await form.updateComplete;
    form.forget();
    await form.updateComplete;
    expect(consentBox(form).checked).to.equal(false);
  });

  it('is quiet about text when it forgets the reader', async () => {
    const form = await readyForm();
    fillIn(form);
    form.forget();
    await form.updateComplete;
    expect(valuesOf(form).content).to.equal(GOOD.content);
  });

  it('gives a reply the name and the address of the form before it', async () => {
    const form = await readyForm();
    fillIn(form);
    const reply = await readyForm({ post: form.post, parent: '4' });
    expect(valuesOf(reply)).to.deep.equal({ ...GOOD, content: '' });
    expect(keepsAuthor()).to.equal(false);
  });

  it('brings a text into the article that it was written for only', async () => {
    const form = await readyForm();
    type(form, 'content', 'За първата статия');
    await form.updateComplete;
    const { post } = form;
    form.post = uniqueId('post');
    await form.updateComplete;
    expect(valuesOf(form).content).to.equal('');
    form.post = post;
    await form.updateComplete;
    expect(valuesOf(form).content).to.equal('За първата статия');
  });

  it('takes along what was written before the page says for which article', async () => {
    const form = document.createElement('comment-form');
    document.body.append(form);
    await form.updateComplete;
    type(form, 'content', 'Бърз читател');
    Object.assign(form, { action: '/comments', post: uniqueId('post') });
    await form.updateComplete;
    expect(field(form, 'content').value).to.equal('Бърз читател');
    form.remove();
    new Draft().forget();
  });
});
