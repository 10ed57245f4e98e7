import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { feedOf } from '../../e2e/articles.js';
import { partnersOf } from '../../e2e/partners.js';
import { prerender, type Prerendered } from '../../../src/prerender/prerender.js';
import { Sources } from '../../../src/prerender/sources.js';
import { SourceServer } from './source-server.js';

const NOW = Date.UTC(2024, 4, 25, 9);
/** What the command puts into an element. */
const BLOCK =
  /<ul data-prerendered="">[^]*?<\/ul>\r?\n<script[^>]* data-prerendered=""[^]*?<\/script>/g;

describe('prerendering a page', () => {
  let server: SourceServer;

  before(async () => {
    server = await SourceServer.start();
    server.answers.set('/feed.json', feedOf(12));
    server.answers.set('/partners.json', partnersOf());
  });
  beforeEach(() => server.requests.splice(0));
  after(() => server?.stop());

  const run = (html: string, now = NOW): Promise<Prerendered> =>
    prerender(html, new Sources(), { base: `${server.origin}/page.html`, now });

  const refusal = (html: string): Promise<string> =>
    run(html).then(
      () => 'none',
      (error: Error) => `${error.name}: ${error.message}`,
    );

  it('puts real links with dates and languages into the element, before what stands there', async () => {
    server.answers.set('/mixed.json', {
      ...feedOf(0),
      items: [
        {
          id: 1,
          url: '/a?b=1&c=2',
          title: 'Ден <отворени> врати',
          date_published: '2024-05-24T22:30:00Z',
        },
        { id: 2, url: '/b', title: 'A day in English', language: 'en' },
      ],
    });
    const { html } = await run(
      '<html lang=bg><news-feed src=/mixed.json><a href=/>Всички</a></news-feed>',
    );
    const [list = ''] = /<ul[^]*<\/ul>/.exec(html) ?? [];
    assert.equal(
      list,
      `<ul data-prerendered="">
<li><a href="${server.origin}/a?b=1&amp;c=2">Ден &lt;отворени&gt; врати</a> <time datetime="2024-05-24T22:30:00.000Z">25\u00a0май 2024\u00a0г.</time></li>
<li><a href="${server.origin}/b" lang="en">A day in English</a></li>
</ul>`,
    );
    assert.ok(html.endsWith('</script><a href=/>Всички</a></news-feed>'));
  });

  it('says when the data came, and where there is more', async () => {
    const { html } = await run('<news-feed src=/feed.json page-size=3></news-feed>');
    const [, time, json = ''] = /data-time="([^"]*)">([^]*)<\/script>/.exec(html) ?? [];
    assert.equal(time, '2024-05-25T09:00:00.000Z');
    const feed = JSON.parse(json) as { items: unknown[]; next_url: string };
    assert.equal(feed.items.length, 3);
    assert.equal(feed.next_url, `${server.origin}/feed.json`);
  });

  it('ends no script and begins no comment, whatever a title says', async () => {
    const title = '</script><!-- <script>alert(1)</script>';
    server.answers.set('/evil.json', { ...feedOf(0), items: [{ id: 1, url: '/', title }] });
    const { html } = await run('<news-feed src=/evil.json></news-feed><p>');
    const [, json = ''] = /<script[^>]*>([^]*?)<\/script>/.exec(html) ?? [];
    assert.doesNotMatch(json, /</);
    assert.equal((JSON.parse(json) as { items: { title: string }[] }).items[0]?.title, title);
    assert.ok(html.endsWith('</script></news-feed><p>'));
  });

  it('links the partner of a card, and the first ones of a list in the order of the alphabet', async () => {
    const card = await run(
      '<html lang=bg><partner-card src=/partners.json partner=ИКЕМ></partner-card>',
    );
    assert.match(card.html, />Индустриален клъстер „Електромобили“<\/a><\/li>\n<\/ul>/);
    const list = await run('<partner-list src=/partners.json page-size=5 lang=en></partner-list>');
    assert.equal(list.html.match(/<li>/g)?.length, 5);
  });

  it('asks for each source once, however many elements show it', async () => {
    const three = [2, 8, 4].map(
      (size) => `<news-feed src=/feed.json page-size=${size}></news-feed>`,
    );
    const two =
      '<partner-card src=/partners.json></partner-card><partner-list src=/partners.json></partner-list>';
    const { html, count } = await run(three.join('') + two);
    assert.equal(count, 5);
    assert.deepEqual(server.requests.toSorted(), ['/feed.json', '/partners.json']);
    assert.equal(html.split('<script')[1]?.match(/"id"/g)?.length, 2);
  });

  it('changes nothing where nothing has changed, until the data is older than the cache', async () => {
    const first = await run('<news-feed src=/feed.json cache=60></news-feed>');
    assert.equal(first.isChanged, true);
    const soon = await run(first.html, NOW + 60_000);
    assert.deepEqual([soon.html, soon.isChanged], [first.html, false]);
    const later = await run(first.html, NOW + 61_000);
    assert.equal(later.isChanged, false);
    assert.match(later.html, /data-time="2024-05-25T09:01:01\.000Z"/);
    server.answers.set('/feed.json', feedOf(12, { from: 2 }));
    assert.equal((await run(first.html)).isChanged, true);
    server.answers.set('/feed.json', feedOf(12));
  });

  const PIECES = fc.constantFrom(
    ...[
      '<news-feed src="/feed.json">',
      '</news-feed>',
      "<p title='a>b'>",
      '</p>',
      '<table><tr>',
      '</table>',
    ],
    ...[
      '<partner-card src=/partners.json partner="ИКЕМ"></partner-card>',
      '<!-- <news-feed src=x> -->',
    ],
    ...[
      '<script>"<news-feed src=y>"</script>',
      '<news-feed src=/feed.json></news-feed>',
      '\r\n',
      '😀 ѝ&nbsp;',
    ],
    ...[
      '<NEWS-FEED SRC=/feed.json LANG=bg></NEWS-FEED>',
      '<template>',
      '</template>',
      '<svg>',
      '</svg>',
      '\0',
    ],
  );

  it('leaves every other character as it is, or refuses, whatever the page is like', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(PIECES, { maxLength: 10 }), async (pieces) => {
        const page = pieces.join('');
        const result = await run(page).catch((error: Error) => error);
        if (result instanceof Error) {
          assert.equal(result.name, 'PageError', result.message);
          return;
        }
        assert.equal(result.html.replace(BLOCK, ''), page);
        assert.equal(result.html.match(BLOCK)?.length ?? 0, result.count);
        const again = await run(result.html);
        assert.equal(again.html, result.html);
      }),
      { numRuns: 200 },
    );
  });

  it('writes lines as the page does', async () => {
    const { html } = await run(
      '<p>\r\n<news-feed src=/feed.json></news-feed>'.replace('<p>', '<hr>'),
    );
    assert.doesNotMatch(html, /[^\r]\n/);
  });

  it('leaves elements alone that have no address, or data of their own', async () => {
    const own =
      '<news-feed></news-feed><news-feed src=/feed.json><script type="application/feed+json">{}</script></news-feed>';
    const { html, count } = await run(own);
    assert.deepEqual([html, count], [own, 0]);
  });

  it('says what is wrong with a page', async () => {
    assert.match(
      await refusal('<p>\n<news-feed src=/feed.json>'),
      /<news-feed> in line 2 has no end tag/,
    );
    const inParagraph = '<p><news-feed src=/feed.json></news-feed></p>';
    assert.match(await refusal(inParagraph), /line 1 stands where no list may stand, as in a <p>/);
    assert.match(
      await refusal('<news-feed src=/gone.json></news-feed>'),
      /gone\.json gives nothing.*: status 404$/,
    );
    assert.match(
      await refusal('<news-feed src=javascript:1></news-feed>'),
      /is no address with http or https/,
    );
    const unknown = '<partner-card src=/partners.json partner="Никой"></partner-card>';
    assert.match(await refusal(unknown), /no partner "Никой" for <partner-card> in line 1/);
  });

  it('resolves addresses as the page does', async () => {
    const html = `<base href="${server.origin}/news/"><news-feed src="../feed.json"></news-feed>`;
    const { count } = await prerender(html, new Sources(), { base: undefined, now: NOW });
    assert.equal(count, 1);
    const bare = prerender('<news-feed src=feed.json></news-feed>', new Sources(), {
      base: undefined,
      now: NOW,
    });
    await assert.rejects(bare, /needs the address of the page: --base/);
  });
});
