import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import { visibleText, whenText } from '../../support/dom.js';
import {
  answers,
  serve,
  serveJson,
  uniqueId,
  type AnswerDocument,
} from '../../support/endpoints.js';
import { fixtureFeed, whenState } from '../../support/news-feed/fixtures.js';
import { createFeed } from '../../support/answers/feed.js';
import { HeldTimers } from '../../support/held-timers.js';
import { useAnsweringServer, useQuickRequests } from '../../support/times.js';

const COMPLAINT = { code: 'rest_cannot_access', message: 'Само за влезли.', data: { status: 401 } };

/** What an answer leads to: words that stand in the explanation. */
const CLUES: [about: string, answer: AnswerDocument, words: RegExp[]][] = [
  [
    'where the JSON breaks',
    { body: '{\n"items": [\n{"id": 1},\n]}' },
    [/line 4, column 1: .*{"id": 1}, ]}/, /valid JSON/],
  ],
  [
    'what an answer begins with that is none',
    { body: `<br />\n<b>Notice</b>: Undefined index ${'x'.repeat(99)} {"items":[]}` },
    [/begins with: <br \/> <b>Notice<\/b>: Undefined index x{1,60}\s/, /nothing else before/],
  ],
  ['an empty answer', { body: ' ' }, [/empty \(0 bytes\)/, /error log/]],
  [
    "WordPress' own reason",
    { status: 401, json: COMPLAINT },
    [/401/, /Само за влезли\. \(rest_cannot_access\)/, /without a login/],
  ],
  [
    'the same with a status of success',
    { json: COMPLAINT },
    [/rest_cannot_access/, /login/, /without a login/],
  ],
  ['a failure of the server', { status: 503, body: '' }, [/503/, /HTTP status 503: please see/]],
  ['nothing at the address', { status: 404, body: '' }, [/404/, /There is nothing at http/]],
  [
    'articles that are all unusable',
    { json: { items: [{ title: 'а' }, { title: 'б' }] } },
    [/no usable id: 2/, /Give each article an "id"/],
  ],
];

describe('<news-feed debug>: all that it knows', () => {
  useQuickRequests();

  for (const [about, answer, words] of CLUES) {
    it(`says ${about}`, async () => {
      const { url } = await serve(answer);
      const feed = fixtureFeed({ src: url, format: 'jsonfeed', debug: true });
      await whenState(feed, 'error');
      for (const word of words) await whenText(feed, word);
      expect(visibleText(feed)).not.to.match(/empty list/);
    });
  }

  it('says where a request was redirected to', async () => {
    const src = answers.url('redirect-login', { id: uniqueId() });
    await whenText(fixtureFeed({ src, format: 'jsonfeed', debug: true }), /redirected to http/);
  });

  it('tells a missing CORS header from a server that is silent', async () => {
    const src = await answers.foreign('noCors', 'feed');
    await whenText(
      fixtureFeed({ src, format: 'jsonfeed', debug: true }),
      /lets no other site read it/,
    );
    await whenText(
      fixtureFeed({ src: 'http://127.0.0.1:1/', format: 'jsonfeed', debug: true }),
      /Nobody answers/,
    );
  });

  it('tells readers that a site gives nothing out, and not that it cannot be read', async () => {
    for (const status of [404, 401, 400]) {
      const { url } = await serve({ status, body: '<h1>404</h1>' });
      const feed = await whenState(fixtureFeed({ src: url, format: 'jsonfeed' }), 'error');
      expect(visibleText(feed)).to.contain('does not give them out');
    }
    const { url } = await serveJson({ a: 1 });
    const feed = await whenState(fixtureFeed({ src: url, format: 'jsonfeed' }), 'error');
    expect(visibleText(feed)).to.contain('cannot be read');
  });
});

describe('<news-feed debug>, while a further try is waited for', () => {
  const timers = new HeldTimers();
  useAnsweringServer();
  beforeEach(() => timers.install());
  afterEach(() => timers.restore());

  it('says at once why the last one failed', async () => {
    const busy = { status: 503, headers: { 'Retry-After': '25' }, body: '' };
    const { url } = await serve(busy, { json: createFeed({ items: 2 }) });
    const feed = fixtureFeed({ src: url, format: 'jsonfeed', debug: true });
    const other = fixtureFeed({ src: 'https://elsewhere.invalid/', lazy: true, debug: true });
    await whenText(feed, /503/);
    await whenText(feed, 'It is being tried again.');
    expect(feed.state).to.equal('loading');
    expect(visibleText(other)).not.to.contain('503');
    timers.fire();
    await whenState(feed, 'ready');
    expect(visibleText(feed)).not.to.match(/503|tried again/);
  });
});
