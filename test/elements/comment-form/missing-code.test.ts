import { expect } from '@open-wc/testing';
import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';
import { fillIn, GOOD, valuesOf } from '../../support/comment-form/fields.js';
import { isBusy, submit } from '../../support/comment-form/sending.js';
import { texts, visibleText } from '../../support/dom.js';
import { answers, uniqueId } from '../../support/endpoints.js';
import { ELEMENTS, visitPage, type PageVisit } from '../../support/page-visit.js';
import { until } from '../../support/waiting.js';

const FOLDER = '/src/elements/comment-form/lazy/sending';
const SENDING = `${FOLDER}/sending.ts`;
const FAILURE = 'There is no connection. Your text is kept here: try again later.';
const MISSING = { status: 502, body: '' };
/** Firefox asks for a module once. */
const REMEMBERS_FAILURES = navigator.userAgent.includes('Firefox');
/** The code as it is, under an address that leads astray nowhere. */
const THERE = {
  headers: { 'content-type': 'text/javascript' },
  body: `export * from '${SENDING}?real';`,
};

interface Visit extends PageVisit {
  form: CommentForm;
  /** The answer to the page when it asks for the code. */
  code: string;
}

/** A page on which a reader has pressed the button, and the code for sending does not load. */
async function visitWithout(): Promise<Visit> {
  const [code, endpoint] = [uniqueId(), uniqueId()];
  await answers.put(code, MISSING);
  await answers.put(endpoint, { status: 201, json: { id: 7, status: 'held' } });
  // An import map leads astray.
  const imports = { [SENDING]: answers.url('get', { id: code }) };
  const page = await visitPage(
    `<comment-form action="${answers.url('get', { id: endpoint })}" post="5"></comment-form>`,
    `await import('${ELEMENTS}/comment-form/define.ts');
    window.isReady = true;`,
    `<script type="importmap">${JSON.stringify({ imports })}</script>`,
  );
  const form = page.document.querySelector('comment-form') as CommentForm;
  fillIn(form);
  submit(form);
  await until(() => visibleText(form).includes(FAILURE), 'the sentence');
  return { ...page, form, code };
}

describe('<comment-form> without the code for sending', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('keeps the text and waits for nothing', async () => {
    const { form, uncaught } = await visitWithout();
    expect([isBusy(form), form.state]).to.deep.equal([false, 'failed']);
    expect(texts(form, 'submit')).to.deep.equal(['Post comment']);
    expect(valuesOf(form)).to.deep.equal(GOOD);
    expect(uncaught).to.deep.equal([]);
  });

  if (REMEMBERS_FAILURES) return;

  it('says so again when the reader presses in vain', async () => {
    const { form, code } = await visitWithout();
    const { length } = await answers.log(code);
    submit(form);
    await answers.arrived(code, length + 1);
    await until(() => visibleText(form).includes(FAILURE) && !isBusy(form), 'the sentence');
  });

  it('sends when the reader presses again and the code is there', async () => {
    const { form, code } = await visitWithout();
    await answers.put(code, THERE);
    submit(form);
    await until(() => form.state === 'held', 'that it is sent');
    expect(visibleText(form)).not.to.contain(FAILURE);
  });

  it('sends when the connection is back', async () => {
    const { form, code, window } = await visitWithout();
    await answers.put(code, THERE);
    window.dispatchEvent(new Event('online'));
    await until(() => form.state === 'held', 'that it is sent');
  });
});
