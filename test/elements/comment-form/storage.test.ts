import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-form/define.js';
import { CommentError } from '../../../src/data/comments/errors.js';
import { consentBox, fillIn, GOOD, type, valuesOf } from '../../support/comment-form/fields.js';
import { readyForm } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import {
  queueItems,
  statusOf,
  submit,
  submitUntil,
  whenFormState,
} from '../../support/comment-form/sending.js';
import { visitComments } from '../../support/comment-form/visit.js';
import { StubService } from '../../support/data/comments/stub-service.js';
import { press, texts, visibleText } from '../../support/dom.js';
import { uniqueId } from '../../support/endpoints.js';
import { until } from '../../support/waiting.js';

const KEPT = 'Your comment is kept and will be sent later.';
const LOST_WITH_THE_PAGE =
  'Your comment waits only while this page stays open: the browser keeps nothing.';

function refuse(): never {
  throw new DOMException('No.', 'SecurityError');
}

const real = Object.getOwnPropertyDescriptor(globalThis, 'localStorage') as PropertyDescriptor;

/** Storages that keep nothing. */
const STORAGES: Record<string, PropertyDescriptor> = {
  'is blocked by the browser': { get: refuse },
  'is missing': { value: undefined },
  'has no room at all, as in some private modes': {
    value: { getItem: () => null, removeItem: () => undefined, setItem: refuse },
  },
  'keeps nothing and does not say so': {
    value: { getItem: () => null, removeItem: () => undefined, setItem: () => undefined },
  },
};

/** A storage that has been filled by others; what was in it stays. */
function fill(): void {
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = () => {
    throw new DOMException('Full.', 'QuotaExceededError');
  };
  restore = () => void (Storage.prototype.setItem = setItem);
}

let restore = (): void => undefined;

describe('<comment-form> where the storage is not what it is for', () => {
  beforeEach(startAfresh);
  afterEach(() => {
    restore();
    restore = () => undefined;
    tidyUp();
  });

  for (const [state, storage] of Object.entries(STORAGES)) {
    describe(`where it ${state}`, () => {
      beforeEach(() => {
        Object.defineProperty(globalThis, 'localStorage', { configurable: true, ...storage });
        restore = () => Object.defineProperty(globalThis, 'localStorage', real);
      });

      it('sends', async () => {
        const service = new StubService();
        const form = await readyForm({}, service);
        consentBox(form).click();
        fillIn(form);
        await submitUntil(form, 'sent');
        expect(service.drafts).to.have.length(1);
        expect(valuesOf(form).content).to.equal('');
      });

      it('does not promise to keep the draft', async () => {
        const form = await readyForm();
        type(form, 'content', 'Ч');
        await form.updateComplete;
        expect(visibleText(form)).not.to.contain('The draft is kept on this device.');
      });

      it('keeps the text for as long as the page lives', async () => {
        const form = await readyForm();
        type(form, 'content', 'Чернова');
        form.remove();
        const next = await readyForm({ post: form.post });
        expect(valuesOf(next).content).to.equal('Чернова');
      });

      it('keeps what waits, and sends it', async () => {
        const offline = new CommentError('offline');
        const service = new StubService(offline, { id: '1', status: 'held' });
        const form = await readyForm({}, service);
        fillIn(form);
        await submitUntil(form, 'queued');
        expect(queueItems(form)).to.have.length(1);
        expect(statusOf(form)).to.equal(LOST_WITH_THE_PAGE);
        dispatchEvent(new Event('online'));
        await whenFormState(form, 'held');
        expect(service.keys[0]).to.equal(service.keys[1]);
        expect(queueItems(form)).to.have.length(0);
      });
    });
  }

  it('works in a frame that may not take locks', async () => {
    const { request } = LockManager.prototype;
    restore = () => void (LockManager.prototype.request = request);
    LockManager.prototype.request = () => Promise.reject(new DOMException('No.', 'SecurityError'));
    const service = new StubService();
    const form = await readyForm({}, service);
    fillIn(form);
    await submitUntil(form, 'sent');
    expect(service.drafts).to.have.length(1);
  });

  it('shows the newest text where the storage became full after an older one', async () => {
    const form = await readyForm();
    type(form, 'content', 'Старо');
    fill();
    type(form, 'content', 'Старо и ново');
    form.remove();
    const next = await readyForm({ post: form.post });
    expect(valuesOf(next).content).to.equal('Старо и ново');
  });

  it('loses no comment where the storage became full with one waiting', async () => {
    const service = new StubService(new CommentError('offline'));
    const form = await readyForm({}, service);
    fillIn(form, { content: 'Първи' });
    await submitUntil(form, 'queued');
    fill();
    expect(statusOf(form)).to.equal(KEPT);
    fillIn(form, { content: 'Втори' });
    submit(form);
    await until(() => queueItems(form).length === 2, 'two comments that wait');
    await until(() => statusOf(form) === LOST_WITH_THE_PAGE, LOST_WITH_THE_PAGE);
  });

  it('sends where the storage became full with one waiting', async () => {
    const offline = new CommentError('offline');
    const service = new StubService(offline, { id: '1', status: 'approved' });
    const form = await readyForm({}, service);
    fillIn(form, { content: 'Първи' });
    await submitUntil(form, 'queued');
    fill();
    await press(form, 'Send now');
    await whenFormState(form, 'sent');
    expect(texts(form, 'queue')).to.deep.equal([]);
    expect(service.drafts).to.have.length(2);
  });

  const garbage: Record<string, string> = {
    'no JSON': '{{{',
    'an empty text': '',
    null: 'null',
    'a number': '7',
    'a list': '[[[]]]',
    'an object of wrong things': '{"content":{},"key":[],"name":1,"email":null,"url":{}}',
    'a list of wrong things': '[{"key":1},{"content":"а"},null,"а",{"post":{},"author":[]}]',
    'a prototype': '{"__proto__":{"content":"а"},"constructor":1}',
    'another comment': JSON.stringify([
      { key: 'k', id: 7, parent: null, content: 'а', sentAt: {} },
    ]),
  };
  for (const [name, text] of Object.entries(garbage)) {
    it(`begins anew where it finds garbage: ${name}`, async () => {
      const post = uniqueId('post');
      const markup = `<comment-form action="/comments" post="${post}"></comment-form>
        <comment-list src="/comments" post="${post}"></comment-list>`;
      const first = await visitComments(markup);
      consentBox(first.form).click();
      fillIn(first.form);
      const keys = Object.keys(localStorage);
      expect(keys.length).to.be.at.least(2);
      first.leave();
      for (const key of keys) {
        localStorage.setItem(key, text);
        localStorage.setItem(key.replace('writing', 'queue').trim(), text);
        localStorage.setItem(key.replace('writing', 'sent').trim(), text);
        localStorage.setItem(key.replace('writing', 'comment'), text);
      }
      const { form, uncaught } = await visitComments(markup);
      await until(() => valuesOf(form), 'the fields');
      expect(valuesOf(form).content).to.equal('');
      expect(valuesOf(form).name).to.equal('');
      type(form, 'content', GOOD.content);
      await form.updateComplete;
      expect(uncaught).to.deep.equal([]);
    });
  }
});
