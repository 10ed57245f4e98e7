import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-form/define.js';
import { fillIn, GOOD, valuesOf } from '../../support/comment-form/fields.js';
import { fixtureForm, whenReady } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import {
  queueItems,
  submit,
  submitUntil,
  summaryLinks,
  whenFormState,
} from '../../support/comment-form/sending.js';
import { press, textOf, texts } from '../../support/dom.js';
import {
  answers,
  serve,
  uniqueId,
  type AnswerDocument,
  type Endpoint,
} from '../../support/endpoints.js';
import { until } from '../../support/waiting.js';
import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';

const CREATED = { status: 201, json: { id: 9, status: 'approved' } };

/** A filled in form for an endpoint of the test's own. */
async function formFor({ url }: Endpoint, post = '17'): Promise<CommentForm> {
  const form = await whenReady(fixtureForm({ action: url, post, lang: 'bg' }));
  fillIn(form);
  return form;
}

async function serveWordPress(...documents: AnswerDocument[]): Promise<Endpoint> {
  const { id, url } = await serve(...documents);
  return { id, url: url.replace('/get?', '/get/wp-json/wp/v2/comments?') };
}

async function bodiesOf(id: string): Promise<string[]> {
  return (await answers.log(id)).map(({ body }) => body);
}

describe('<comment-form> at an endpoint', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('sends JSON without a preflight', async () => {
    const endpoint = await serve(CREATED);
    const form = await formFor(endpoint);
    await submitUntil(form, 'sent');
    const log = await answers.log(endpoint.id);
    expect(log.map(({ method }) => method)).to.deep.equal(['POST']);
    expect(log[0]?.headers['cookie']).to.equal(undefined);
    const { key, ...sent } = JSON.parse(log[0]?.body ?? '') as Record<string, unknown>;
    expect(key).to.match(/^[\da-f]{32}$/);
    expect(sent).to.deep.equal({
      ...{ post: '17', parent: 0, content: GOOD.content, lang: 'bg' },
      author: { name: GOOD.name, email: GOOD.email, url: GOOD.url },
    });
  });

  it('sends to another origin without a preflight', async () => {
    const id = uniqueId();
    await answers.put(id, CREATED);
    const form = await formFor({ id, url: await answers.foreign('cors', 'get', { id }) });
    await submitUntil(form, 'sent');
    expect((await answers.log(id)).map(({ method }) => method)).to.deep.equal(['POST']);
  });

  it('sends form values to WordPress', async () => {
    const endpoint = await serveWordPress({ status: 201, json: { id: 9, status: 'hold' } });
    const form = await formFor(endpoint);
    await submitUntil(form, 'held');
    const [body = ''] = await bodiesOf(endpoint.id);
    const { cluster_news_key: key, ...fields } = Object.fromEntries(new URLSearchParams(body));
    expect(key).to.match(/^[\w-]{8,}$/);
    expect(fields).to.deep.equal({
      ...{ post: '17', parent: '0', content: GOOD.content },
      ...{ author_name: GOOD.name, author_email: GOOD.email, author_url: GOOD.url },
    });
  });

  it("maps WordPress' codes to the fields", async () => {
    const data = { status: 400, params: { author_email: 'Невалиден <b>параметър</b>.' } };
    const json = { code: 'rest_invalid_param', message: '<b>Лошо</b>', data };
    const form = await formFor(await serveWordPress({ status: 400, json }));
    await submitUntil(form, 'failed');
    expect(summaryLinks(form).map(textOf)).to.deep.equal([
      'Въведете имейл адрес във вида ime@example.bg.',
    ]);
  });

  it('maps the problems of a JSON endpoint to the fields', async () => {
    const errors = [
      { field: 'content', code: 'required' },
      { field: 'name', code: 'too_long' },
      { field: 'author.shoe', code: 'required' },
    ];
    const form = await formFor(await serve({ status: 422, json: { code: 'invalid', errors } }));
    await submitUntil(form, 'failed');
    expect(summaryLinks(form).map(textOf)).to.deep.equal([
      'Напишете коментара си.',
      'Име: съкратете с 1 знак',
    ]);
  });

  it('waits after 429 and sends the same again', async () => {
    const headers = { 'retry-after': '1' };
    const endpoint = await serve({ status: 429, headers, json: { code: 'rate' } }, CREATED);
    const form = await formFor(endpoint);
    await submitUntil(form, 'queued');
    expect(texts(form, 'queue').join()).to.contain('Твърде много коментари за кратко време.');
    await whenFormState(form, 'sent');
    const [first, second] = await bodiesOf(endpoint.id);
    expect(first).to.equal(second);
  });

  const uncertain: Record<string, AnswerDocument> = {
    'a page of a captive portal': {
      body: '<html>Wi-Fi</html>',
      headers: { 'content-type': 'text/html' },
    },
    'half an answer': { status: 201, body: '{"id":9,"sta' },
    'nothing at all': { status: 204, body: '' },
    'a failure of the server': { status: 500, json: {} },
  };
  for (const [name, answer] of Object.entries(uncertain)) {
    it(`tries again with the same key after ${name}`, async () => {
      const endpoint = await serve(answer, CREATED);
      const form = await formFor(endpoint);
      await submitUntil(form, 'queued');
      expect(queueItems(form)).to.have.length(1);
      await press(form, 'Изпрати сега');
      await whenFormState(form, 'sent');
      const [first, second] = await bodiesOf(endpoint.id);
      expect(first).to.equal(second);
    });
  }

  it('was stored when WordPress knows it after a try without an answer', async () => {
    const duplicate = { status: 409, json: { code: 'comment_duplicate', data: { status: 409 } } };
    const form = await formFor(await serveWordPress({ status: 502, body: '' }, duplicate));
    await submitUntil(form, 'queued');
    await press(form, 'Изпрати сега');
    await whenFormState(form, 'held');
    expect(valuesOf(form).content).to.equal('');
  });

  it('waits for the list of WordPress to say what has become of a duplicate', async () => {
    const duplicate = { status: 409, json: { code: 'comment_duplicate', data: { status: 409 } } };
    const overloaded = { status: 503, body: '', headers: { 'retry-after': '3600' } };
    const form = await formFor(await serveWordPress(duplicate, overloaded));
    await submitUntil(form, 'queued');
    expect(queueItems(form)[0]?.innerText).to.contain('Още не е потвърден');
  });

  it('keeps the text when there is no endpoint', async () => {
    const form = await formFor({ id: '', url: 'javascript:alert(1)' });
    await submitUntil(form, 'failed');
    expect(valuesOf(form)).to.deep.equal(GOOD);
  });

  it('waits for an answer as long as it takes', async () => {
    const id = uniqueId();
    await answers.put(id, CREATED);
    const form = await formFor({ id, url: answers.url('gated', { id }) });
    submit(form);
    await answers.arrived(id);
    await whenFormState(form, 'sending');
    await answers.open(id);
    await whenFormState(form, 'sent');
    await until(() => !queueItems(form).length, 'an empty queue');
  });
});
