import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, beforeEach, describe, it } from 'node:test';
import { examine } from '../../../src/doctor/examine.js';
import { severityOf } from '../../../src/doctor/texts/texts.js';
import { codesOf, ENTRY, OPEN, School, SCRIPT } from './school.js';

describe('the doctor', () => {
  let school: School;

  before(async () => {
    school = await School.open();
  });
  after(() => school?.site.stop());
  beforeEach(() => school.reset());

  it('finds nothing wrong with a page that is right, and counts the news', async () => {
    const findings = await school.see(school.script() + school.feed());
    assert.deepEqual(
      findings.map(({ code, values }) => [code, values?.['count']]),
      [
        ['page-opens', undefined],
        ['script-works', undefined],
        ['source-works', 3],
      ],
    );
  });

  it('says once what several elements have in common', async () => {
    school.site.put('/feed.json', { body: '', status: 503 });
    assert.deepEqual(await school.complaints(school.script() + school.feed().repeat(4)), [
      'server-error',
    ]);
  });

  describe('of the page', () => {
    it('tells a page without elements from one that shows their code', async () => {
      assert.deepEqual(await school.complaints('<p>Добре дошли!</p>'), ['no-widget']);
      const pasted = '<p>&lt;news-feed src="https://a.example/"&gt;&lt;/news-feed&gt;</p>';
      assert.deepEqual(await school.complaints(pasted), ['pasted-as-text']);
      assert.deepEqual(await school.complaints(`<pre>&lt;news-feed&gt;</pre>`), ['no-widget']);
    });

    for (const [status, code] of [
      [401, 'login'],
      [403, 'login'],
      [404, 'not-found'],
      [410, 'not-found'],
      [429, 'status'],
      [500, 'server-error'],
      [503, 'server-error'],
    ] as const) {
      it(`says what ${status} means: ${code}`, async () => {
        school.site.put('/page', { body: 'x', status });
        assert.deepEqual(codesOf(await examine(`${school.site.here}/page`)), [code]);
      });
    }

    it('tells a name that nobody has from a server that does not answer', async () => {
      assert.deepEqual(codesOf(await examine('http://nobody.invalid/')), ['dns']);
      assert.deepEqual(codesOf(await examine('http://127.0.0.1:1/')), ['silence']);
    });
  });

  describe('of scripts', () => {
    it('misses a script, and names the one that is needed', async () => {
      const [finding] = (await school.see(school.feed())).filter(
        ({ code }) => code === 'no-script',
      );
      assert.equal(finding?.values?.['script'], 'news-feed.js');
      const [other] = (
        await school.see(`${school.script()}<partner-list src="/p.json"></partner-list>`)
      ).filter(({ code }) => code === 'wrong-script');
      assert.deepEqual(
        [other?.values?.['script'], other?.values?.['other']],
        ['partner-card.js', 'news-feed.js'],
      );
    });

    it('knows the scripts that a WordPress site serves', async () => {
      const headers = { ...SCRIPT, 'cache-control': 'max-age=31536000' };
      school.site.put('/?cluster-news=news-feed.js', {
        body: 'import("./"+"?cluster-news=chunks/news-1.js")',
        headers: SCRIPT,
      });
      school.site.put('/?cluster-news=chunks/news-1.js', { body: '1', headers });
      const tag = `<script type="module" src="${school.site.elsewhere}/?cluster-news=news-feed.js"></script>`;
      assert.deepEqual(await school.complaints(tag + school.feed()), []);
    });

    it('sees a page of HTML in the place of a script', async () => {
      school.site.put('/lib/news-feed.js', {
        body: '<html>',
        headers: { ...OPEN, 'content-type': 'text/html' },
      });
      assert.deepEqual(await school.complaints(school.script() + school.feed()), ['script-type']);
    });

    it('sees that other sites may not load it', async () => {
      school.site.put('/lib/news-feed.js', { body: ENTRY, headers: { ...SCRIPT, ...school.own } });
      assert.deepEqual(await school.complaints(school.script() + school.feed()), ['script-cors']);
      assert.deepEqual(
        await school.complaints(
          `<script type=module src=/lib/news-feed.js></script>${school.feed()}`,
        ),
        [],
      );
    });

    it('sees that a plain script arrives without what it loads', async () => {
      const chunk = {
        body: '1',
        headers: { ...SCRIPT, ...school.own, 'cache-control': 'max-age=99999' },
      };
      school.site.put('/lib/chunks/news-a1b2c3.js', chunk);
      const plain = `<script src="${school.site.elsewhere}/lib/news-feed.js"></script>`;
      assert.deepEqual(await school.complaints(plain + school.feed()), ['script-cors']);
    });

    for (const [name, reply] of Object.entries({
      missing: { body: '', status: 404 },
      'a page of HTML': { body: '<html>', headers: { ...OPEN, 'content-type': 'text/html' } },
    })) {
      it(`sees a file that is missing: ${name}`, async () => {
        school.site.put('/lib/chunks/news-a1b2c3.js', reply);
        assert.deepEqual(await school.complaints(school.script() + school.feed()), [
          'chunk-missing',
        ]);
      });
    }

    it('advises to keep files whose names change with them', async () => {
      school.site.put('/lib/chunks/news-a1b2c3.js', { body: '1', headers: SCRIPT });
      assert.deepEqual(await school.complaints(school.script() + school.feed()), ['chunk-caching']);
    });

    it('compares the hash that the page names', async () => {
      const hash = createHash('sha384').update(ENTRY).digest('base64');
      const tag = (integrity: string): string =>
        school.script().replace('type', `integrity="${integrity}" crossorigin type`);
      assert.deepEqual(await school.complaints(tag(`sha384-${hash}`) + school.feed()), []);
      assert.deepEqual(await school.complaints(tag('sha384-AAAA') + school.feed()), ['integrity']);
    });

    it('sees a script that is loaded from two addresses', async () => {
      school.site.put('/old/news-feed.js', { body: '1', headers: SCRIPT });
      const old = '<script src="/old/news-feed.js"></script>';
      assert.deepEqual(await school.complaints(school.script() + old + school.feed()), ['twice']);
      assert.deepEqual(
        await school.complaints(school.script() + school.script() + school.feed()),
        [],
      );
    });
  });

  describe('of policies', () => {
    it('sees which part of a policy stops what', async () => {
      const of = (policy: string): Promise<string[]> =>
        school.complaints(school.script() + school.feed(), { 'content-security-policy': policy });
      const { elsewhere } = school.site;
      assert.deepEqual(await of(`script-src 'self'; connect-src *`), ['policy-script']);
      assert.deepEqual(await of(`default-src 'self'; script-src ${elsewhere}`), ['policy-connect']);
      assert.deepEqual(await of(`default-src 'self' ${elsewhere}`), []);
      assert.deepEqual(await of(`trusted-types mine; require-trusted-types-for 'script'`), [
        'policy-types',
      ]);
      assert.deepEqual(await of('trusted-types lit-html'), []);
    });

    it('reads a policy in the page itself', async () => {
      const meta = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">`;
      assert.deepEqual(await school.complaints(meta + school.script() + school.feed()), [
        'policy-connect',
      ]);
    });
  });

  it('names values that do not count, and names of attributes that are written in another way', async () => {
    const findings = await school.see(
      school.script() + school.feed('layout="columns" pageSize="3"'),
    );
    assert.deepEqual(
      findings.filter((each) => severityOf(each) === 'advice').map(({ values }) => values),
      [
        { attribute: 'pagesize', meant: 'page-size' },
        { attribute: 'layout', value: 'columns' },
      ],
    );
  });
});
