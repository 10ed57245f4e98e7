import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-form/define.js';
import { fillIn, GOOD, type, valuesOf } from '../../support/comment-form/fields.js';
import { fixtureForm, readyForm, whenReady } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import { submitUntil } from '../../support/comment-form/sending.js';
import { StubService } from '../../support/data/comments/stub-service.js';
import { isVisible } from '../../support/dom.js';
import { answers, requestCount, uniqueId } from '../../support/endpoints.js';

const FALLBACK = `<form action="/blog/wp-comments-post.php" method="post">
  <textarea name="comment"></textarea>
  <input name="author"><input name="email"><input name="url">
  <input type="hidden" name="comment_post_ID" value="17">
  <input type="hidden" name="comment_parent" value="0">
  <button>Публикуване</button>
</form>`;

/** The form of WordPress, in which a quick reader has written before the script ran. */
const TYPED = FALLBACK.replace('></textarea>', '>Бърз читател</textarea>')
  .replace('name="author"', 'name="author" value="Иван"')
  .replace('name="email"', 'name="email" value="ivan@example.com"');

describe("<comment-form> around WordPress' own form", () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('takes its place', async () => {
    const form = await readyForm({ post: undefined }, undefined, FALLBACK);
    expect(isVisible(form.querySelector('form'))).to.equal(false);
    expect(isVisible(form.shadowRoot?.querySelector('form'))).to.equal(true);
  });

  it('learns from it where the site is, and which article this is', async () => {
    const form = await readyForm({ post: undefined }, undefined, FALLBACK);
    expect([form.action, form.post]).to.deep.equal(['/blog/wp-comments-post.php', '17']);
  });

  it('knows better what its own attributes say', async () => {
    const form = await readyForm(
      { action: '/comments', post: '5', parent: '6' },
      undefined,
      FALLBACK,
    );
    expect([form.action, form.post, form.parent]).to.deep.equal(['/comments', '5', '6']);
  });

  it('takes over what was typed before the script ran', async () => {
    const service = new StubService();
    const form = await readyForm({ post: undefined }, service, TYPED);
    expect(valuesOf(form)).to.deep.equal({
      ...{ content: 'Бърз читател', name: 'Иван', email: 'ivan@example.com', url: '' },
    });
    await submitUntil(form, 'sent');
    expect(service.drafts[0]).to.deep.include({ post: '17', parent: '', content: 'Бърз читател' });
  });

  it('takes over what was typed before a draft of an earlier visit', async () => {
    const post = uniqueId('post');
    type(await readyForm({ post }), 'content', 'Стара чернова');
    const form = await readyForm({ post }, undefined, TYPED);
    expect(valuesOf(form).content).to.equal('Бърз читател');
  });

  it('does not take it over a second time', async () => {
    const form = await readyForm({ post: undefined }, undefined, TYPED);
    fillIn(form, { content: 'По-ново' });
    form.parentElement?.append(document.createElement('p'), form);
    form.post = '18';
    await form.updateComplete;
    expect(valuesOf(form).content).to.equal('');
    form.post = '17';
    await form.updateComplete;
    expect(valuesOf(form).content).to.equal('По-ново');
  });

  it('finds the REST route of the site, and sends there', async () => {
    const id = uniqueId();
    // The routes of the site carry no id: they are answered by what has no name.
    await answers.put('', { json: [] }, { status: 201, json: { id: 3, status: 'hold' } });
    const form = fixtureForm(
      { post: undefined, lang: 'bg' },
      undefined,
      FALLBACK.replace('/blog/', '/answers/get/'),
    );
    await whenReady(form);
    fillIn(form);
    await submitUntil(form, 'held');
    expect(await requestCount(id)).to.equal(0);
  });

  it('is content with a form that says nothing', async () => {
    const form = await readyForm({ post: undefined }, undefined, '<form></form>');
    expect([form.action, form.post, form.parent]).to.deep.equal(['', '', '']);
    fillIn(form);
    await submitUntil(form, 'sent');
    expect(valuesOf(form).name).to.equal(GOOD.name);
  });
});
