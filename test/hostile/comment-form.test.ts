import { expect, fixtureSync } from '@open-wc/testing';
import '../../src/elements/comment-form/define.js';
import { CommentError } from '../../src/data/comments/errors.js';
import type { CommentForm } from '../../src/elements/comment-form/comment-form.js';
import { field, fillIn, type, valuesOf } from '../support/comment-form/fields.js';
import { readyForm, reloaded, whenReady } from '../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../support/comment-form/fresh.js';
import { expectHarmless, stay, typedInto } from '../support/comment-form/hostile.js';
import { queueItems, submit, submitUntil } from '../support/comment-form/sending.js';
import { StubService } from '../support/data/comments/stub-service.js';
import { texts, visibleText } from '../support/dom.js';
import { serve } from '../support/endpoints.js';
import { folded, PAYLOADS, wellFormed } from '../support/hostile/payloads.js';
import { until } from '../support/waiting.js';

const FIELDS = ['content', 'name', 'email', 'url'] as const;

describe('hostile text fields: what is typed into <comment-form>', () => {
  beforeEach(() => {
    startAfresh();
    addEventListener('click', stay);
  });
  afterEach(() => {
    removeEventListener('click', stay);
    tidyUp();
  });

  for (const { name: title, value } of PAYLOADS) {
    it(`leaves it as it is in every field: ${title}`, async () => {
      const form = await readyForm();
      const all = Object.fromEntries(FIELDS.map((name) => [name, value]));
      fillIn(form, all);
      submit(form);
      await until(() => form.state === 'failed' || form.state === 'sent', 'an answer');
      await form.updateComplete;
      if (form.state === 'failed') {
        for (const name of FIELDS) {
          expect(valuesOf(form)[name], name).to.equal(typedInto(name, value));
        }
      }
      await expectHarmless(form);
    });

    it(`sends it as it is, and shows it as text while it waits: ${title}`, async () => {
      const service = new StubService(new CommentError('offline'));
      const form = await readyForm({}, service);
      fillIn(form, { content: value, name: value.slice(0, 60), url: '' });
      await submitUntil(form, 'queued');
      expect(service.drafts[0]?.content).to.equal(typedInto('content', value).trim());
      const quote = queueItems(form)[0]?.querySelector('blockquote');
      const shown = (quote?.textContent ?? '').replace(/…$/, '');
      expect(shown).not.to.equal('');
      expect(folded(value).startsWith(folded(shown)), shown).to.equal(true);
      await expectHarmless(form);
    });

    it(`brings it back as it was: ${title}`, async () => {
      const service = new StubService();
      const form = await readyForm({}, service);
      type(form, 'content', value);
      const again = await reloaded(form, service);
      // Storage keeps whole letters only, in some engines.
      expect(wellFormed(valuesOf(again).content)).to.equal(wellFormed(typedInto('content', value)));
      await expectHarmless(again);
    });

    it(`shows it as text where it is a heading or an address: ${title}`, async () => {
      const box = fixtureSync<HTMLElement>('<div></div>');
      const form = document.createElement('comment-form');
      const names = ['label', 'action', 'post', 'parent', 'format', 'heading-level', 'lang'];
      for (const name of names) form.setAttribute(name, value);
      box.append(form);
      await whenReady(form);
      expect(texts(form, 'heading')).to.deep.equal([value.trim()]);
      fillIn(form);
      submit(form);
      await until(() => ['failed', 'queued'].includes(form.state), 'an answer');
      await form.updateComplete;
      await expectHarmless(form);
    });

    it(`says nothing in the words of an endpoint: ${title}`, async () => {
      const json = {
        ...{ code: value, title: value, detail: value, message: value, type: value },
        errors: [{ field: value, code: value }, { field: 'name', code: value }, value],
        data: { status: 400, params: { [value]: value, author_name: value } },
      };
      const { url } = await serve({ status: 400, json });
      for (const action of [url, url.replace('/get?', '/get/wp-json/wp/v2/comments?')]) {
        const form = await whenReady(fixtureForm(action));
        fillIn(form);
        await submitUntil(form, 'failed');
        expect(texts(form, 'problem')).to.deep.equal(['Enter your name']);
        expect(visibleText(form)).not.to.contain(value.trim());
        await expectHarmless(form);
      }
    });

    it(`takes no receipt for more than a receipt: ${title}`, async () => {
      const { url } = await serve({ status: 201, json: { id: value, status: value } });
      const form = await whenReady(fixtureForm(url));
      fillIn(form);
      await submitUntil(form, 'held');
      await expectHarmless(form);
      expect(field(form, 'content').value).to.equal('');
    });
  }
});

function fixtureForm(action: string): CommentForm {
  const form = fixtureSync<CommentForm>(`<comment-form post="1"></comment-form>`);
  form.action = action;
  return form;
}
