import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-form/define.js';
import { CommentError } from '../../../src/data/comments/errors.js';
import { CommentForm } from '../../../src/elements/comment-form/comment-form.js';
import { fillIn } from '../../support/comment-form/fields.js';
import { fixtureForm, readyForm, whenReady } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import { submitUntil } from '../../support/comment-form/sending.js';
import { StubService } from '../../support/data/comments/stub-service.js';
import { part, texts, visibleText, whenText } from '../../support/dom.js';

const OFFLINE = new CommentError('offline');

describe('<comment-form> in its page', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('leaves the first copy of the script in its place', async () => {
    const before = customElements.get('comment-form');
    const again = '/src/elements/comment-form/define.ts?copy';
    await import(again);
    expect(customElements.get('comment-form')).to.equal(before);
  });

  it('follows its language, whatever it shows', async () => {
    const form = await readyForm({ lang: 'en' }, new StubService(OFFLINE));
    await submitUntil(form, 'failed');
    form.lang = 'bg';
    await whenText(form, 'Коментарът не е изпратен');
    expect(texts(form, 'heading')).to.deep.equal(['Напишете коментар']);
    expect(texts(form, 'label')).to.deep.equal(['Коментар *', 'Име *', 'Имейл *', 'Уебсайт']);
    expect(texts(form, 'submit')).to.deep.equal(['Публикувай коментара']);
    expect(visibleText(form)).to.contain('Имейл адресът ви няма да бъде публикуван.');
    expect(visibleText(form)).not.to.match(/[a-z]{3}(?<!ime|bg|com|example)\b/);
    fillIn(form);
    await submitUntil(form, 'queued');
    await whenText(form, 'Няма връзка.');
    form.lang = 'en';
    await whenText(form, 'There is no connection.');
    expect(visibleText(form).replace(/Браво.*|Честито.*/g, '')).not.to.match(/[а-я]{3}/i);
  });

  it('takes attributes that are set later', async () => {
    const form = fixtureForm({ post: undefined }, new StubService());
    await whenReady(form);
    form.setAttribute('label', 'Вашето мнение');
    form.setAttribute('heading-level', '2');
    form.setAttribute('post', '9');
    await form.updateComplete;
    expect(texts(form, 'heading')).to.deep.equal(['Вашето мнение']);
    expect(part(form, 'heading').getAttribute('aria-level')).to.equal('2');
    expect(form.post).to.equal('9');
    form.setAttribute('heading-level', '9');
    expect(form.headingLevel).to.equal(3);
  });

  it('gives the focus to the comment when it is asked to take it', async () => {
    const form = await readyForm();
    form.focus();
    expect(form.shadowRoot?.activeElement?.id).to.equal('content');
  });

  it('is a class that a page can extend and make by itself', async () => {
    const form = new CommentForm();
    expect(form.state).to.equal('idle');
    expect([form.action, form.post, form.parent, form.format]).to.deep.equal(['', '', '', 'auto']);
  });
});
