import { expect } from '@open-wc/testing';
import '../../src/elements/comment-list/define.js';
import type { CommentForm } from '../../src/elements/comment-form/comment-form.js';
import { fillIn, GOOD, valuesOf } from '../support/comment-form/fields.js';
import { fixtureForm, whenReady } from '../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../support/comment-form/fresh.js';
import { isBusy, queueItems, submit, submitUntil } from '../support/comment-form/sending.js';
import { boxes, fixtureList } from '../support/comment-list/fixtures.js';
import { isVisible, part, visibleText, whenText } from '../support/dom.js';
import { answers, serve, serveJson, uniqueId } from '../support/endpoints.js';
import { until } from '../support/waiting.js';
import { useQuickRequests } from '../support/times.js';

/** Answers that are no receipt, and what becomes of the comment. */
const BAD = {
  html: 'queued',
  '204': 'queued',
  truncated: 'queued',
  'redirect-login': 'queued',
  'json?body=': 'queued',
  'json?body=null': 'queued',
  'json?body=[]': 'queued',
  'json?body={}': 'queued',
  'json?body="текст"': 'queued',
  'big?mb=11': 'queued',
  'deep?depth=10000': 'queued',
  'stall-headers': 'queued',
  'stall-body': 'queued',
  'status/400': 'failed',
  'status/401': 'failed',
  'status/404': 'failed',
  'status/410': 'failed',
  'status/500': 'queued',
  'status/503': 'queued',
  '429?retry-after=60': 'queued',
  '429?retry-after=date:60': 'queued',
} as const;

/** What a reader sees of his comment, wherever it stands. */
function keptText(form: CommentForm): string {
  const [item] = queueItems(form);
  return item?.querySelector('blockquote')?.textContent ?? valuesOf(form).content;
}

function urlOf(path: string): string {
  const url = new URL(answers.url(path));
  url.searchParams.set('id', uniqueId());
  return url.href;
}

describe('hostile answers to a comment', () => {
  useQuickRequests(400);
  beforeEach(startAfresh);
  afterEach(tidyUp);

  for (const [path, state] of Object.entries(BAD)) {
    it(`are a sentence for the reader, who keeps the text: ${path}`, async () => {
      const form = await whenReady(
        fixtureForm({ action: urlOf(path), format: 'json', lang: 'bg' }),
      );
      fillIn(form);
      submit(form);
      const isOver = (): boolean => !['idle', 'sending'].includes(form.state);
      await until(() => !isBusy(form) && isOver(), 'an answer');
      await form.updateComplete;
      expect(form.state).to.equal(state);
      expect(keptText(form)).to.equal(GOOD.content);
      const said = state === 'queued' ? part(form, 'queue') : part(form, 'summary');
      expect(said.innerText).to.match(/[А-я]{3}/);
      expect(valuesOf(form).email).to.equal(GOOD.email);
    });
  }

  const RECEIPT = '{"id":9,"status":"approved"}';
  const ODD = {
    'a byte order mark': { body: `\uFEFF${RECEIPT}` },
    'another type': { body: RECEIPT, headers: { 'content-type': 'text/html' } },
    'fields that nobody knows': { body: '{"id":9,"status":"approved","__proto__":{"x":1}}' },
  };
  for (const [name, answer] of Object.entries(ODD)) {
    it(`are understood all the same: ${name}`, async () => {
      const { url } = await serve({ status: 201, ...answer });
      const form = await whenReady(fixtureForm({ action: url, format: 'json' }));
      fillIn(form);
      await submitUntil(form, 'sent');
      expect(valuesOf(form).content).to.equal('');
    });
  }
});

describe('hostile lists of comments', () => {
  useQuickRequests(400);
  beforeEach(startAfresh);
  afterEach(tidyUp);

  const DEEP = 'deep?depth=10000';
  for (const path of Object.keys(BAD).filter((each) => each !== DEEP)) {
    it(`are a sentence for the reader: ${path}`, async () => {
      const src = urlOf(path);
      const link = '<a href="https://example.org/1#comments">Коментари</a>';
      const list = fixtureList({ src, format: 'json', lang: 'bg' }, undefined, link);
      await whenText(list, 'Коментарите не могат да бъдат заредени');
      expect(isVisible(list.querySelector('a'))).to.equal(true);
    });
  }

  it('do not say that there are none when the only item is a nest of lists', async () => {
    const list = fixtureList({ src: urlOf(DEEP), format: 'json', lang: 'bg' });
    await whenText(list, 'Коментарите не могат да бъдат заредени');
  });

  it('show each comment once, whatever its date and its place', async () => {
    const comment = (id: number, date: unknown): object => ({
      id,
      parent: 0,
      author: { name: 'Иван' },
      content_text: `Коментар ${id}`,
      date_published: date,
    });
    const { url } = await serveJson({
      items: [comment(1, '0000-00-00'), comment(1, null), comment(2, 'вчера'), comment(3, 1e99)],
    });
    const list = fixtureList({ src: url, format: 'json' });
    await until(() => boxes(list).length, 'comments');
    expect(boxes(list)).to.have.length(3);
    expect(visibleText(list)).not.to.contain('Invalid');
  });

  it('end where the next page is one that was seen before', async () => {
    const item = { id: 1, parent: 0, author: { name: 'Иван' }, content_text: 'Едно' };
    const id = uniqueId();
    const first = new URL(answers.url('get', { id }));
    for (const [name, value] of [
      ['post', '5'],
      ['order', 'asc'],
      ['page', '1'],
      ['per_page', '20'],
    ]) {
      first.searchParams.set(name as string, value as string);
    }
    await answers.put(id, { json: { items: [item], next_url: first.href } });
    const list = fixtureList({ src: answers.url('get', { id }), post: '5', format: 'json' });
    await until(() => boxes(list).length, 'a comment');
    expect(list.shadowRoot?.querySelectorAll('[part=more]')).to.have.length(0);
    expect(await answers.log(id)).to.have.length(1);
  });
});
