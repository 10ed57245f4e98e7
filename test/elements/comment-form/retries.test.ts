import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-form/define.js';
import { CommentError } from '../../../src/data/comments/errors.js';
import type { Receipt } from '../../../src/data/comments/service.js';
import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';
import type { CommentFormErrorEvent } from '../../../src/elements/comment-form/events.js';
import { consentBox, fillIn, GOOD, type, valuesOf } from '../../support/comment-form/fields.js';
import { readyForm, reloaded } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import {
  queueItems,
  statusOf,
  submitUntil,
  whenFormState,
} from '../../support/comment-form/sending.js';
import { StubService } from '../../support/data/comments/stub-service.js';
import { findButton, frames, parts, press, texts, whenText } from '../../support/dom.js';
import { nextEvent } from '../../support/waiting.js';

const OFFLINE = new CommentError('offline');
const STORED: Receipt = { id: '42', status: 'approved' };

/** A form whose comment has found no connection. */
async function waiting(service: StubService, content = GOOD.content): Promise<CommentForm> {
  const form = await readyForm({}, service);
  fillIn(form, { content });
  await submitUntil(form, 'queued');
  return form;
}

describe('<comment-form> further tries', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('waits as long as the endpoint asks, and counts the seconds', async () => {
    const service = new StubService(new CommentError('rate', { retryAfter: 2 }), STORED);
    Object.assign(service.limits, { backoff: 10 });
    const form = await waiting(service);
    expect(texts(form, 'queue').join()).to.contain('Too many comments in a short time.');
    await whenText(form, 'The next try is in 2 s.');
    await whenText(form, 'The next try is in 1 s.');
    dispatchEvent(new Event('online')); // is no reason to ask earlier
    await frames();
    expect(service.drafts).to.have.length(1);
    await whenFormState(form, 'sent');
    expect(service.drafts).to.have.length(2);
  });

  it('offers nothing that the endpoint would refuse', async () => {
    const form = await waiting(new StubService(new CommentError('rate', { retryAfter: 60 })));
    expect(findButton(form, 'Send now')).to.equal(undefined);
    expect(findButton(form, 'Discard')).not.to.equal(undefined);
  });

  for (const retryAfter of [undefined, 0, -5, Number.NaN]) {
    it(`does not press an endpoint that asks for ${retryAfter} seconds`, async () => {
      const form = await waiting(new StubService(new CommentError('rate', { retryAfter })));
      const { drafts } = form.service as StubService;
      await frames(20);
      expect(drafts).to.have.length(1);
      expect(texts(form, 'queue').join()).to.match(/The next try is in \d s\./);
    });
  }

  it('sets no timer that browsers would take for no time at all', async () => {
    const service = new StubService(new CommentError('rate', { retryAfter: 1e9 }));
    const form = await waiting(service);
    const { setTimeout: own } = globalThis;
    let count = 0;
    Object.assign(globalThis, {
      setTimeout: (run: () => void, delay?: number) => {
        count += 1;
        return own(run, delay);
      },
    });
    try {
      await frames(10);
    } finally {
      Object.assign(globalThis, { setTimeout: own });
    }
    expect(count).to.be.below(5);
    expect(parts(form, 'queue')).to.have.length(1);
  });

  it('takes "sent before" for an answer to a try that had none', async () => {
    const service = new StubService(OFFLINE, new CommentError('duplicate'));
    const form = await waiting(service);
    dispatchEvent(new Event('online'));
    await whenFormState(form, 'held');
    expect(queueItems(form)).to.have.length(0);
  });

  it('shows what is refused at a later try, to be edited', async () => {
    const form = await waiting(new StubService(OFFLINE, new CommentError('closed')));
    dispatchEvent(new Event('online'));
    await whenText(form, 'This article takes no more comments.');
    expect(findButton(form, 'Send now')).to.equal(undefined);
    await press(form, 'Edit');
    await form.updateComplete;
    expect(valuesOf(form).content).to.equal(GOOD.content);
  });

  it('no longer promises to send what is refused at a later try', async () => {
    const form = await waiting(new StubService(OFFLINE, new CommentError('closed')));
    const event = nextEvent<CommentFormErrorEvent>(form, 'comment-form-error');
    dispatchEvent(new Event('online'));
    const { error, queued } = await event;
    expect([error.kind, queued, form.state]).to.deep.equal(['closed', false, 'failed']);
    await form.updateComplete;
    expect(statusOf(form)).to.equal('The comment is not sent');
    await press(form, 'Discard');
    await whenFormState(form, 'idle');
    expect(statusOf(form)).to.equal('');
  });

  it('counts no seconds of what is refused', async () => {
    const form = await waiting(new StubService(OFFLINE, new CommentError('closed')));
    dispatchEvent(new Event('online'));
    await whenText(form, 'This article takes no more comments.');
    const { setTimeout } = window;
    const delays: unknown[] = [];
    window.setTimeout = ((work: () => void, delay: number) => {
      delays.push(delay);
      return setTimeout(work, delay);
    }) as typeof setTimeout;
    form.requestUpdate();
    await form.updateComplete;
    window.setTimeout = setTimeout;
    expect(delays).to.deep.equal([]);
  });

  it('needs the author again after a reload without consent', async () => {
    const service = new StubService(OFFLINE);
    const next = new StubService(STORED);
    const again = await reloaded(await waiting(service), next);
    expect(texts(again, 'queue').join()).to.contain('Your name and e-mail are missing: edit it.');
    dispatchEvent(new Event('online'));
    await frames();
    expect(next.drafts).to.have.length(0);
    await press(again, 'Edit');
    await again.updateComplete;
    expect(valuesOf(again)).to.deep.equal({ content: GOOD.content, name: '', email: '', url: '' });
    type(again, 'name', GOOD.name);
    type(again, 'email', GOOD.email);
    await submitUntil(again, 'sent');
    expect(next.keys).to.deep.equal([service.keys[0]]);
  });

  it('is sent after a reload with consent, with the same key', async () => {
    const service = new StubService(OFFLINE);
    const form = await readyForm({}, service);
    consentBox(form).click();
    fillIn(form);
    await submitUntil(form, 'queued');
    form.remove();
    const next = new StubService(STORED);
    const again = await readyForm({ post: form.post }, next);
    await whenFormState(again, 'sent');
    expect(next.keys).to.deep.equal(service.keys);
    expect(next.drafts[0]?.author.name).to.equal(GOOD.name);
  });
});
