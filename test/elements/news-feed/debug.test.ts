import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import { frames, visibleText, whenText, type Attributes } from '../../support/dom.js';
import { answers, serve, serveJson, uniqueId } from '../../support/endpoints.js';
import { fixtureFeed, readyFeed, whenState } from '../../support/news-feed/fixtures.js';
import { useQuickRequests } from '../../support/times.js';

interface Cause {
  name: string;
  attributes: () => Attributes | Promise<Attributes>;
  /** Words of the cause and of its mending. */
  en: RegExp[];
  bg: RegExp[];
}

const CAUSES: Cause[] = [
  {
    name: 'no CORS header, or a Content-Security-Policy',
    attributes: async () => ({ src: await answers.foreign('noCors', 'feed') }),
    en: [/Access-Control-Allow-Origin/, /Content-Security-Policy/, /security plugin/],
    bg: [/Access-Control-Allow-Origin/, /Content-Security-Policy/, /разширение за сигурност/],
  },
  {
    name: 'nothing at the address',
    attributes: () => ({ src: answers.url('status/404') }),
    en: [/404/, /letter by letter/],
    bg: [/404/, /буква по буква/],
  },
  {
    name: 'a web page instead of JSON',
    attributes: () => ({ src: answers.url('html') }),
    en: [/is not JSON/, /login/],
    bg: [/не е JSON/, /вход/],
  },
  {
    name: 'JSON of no known format',
    attributes: () => ({ src: answers.url('json') }),
    en: [/no known format/, /"map"/],
    bg: [/не е в познат формат/, /„map“/],
  },
  {
    name: 'a blocked WordPress REST API',
    attributes: async () => ({
      src: (await serve({ status: 401, json: { code: 'rest_cannot_access' } })).url,
    }),
    en: [/401/, /security plugin/, /\/wp\/v2\/posts/],
    bg: [/401/, /разширение за сигурност/, /\/wp\/v2\/posts/],
  },
  {
    name: 'a server with a problem of its own',
    attributes: () => ({ src: answers.url('status/500') }),
    en: [/500/, /error log/],
    bg: [/500/, /дневника/],
  },
  {
    name: 'no answer in time',
    attributes: () => ({ src: answers.url('stall-headers') }),
    en: [/in time/],
    bg: [/навреме/],
  },
  {
    name: 'no src',
    attributes: () => ({}),
    en: [/"src" is missing/, /README/],
    bg: [/„src“ липсва/, /README/],
  },
  {
    name: 'a bad map',
    attributes: () => ({ src: answers.url('json'), format: 'custom', map: '{' }),
    en: [/"map"/, /JSON Pointer/],
    bg: [/„map“/, /JSON Pointer/],
  },
];

describe('<news-feed debug>', () => {
  useQuickRequests(300);

  for (const { name, attributes, en, bg } of CAUSES) {
    it(`names the cause and its mending in both languages: ${name}`, async () => {
      for (const [lang, words] of [['en', en] as const, ['bg', bg] as const]) {
        const given = { format: 'jsonfeed', ...(await attributes()), lang, debug: true };
        const feed = await whenState(fixtureFeed(given), 'error');
        for (const word of words) await whenText(feed, word);
      }
    });
  }

  it('names the address that was asked', async () => {
    const src = answers.url('status/404', { id: uniqueId() });
    await whenText(fixtureFeed({ src, format: 'jsonfeed', debug: true }), src);
  });

  it('says that the feed is empty, and what to look for', async () => {
    const src = answers.url('empty');
    await whenText(fixtureFeed({ src, debug: true }), /empty list/);
    await whenText(fixtureFeed({ src, debug: true, lang: 'bg' }), /празен списък/);
  });

  it('counts what was left out', async () => {
    const { url } = await serveJson({ version: '', title: '', items: [{ id: 1 }, {}, {}] });
    const feed = fixtureFeed({ src: url, debug: true });
    await whenText(feed, /no usable id: 2/);
  });

  it('says what is shown when all is well', async () => {
    const feed = await readyFeed({ src: answers.url('feed'), debug: true });
    await whenText(feed, 'news-feed: ready (10)');
  });

  it('says why a refresh failed while the articles stay', async () => {
    const { url } = await serve(
      { json: { version: '', title: '', items: [{ id: 1, title: 'Новина' }] } },
      { status: 404 },
    );
    const feed = await readyFeed({ src: url, debug: true });
    await feed.reload();
    await whenText(feed, /news-feed: stale/);
    await whenText(feed, /404/);
    expect(visibleText(feed)).to.contain('Новина');
  });

  it('tells readers nothing of it without the attribute', async () => {
    const feed = fixtureFeed({ src: answers.url('status/404'), format: 'jsonfeed' });
    await whenState(feed, 'error');
    await frames();
    expect(visibleText(feed)).not.to.match(/404|HTTP|letter/);
  });

  it('follows the attribute', async () => {
    const feed = await readyFeed({ src: answers.url('feed'), debug: true });
    await whenText(feed, 'news-feed: ready');
    feed.debug = false;
    await feed.updateComplete;
    expect(visibleText(feed)).not.to.contain('news-feed: ready');
  });
});
