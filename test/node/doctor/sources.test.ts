import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { examine } from '../../../src/doctor/examine.js';
import { feedOf } from '../../e2e/articles.js';
import { codesOf, JSON_TYPE, OPEN, School, SCRIPT } from './school.js';

describe('what the doctor sees', () => {
  let school: School;

  before(async () => {
    school = await School.open();
  });
  after(() => school?.site.stop());
  beforeEach(() => school.reset());

  describe('of sources', () => {
    it('sees that other sites may not read the news', async () => {
      school.site.put('/feed.json', { body: JSON.stringify(feedOf(2)), headers: JSON_TYPE });
      assert.deepEqual(await school.complaints(school.script() + school.feed()), ['source-cors']);
      assert.deepEqual(
        await school.complaints(`${school.script()}<news-feed src="/feed.json"></news-feed>`),
        [],
      );
    });

    it('finds the posts of a WordPress site, with pretty permalinks and without', async () => {
      const posts = JSON.stringify([
        { id: 1, title: { rendered: 'А' }, link: '/a', excerpt: { rendered: 'Б' } },
      ]);
      const asked =
        '_embed=author%2Cwp%3Aterm%2Cwp%3Afeaturedmedia&_fields=id%2Cdate%2Cdate_gmt%2Clink%2Ctitle%2Cexcerpt%2C_links%2C_embedded&page=1';
      const headers = { ...OPEN, ...JSON_TYPE };
      school.site.put(`/?rest_route=%2Fwp%2Fv2%2Fposts&per_page=20&${asked}`, {
        body: posts,
        headers,
      });
      const tag = `<news-feed src="${school.site.elsewhere}/"></news-feed>`;
      assert.deepEqual(await school.complaints(school.script() + tag), []);
    });

    for (const [what, reply, code] of [
      ['HTML', { body: '<!doctype html>' }, 'source-not-json'],
      ['JSON of no format', { body: '{"rows":7}', headers: OPEN }, 'source-format'],
      [
        'nothing',
        { body: '{"version":"https://jsonfeed.org/version/1","items":[]}', headers: OPEN },
        'source-empty',
      ],
      ['a login', { body: '', status: 401 }, 'login'],
    ] as const) {
      it(`sees what comes instead of news: ${what}`, async () => {
        school.site.put('/feed.json', reply);
        assert.deepEqual(await school.complaints(school.script() + school.feed()), [code]);
      });
    }

    it('reads JSON behind a byte order mark, as the elements do', async () => {
      school.site.put('/feed.json', { body: `\uFEFF${JSON.stringify(feedOf(1))}`, headers: OPEN });
      assert.deepEqual(await school.complaints(school.script() + school.feed()), []);
    });

    it('misses an address, and sees one that is none', async () => {
      school.site.put('/lib/cluster-news.js', { body: '1', headers: SCRIPT });
      const all = `<script src="${school.site.elsewhere}/lib/cluster-news.js"></script>`;
      assert.deepEqual(await school.complaints(`${all}<comment-form></comment-form>`), [
        'address-missing',
      ]);
      const bad = '<partner-list src="javascript:alert(1)"></partner-list>';
      assert.deepEqual(await school.complaints(all + bad), ['address-bad']);
    });

    it('misses the address of an element that has nothing of its own to show', async () => {
      const bare = `${school.script()}<news-feed></news-feed>`;
      assert.deepEqual(await school.complaints(bare), ['address-missing']);
      const data = '<script type="application/feed+json">{"items":[]}</script>';
      const filled = `${school.script()}<news-feed>${data}</news-feed>`;
      assert.deepEqual(await school.complaints(filled), []);
    });

    it('misses a partner', async () => {
      school.site.put('/lib/partner-card.js', { body: '1', headers: SCRIPT });
      const body = JSON.stringify({ '@type': 'Organization', name: 'Алфа' });
      school.site.put('/p.json', { body, headers: OPEN });
      const tag = `<script src="${school.site.elsewhere}/lib/partner-card.js"></script>`;
      const card = (name: string): string =>
        `${tag}<partner-card src="/p.json" partner="${name}"></partner-card>`;
      assert.deepEqual(await school.complaints(card('Бета')), ['partner-unknown']);
      assert.deepEqual(await school.complaints(card('алфа')), []);
    });

    it('looks at an address that is no page as elements elsewhere would', async () => {
      const [finding] = await examine(`${school.site.here}/feed.json`);
      assert.deepEqual([finding?.code, finding?.values?.['count']], ['source-works', 3]);
      school.site.put('/shut.json', { body: JSON.stringify(feedOf(1)) });
      assert.deepEqual(codesOf(await examine(`${school.site.here}/shut.json`)), ['source-cors']);
    });
  });

  describe('of frames', () => {
    const frame = (): string => `<iframe src="${school.site.elsewhere}/cluster-news/"></iframe>`;

    for (const [headers, code] of [
      [{}, []],
      [{ 'x-frame-options': 'SAMEORIGIN' }, ['frame-forbidden']],
      [{ 'content-security-policy': "frame-ancestors 'self'" }, ['frame-forbidden']],
      [{ 'content-security-policy': 'frame-ancestors *', 'x-frame-options': 'DENY' }, []],
    ] as [Record<string, string>, string[]][]) {
      it(`says whether it may be shown: ${JSON.stringify(headers)}`, async () => {
        school.site.put('/cluster-news/', { body: '<p>', headers });
        assert.deepEqual(await school.complaints(frame()), code);
      });
    }

    it('says that it is missing', async () => {
      assert.deepEqual(await school.complaints(frame()), ['not-found']);
    });
  });
});
