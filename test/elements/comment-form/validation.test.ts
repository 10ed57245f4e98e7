import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-form/define.js';
import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';
import { CommentError } from '../../../src/data/comments/errors.js';
import type { CommentFormErrorEvent } from '../../../src/elements/comment-form/events.js';
import {
  field,
  fillIn,
  GOOD,
  type,
  valuesOf,
  type Field,
} from '../../support/comment-form/fields.js';
import { readyForm } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import { submitUntil, summaryLinks } from '../../support/comment-form/sending.js';
import { StubService } from '../../support/data/comments/stub-service.js';
import { expectFocus, frames, part, parts, textOf, texts } from '../../support/dom.js';
import { nextEvent, until } from '../../support/waiting.js';

/** What describes a field, as screen readers put it together. */
function descriptionOf(form: CommentForm, name: Field): string {
  const ids = field(form, name).getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => textOf(form.shadowRoot?.getElementById(id) as HTMLElement)).join(' ');
}

type Case = [name: Field, value: string, en: string, bg: string];

const EMAIL = 'Enter an e-mail address like name@example.com';
const EMAIL_BG = 'Въведете имейл адрес във вида ime@example.bg.';
const URL = 'Enter a web address like example.bg, or none';
const URL_BG = 'Въведете уеб адрес във вида example.bg или оставете полето празно.';

const CASES: Case[] = [
  ['content', '', 'Write a comment', 'Напишете коментара си.'],
  ['content', ' \n\t ', 'Write a comment', 'Напишете коментара си.'],
  ['name', '', 'Enter your name', 'Въведете името си.'],
  ['name', '   ', 'Enter your name', 'Въведете името си.'],
  ['email', '', 'Enter your e-mail address', 'Въведете имейл адреса си.'],
  ['email', 'ivan', EMAIL, EMAIL_BG],
  ['email', 'ivan@example', EMAIL, EMAIL_BG],
  ['email', 'ivan@@example.com', EMAIL, EMAIL_BG],
  ['email', 'ivan petrov@example.com', EMAIL, EMAIL_BG],
  ['url', 'javascript:alert(1)', URL, URL_BG],
  ['url', 'mailto:ivan@example.com', URL, URL_BG],
  ['url', 'не знам какво е това', URL, URL_BG],
  ['name', 'ж'.repeat(123), 'Name: shorten it by 1 character', 'Име: съкратете с 1 знак'],
  ['name', 'ж'.repeat(125), 'Name: shorten it by 3 characters', 'Име: съкратете с 3 знака'],
  ['name', 'a'.repeat(266), 'Name: shorten it by 21 characters', 'Име: съкратете с 21 знака'],
  [
    'email',
    `${'i'.repeat(90)}@example.com`,
    'E-mail: shorten it by 2 characters',
    'Имейл: съкратете с 2 знака',
  ],
  [
    'url',
    `https://example.com/${'a'.repeat(181)}`,
    'Website: shorten it by 1 character',
    'Уебсайт: съкратете с 1 знак',
  ],
  [
    'content',
    'x'.repeat(65_526),
    'Comment: shorten it by 1 character',
    'Коментар: съкратете с 1 знак',
  ],
];

describe('<comment-form> validation', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  for (const [name, value, en, bg] of CASES) {
    it(`says what to do: ${en} (${name}: ${JSON.stringify(value.slice(0, 30))})`, async () => {
      const service = new StubService();
      const form = await readyForm({}, service);
      fillIn(form, { [name]: value });
      const typed = valuesOf(form);
      await submitUntil(form, 'failed');
      expect(summaryLinks(form).map(textOf)).to.deep.equal([en]);
      expect(texts(form, 'problem')).to.deep.equal([en]);
      expect(descriptionOf(form, name)).to.contain(en);
      expect(field(form, name).getAttribute('aria-invalid')).to.equal('true');
      expect(valuesOf(form)).to.deep.equal(typed);
      form.lang = 'bg';
      await until(() => texts(form, 'problem')[0] === bg, bg);
      expect(summaryLinks(form).map(textOf)).to.deep.equal([bg]);
      expect(service.drafts).to.have.length(0);
    });
  }

  it('names everything that is wrong, in the order of the fields', async () => {
    const form = await readyForm();
    type(form, 'url', 'не знам');
    await submitUntil(form, 'failed');
    const all = ['Write a comment', 'Enter your name', 'Enter your e-mail address', URL];
    expect(summaryLinks(form).map(textOf)).to.deep.equal(all);
    expect(texts(form, 'problem')).to.deep.equal(all);
  });

  it('moves the focus to the summary, in which an alert with a heading stands', async () => {
    const form = await readyForm({ lang: 'bg' });
    await submitUntil(form, 'failed');
    const summary = part(form, 'summary');
    expectFocus(summary);
    expect(summary.getAttribute('role')).to.equal(null);
    expect(summary.tabIndex).to.equal(-1);
    const alert = summary.querySelector(':scope > [role=alert]') as HTMLElement;
    expect(textOf(alert.querySelector('strong') as HTMLElement)).to.equal(
      'Коментарът не е изпратен',
    );
    expect(alert.querySelectorAll('a')).to.have.length(3);
  });

  it('moves the focus to the summary each time', async () => {
    const form = await readyForm();
    await submitUntil(form, 'failed');
    field(form, 'name').focus();
    const again = nextEvent(form, 'comment-form-error');
    part(form, 'submit').click();
    await again;
    await form.updateComplete;
    expectFocus(part(form, 'summary'));
  });

  it('leads from the summary to each field, and does not change the address', async () => {
    const form = await readyForm();
    type(form, 'url', 'не знам');
    await submitUntil(form, 'failed');
    const before = [location.href, history.length];
    const names: Field[] = ['content', 'name', 'email', 'url'];
    for (const [index, name] of names.entries()) {
      summaryLinks(form)[index]?.click();
      expectFocus(field(form, name));
    }
    await frames();
    expect([location.href, history.length]).to.deep.equal(before);
    expect(location.hash).to.equal('');
  });

  it('says nothing while the reader is still writing', async () => {
    const form = await readyForm();
    for (const name of ['content', 'name', 'email', 'url'] as const) {
      field(form, name).focus();
      type(form, name, 'не знам');
      type(form, name, '');
      field(form, name).blur();
      field(form, name).dispatchEvent(new Event('change', { bubbles: true }));
    }
    await frames();
    expect(parts(form, 'problem')).to.have.length(0);
    expect(parts(form, 'summary')).to.have.length(0);
    expect(field(form, 'email').getAttribute('aria-invalid')).to.equal('false');
  });

  it('lets the browser say nothing in its own words', async () => {
    const form = await readyForm();
    const element = part<HTMLFormElement>(form, 'form');
    let count = 0;
    element.addEventListener('invalid', () => (count += 1), { capture: true });
    await submitUntil(form, 'failed');
    expect(element.noValidate).to.equal(true);
    expect(count).to.equal(0);
  });

  it('takes everything back when it is mended', async () => {
    const form = await readyForm();
    await submitUntil(form, 'failed');
    fillIn(form);
    await submitUntil(form, 'sent');
    expect(parts(form, 'summary')).to.have.length(0);
    expect(parts(form, 'problem')).to.have.length(0);
    for (const name of ['content', 'name', 'email', 'url'] as const) {
      expect(field(form, name).getAttribute('aria-invalid'), name).to.equal('false');
    }
  });

  it('tells the page, too', async () => {
    const form = await readyForm();
    fillIn(form, { name: '', email: 'ivan' });
    const event = nextEvent<CommentFormErrorEvent>(document, 'comment-form-error');
    await submitUntil(form, 'failed');
    const { error, queued } = await event;
    expect(error).to.be.instanceOf(CommentError);
    expect([error.kind, queued]).to.deep.equal(['field', false]);
    expect(error.fields).to.deep.equal([
      { field: 'name', code: 'required' },
      { field: 'email', code: 'invalid' },
    ]);
  });

  for (const email of [
    ...['ivan.petrov+news@ikem.example', "o'neil@a-b.co.uk", 'ИВАН@example.com', 'иван@пример.бг'],
    ...['няма', 'a@b', 'a b@c.bg', '@c.bg', 'a@c..bg'],
  ]) {
    const isGood = /^[^@\s]+@[^.]+(\.[^.]+)+$/.test(email);
    it(`${isGood ? 'takes' : 'does not take'} ${email} for an address`, async () => {
      const form = await readyForm();
      fillIn(form, { email });
      await submitUntil(form, isGood ? 'sent' : 'failed');
    });
  }

  for (const url of ['example.bg', 'http://example.bg/а?б=1', 'ikem.example/клас/11', '']) {
    it(`takes ${url || 'nothing'} for a website`, async () => {
      const service = new StubService();
      const form = await readyForm({}, service);
      fillIn(form, { url });
      await submitUntil(form, 'sent');
      const [draft] = service.drafts;
      expect(draft?.author.url).to.match(url ? /^https?:\/\// : /^$/);
      expect(draft?.content).to.equal(GOOD.content);
    });
  }
});
