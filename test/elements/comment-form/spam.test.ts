import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-form/define.js';
import type { CommentDraft } from '../../../src/data/model.js';
import { fillIn, GOOD, valuesOf } from '../../support/comment-form/fields.js';
import { readyForm } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import { isBusy, submit, submitUntil, whenFormState } from '../../support/comment-form/sending.js';
import { StubService } from '../../support/data/comments/stub-service.js';
import { expectFocus, frames, isVisible, part, texts } from '../../support/dom.js';
import { Deferred, until } from '../../support/waiting.js';
import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';

function trapOf(form: CommentForm): HTMLInputElement {
  return form.shadowRoot?.querySelector('input[tabindex="-1"]') as HTMLInputElement;
}

describe('<comment-form> against spam', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('does not send what a program has filled in, and keeps the text', async () => {
    const service = new StubService();
    const form = await readyForm({}, service);
    for (const input of form.shadowRoot?.querySelectorAll('input, textarea') ?? []) {
      const field = input as HTMLInputElement;
      field.value = GOOD[field.id as keyof typeof GOOD] ?? 'https://spam.example/';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await submitUntil(form, 'failed');
    expect(service.drafts).to.have.length(0);
    expect(texts(form, 'summary').join()).to.contain('Send the comment once more.');
    expect(valuesOf(form)).to.deep.equal(GOOD);
    expectFocus(part(form, 'summary'));
    // A person whose password manager has done it reads that.
    await submitUntil(form, 'sent');
    expect(service.drafts).to.have.length(1);
  });

  it('keeps its trap out of the way of readers and of what browsers fill in', async () => {
    const form = await readyForm();
    const trap = trapOf(form);
    expect(trap.autocomplete).to.equal('off');
    expect(trap.closest('[aria-hidden=true]')).not.to.equal(null);
    expect(trap.name + trap.id).to.equal('');
    for (const name of ['data-1p-ignore', 'data-lpignore', 'data-bwignore', 'data-form-type']) {
      expect(trap.hasAttribute(name), name).to.equal(true);
    }
    const { width, height } = (trap.parentElement as Element).getBoundingClientRect();
    expect(width * height).to.be.at.most(1);
  });

  it('sends nothing sooner than a reader can write', async () => {
    const { setTimeout: own } = globalThis;
    const waits: [delay: number, run: () => void][] = [];
    const service = new StubService();
    Object.assign(service.limits, { writingTime: 1_000_000 });
    const form = await readyForm({}, service);
    fillIn(form);
    Object.assign(globalThis, {
      setTimeout: (run: () => void, delay = 0) =>
        delay > 900_000 ? waits.push([delay, run]) : own(run, delay),
    });
    try {
      submit(form);
      await until(() => waits.length, 'the wait');
      await whenFormState(form, 'sending');
      await frames();
    } finally {
      Object.assign(globalThis, { setTimeout: own });
    }
    expect(service.drafts).to.have.length(0);
    expect(isBusy(form)).to.equal(true);
    expect(valuesOf(form)).to.deep.equal(GOOD);
    const [[delay, run] = [0, () => undefined]] = waits;
    expect(delay).to.be.at.most(1_000_000);
    run();
    await whenFormState(form, 'sent');
    expect(service.drafts).to.have.length(1);
  });

  it('makes nobody wait who has taken his time', async () => {
    const service = new StubService();
    Object.assign(service.limits, { writingTime: 1 });
    const form = await readyForm({}, service);
    fillIn(form);
    await submitUntil(form, 'sent');
  });

  it('shows a challenge of the page above the button', async () => {
    const form = await readyForm({}, undefined, '<p slot="challenge">Колко е 2 + 3?</p>');
    const challenge = form.querySelector('p') as HTMLElement;
    expect(isVisible(challenge)).to.equal(true);
    const { bottom } = challenge.getBoundingClientRect();
    expect(bottom).to.be.at.most(part(form, 'submit').getBoundingClientRect().top);
  });

  it('sends along what the challenge answers', async () => {
    const service = new StubService();
    const form = await readyForm({}, service);
    const asked: CommentDraft[] = [];
    form.challenge = (draft) => {
      asked.push(draft);
      return Promise.resolve({ token: 'abc' });
    };
    fillIn(form);
    await submitUntil(form, 'sent');
    expect(asked.map(({ content }) => content)).to.deep.equal([GOOD.content]);
    expect(service.drafts[0]?.extra).to.deep.equal({ token: 'abc' });
    expect(service.drafts[0]?.key).to.equal(asked[0]?.key);
  });

  it('waits for the challenge, and asks it once', async () => {
    const service = new StubService();
    const form = await readyForm({}, service);
    const answer = new Deferred<Record<string, string>>();
    let count = 0;
    form.challenge = () => {
      count += 1;
      return answer.promise;
    };
    fillIn(form);
    await submitUntil(form, 'sending');
    submit(form);
    await frames();
    expect(service.drafts).to.have.length(0);
    answer.resolve({});
    await whenFormState(form, 'sent');
    expect(count).to.equal(1);
  });

  it('does not send when the challenge fails, and asks it again the next time', async () => {
    const service = new StubService();
    const form = await readyForm({}, service);
    form.challenge = () => Promise.reject(new Error('No frame.'));
    fillIn(form);
    await submitUntil(form, 'failed');
    expect(service.drafts).to.have.length(0);
    expect(valuesOf(form)).to.deep.equal(GOOD);
    form.challenge = () => Promise.resolve({ token: 'b' });
    await submitUntil(form, 'sent');
    expect(service.drafts[0]?.extra).to.deep.equal({ token: 'b' });
  });

  it('survives a challenge that throws or answers nothing', async () => {
    const form = await readyForm();
    form.challenge = () => {
      throw new Error('Not ready.');
    };
    fillIn(form);
    await submitUntil(form, 'failed');
    form.challenge = () => Promise.resolve(undefined as unknown as Record<string, string>);
    await submitUntil(form, 'sent');
  });
});
