import { expect } from '@open-wc/testing';
import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';
import type { CommentList } from '../../../src/elements/comment-list/comment-list.js';
import { fillIn, valuesOf } from '../../support/comment-form/fields.js';
import { whenReady } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import { submitUntil } from '../../support/comment-form/sending.js';
import { contents, whenLoaded } from '../../support/comment-list/fixtures.js';
import { commentOf, StubService } from '../../support/data/comments/stub-service.js';
import { isVisible, texts } from '../../support/dom.js';
import { uniqueId } from '../../support/endpoints.js';

const post = uniqueId('post');
const service = new StubService();
service.items = [commentOf(1)];

describe('<comment-form> and <comment-list> before their script runs', () => {
  let page: HTMLElement;
  let form: CommentForm;
  let list: CommentList;

  before(async () => {
    startAfresh();
    page = document.createElement('main');
    page.innerHTML = `<comment-list post="${post}" lang="bg" heading-level="2"><a href="/">а</a></comment-list>
      <comment-form post="${post}" label="Мнение" lang="bg"><form><input name="author" value="Иван"></form></comment-form>`;
    document.body.append(page);
    form = page.querySelector('comment-form') as CommentForm;
    list = page.querySelector('comment-list') as CommentList;
    expect(isVisible(form.querySelector('input')), 'the fallback form').to.equal(true);
    expect(isVisible(list.querySelector('a')), 'the fallback link').to.equal(true);
    Object.assign(form, { service, headingLevel: 4 });
    Object.assign(list, { service, pageSize: 1 });
    // This file alone does not import it above: it looks at what stands there before.
    await import('../../../src/elements/comment-list/define.js');
  });

  after(() => {
    page.remove();
    tidyUp();
  });

  it('takes the attributes that stand there', async () => {
    await whenReady(form);
    expect(texts(form, 'heading')).to.deep.equal(['Мнение']);
    expect(form.post).to.equal(post);
    expect(valuesOf(form).name).to.equal('Иван');
  });

  it('takes properties that were set before', async () => {
    expect(form.headingLevel).to.equal(4);
    await whenLoaded(list);
    expect(contents(list)).to.deep.equal(['Коментар 1']);
    expect(service.queries[0]?.count).to.equal(1);
    fillIn(form);
    await submitUntil(form, 'sent');
    expect(service.drafts).to.have.length(1);
  });

  it('takes attributes and properties that are set after', async () => {
    form.setAttribute('label', 'Друго');
    form.headingLevel = 2;
    await form.updateComplete;
    expect(texts(form, 'heading')).to.deep.equal(['Друго']);
    const heading = form.shadowRoot?.querySelector('[role=heading]');
    expect(heading?.getAttribute('aria-level')).to.equal('2');
  });
});
