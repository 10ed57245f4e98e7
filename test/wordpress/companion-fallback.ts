import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addPost, backstage, sendComment } from './comments.js';
import { block } from './companion-site.js';
import { removePartners } from './backstage-partners.js';
import { SourceServer } from './source-server.js';

interface Place {
  readonly url: string;
  html(content: string): Promise<string>;
}

/** What stands inside an element: a list that the element's script replaces. */
const list = (...items: string[]): string =>
  `<ul data-prerendered>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** A JSON Feed 1.1 with what is said of its articles. */
const feed = (...items: object[]): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Клъстер',
  language: 'bg',
  items: items.map((item, id) => ({ id: String(id), ...item })),
});

/** That the server prints links for readers without JavaScript. @param place the site, once the tests run */
export function describeFallback(place: Place): void {
  describe('links without JavaScript', () => {
    let source: SourceServer;

    before(async () => {
      source = await SourceServer.start();
      await runCron(); // What the tests before have left.
    });
    after(() => source?.stop());

    /** Lets WordPress do what it has planned to ask. @returns how much that was */
    const runCron = (): Promise<number> => backstage(place.url, '/cron', {});

    /** What an element holds once WordPress has asked its source. */
    async function inside(content: string): Promise<string> {
      await place.html(content);
      await runCron();
      return contentOf(await place.html(content));
    }

    it('come from a copy: a page asks nobody, and cron asks once', async () => {
      const src = source.put('/feed.json', feed({ title: 'Една', url: 'https://a.example/1' }));
      const content = block('news-feed', { src });
      assert.equal(contentOf(await place.html(content)), '');
      assert.deepEqual(source.asked, []);
      await place.html(content);
      assert.equal(await runCron(), 1);
      assert.deepEqual(source.asked, ['/feed.json']);
      const link = '<a href="https://a.example/1">Една</a>';
      assert.equal(contentOf(await place.html(content)), list(link));
      assert.equal(await runCron(), 0);
    });

    it('have dates in the language of the element, and their own language where it is another', async () => {
      const src = source.put(
        '/dates.json',
        feed(
          { title: 'Меморандум', url: '/one', date_published: '2019-11-19T22:30:00Z' },
          { title: 'Visit', url: 'https://a.example/2', language: 'en-GB' },
        ),
      );
      const time = (text: string): string =>
        `<time datetime="2019-11-19T22:30:00+00:00">${text}</time>`;
      const url = new URL('/one', src).href;
      assert.equal(
        await inside(`[news_feed src="${src}"]`),
        list(
          `<a href="${url}">Меморандум</a> ${time('20 ноември 2019\u00A0г.')}`,
          '<a href="https://a.example/2" lang="en">Visit</a>',
        ),
      );
      assert.equal(
        await inside(`[news_feed src="${src}" lang="en" time-zone="UTC" page-size="1"]`),
        list(`<a href="${url}" lang="bg">Меморандум</a> ${time('19 November 2019')}`),
      );
    });

    it('are text and addresses of the web, whatever the source says', async () => {
      const src = source.put(
        '/hostile.json',
        feed(
          { title: '<img src=x onerror=hacked=1>Едно', url: 'javascript:hacked=1' },
          {
            title: '"><script>hacked=1</script>Две &lt;b&gt;',
            url: 'https://a.example/"onclick="x',
          },
          { title: { toString: 1 }, url: ['https://a.example/'] },
          { title: 'Три', url: 'data:text/html,x', date_published: '"><b>', language: '"><b>' },
          ...[null, 7, 'x', []].map((member) => member as unknown as object),
        ),
      );
      const html = await inside(`[news_feed src="${src}"]`);
      assert.match(
        html,
        /<li><span>Едно<\/span><\/li><li><a href="https:\/\/a\.example\/[^"<>]*">/,
      );
      assert.match(html, /&quot;&gt;Две &lt;b&gt;<\/a>/);
      assert.match(html, /<li><span>Три<\/span><\/li><\/ul>$/);
      assert.doesNotMatch(html, /<(?!\/?(ul|li|a|span)\b)|javascript:|hacked/);
    });

    it('come from the posts of a WordPress whose address is enough, and from one category of them', async () => {
      const all = await inside(`[news_feed src="${place.url}/" page-size="3"]`);
      assert.equal([...all.matchAll(/<li><a href="[^"]+">[^<]+<\/a> <time /g)].length, 3);
      const some = await inside(
        `[news_feed src="${place.url}/" category="partners" page-size="50"]`,
      );
      assert.equal([...some.matchAll(/<li>/g)].length, 6);
    });

    it('come from an address as seen from the front page, and from none of another kind', async () => {
      assert.match(await inside('[news_feed src="/?rest_route=/wp/v2/posts"]'), /<a href="/);
      for (const src of ['file:///etc/passwd', 'ftp://127.0.0.1/', 'javascript:1', 'x y', '1']) {
        assert.equal(await inside(`[news_feed src="${src}"]`), '', src);
      }
    });

    it('come from any JSON with a map', async () => {
      const src = source.put('/other.json', {
        data: { list: [{ headline: 'Дуално обучение', at: { url: 'https://b.example/' } }] },
      });
      const map = JSON.stringify({ items: '/data/list', title: '/headline', url: '/at/url' });
      const html = await inside(block('news-feed', { src, map, format: 'custom' }));
      assert.equal(html, list('<a href="https://b.example/">Дуално обучение</a>'));
    });

    it('stay when the source fails, and are none where it never had any', async () => {
      const src = source.put('/failing.json', feed({ title: 'Стара', url: 'https://a.example/' }));
      const content = `[news_feed src="${src}"]`;
      const shown = await inside(content);
      for (const answer of ['<!doctype html>', '{"items":', '[1]', undefined]) {
        source.bodies.set('/failing.json', answer);
        await backstage(place.url, '/cron', { again: true });
        assert.equal(contentOf(await place.html(content)), shown, answer);
      }
      assert.equal(await inside(`[news_feed src="${source.put('/page.json', '<p>')}"]`), '');
    });

    it('name partners of other sites, of this one, and the one that a card describes', async () => {
      const src = source.put('/partners.json', [
        { '@type': 'Organization', name: { bg: 'ИКЕМ', en: 'ICEM' }, url: 'https://icem.example/' },
        { '@type': 'Organization', name: '<b>Втори</b>', '@id': 'urn:2' },
      ]);
      const first = '<a href="https://icem.example/">ИКЕМ</a>';
      assert.equal(await inside(`[partner_list src="${src}"]`), list(first, '<span>Втори</span>'));
      const second = await inside(`[partner_card src="${src}" partner="urn:2"]`);
      assert.equal(second, list('<span>Втори</span>'));
      const card = await place.html('[partner_card name="Лост" url="https://lost.example/"]');
      assert.equal(contentOf(card), list('<a href="https://lost.example/">Лост</a>'));
      await backstage(place.url, '/partners', { count: 2 });
      const own = contentOf(await place.html('[partner_list]'));
      const name = /Партньор \d+/.exec(own.slice(own.indexOf('</li>')))?.[0] ?? '';
      const one = contentOf(await place.html('[partner_card]'));
      const chosen = contentOf(await place.html(`[partner_card partner="${name}"]`));
      await removePartners(place.url);
      assert.match(own, /^<ul data-prerendered>(<li><span>Партньор \d+<\/span><\/li>){2}<\/ul>$/);
      assert.equal(chosen, list(`<span>${name}</span>`));
      assert.match(one, /^<ul data-prerendered><li><span>Партньор \d+<\/span><\/li><\/ul>$/);
    });

    it('lead to the comments on this page, and to those of another WordPress', async () => {
      const { id, link } = await addPost(place.url, { content: '[comment_list]' });
      await sendComment(place.url, id, { content: 'Честито на <b>всички</b>!' });
      const own = contentOf(await (await fetch(link)).text());
      assert.match(own, /<li><a href="[^"]+#comment-\d+">Гост: Честито на всички!<\/a> <time /);
      const other = await place.html('[comment_list src="https://a.example/" post="12"]');
      const url = 'https://a.example/?p=12#comments';
      assert.equal(contentOf(other), list(`<a href="${url}">Коментари към новината</a>`));
    });
  });
}

/** What stands in the first element of some HTML. */
function contentOf(html: string): string {
  return (
    /<(news-feed|partner-card|partner-list|comment-list)\b[^>]*>([^]*?)<\/\1>/.exec(html)?.[2] ?? ''
  );
}
