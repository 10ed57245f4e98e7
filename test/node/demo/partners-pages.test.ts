import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { partners } from '../../../demo/content/partners/index.js';
import { startDemo, type Demo } from '../../../demo/server/start.js';
import { parseScripts } from '../../../src/data/partners/partners.js';
import { readPartners } from '../../../src/data/partners/json-ld/read-partners.js';

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo.stop());

async function open(path: string): Promise<{ status: number; page: string }> {
  const response = await fetch(demo.url + path);
  return { status: response.status, page: await response.text() };
}

/** The addresses that stand in a page, without the query. */
const linksIn = (page: string): Set<string> =>
  new Set([...page.matchAll(/ href="(\/[^"?#]*)/g)].map(([, path = '']) => path));

const PATHS = ['/partners', '/partners/layouts', '/partners/ikem'];

for (const path of PATHS) {
  for (const lang of ['bg', 'en']) {
    it(`${path} answers in the language asked for: ${lang}`, async () => {
      const { status, page } = await open(`${path}?lang=${lang}`);
      assert.equal(status, 200);
      assert.match(page, new RegExp(`<html\\s+lang="${lang}"`));
      assert.match(page, /<script type="module" src="\/cdn\/partner-card\.js">/);
    });
  }
}

describe('/partners', () => {
  it('links to everybody without JavaScript', async () => {
    const links = linksIn((await open('/partners')).page);
    for (const { slug } of partners.bg) assert.ok(links.has(`/partners/${slug}`), slug);
  });

  it('is linked from the start page and from the header', async () => {
    const { page } = await open('/');
    assert.match(page, /<a href="\/partners"/);
    assert.match(page, /<a href="\/partners\/layouts"/);
  });
});

describe('/partners/<slug>', () => {
  it('is there for everybody, with a card that needs no request', async () => {
    for (const { slug, name } of partners.bg) {
      const { status, page } = await open(`/partners/${slug}`);
      assert.equal(status, 200, slug);
      const [, text = ''] =
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
      const { items } = readPartners(parseScripts([text], demo.url), demo.url);
      assert.ok(
        items[0]?.name.some((each) => each.text === name.bg),
        slug,
      );
      assert.equal(items[0]?.url, undefined, 'a link to the page itself leads nowhere');
    }
  });

  it('has a heading without JavaScript, and a way back', async () => {
    const { page } = await open('/partners/zabchatka');
    assert.match(page, /<h1><span data-t lang="bg">Зъбчатка АД</);
    assert.ok(linksIn(page).has('/partners'));
  });

  it('leads only to pages that are there', async () => {
    for (const path of linksIn((await open('/partners/pgte-elektron')).page)) {
      assert.equal((await open(path)).status, 200, path);
    }
  });

  for (const slug of ['no-such-partner', 'IKEM', 'ikem/more', '%3Cscript%3E', '__proto__']) {
    it(`is not there for ${slug}`, async () => {
      const { status, page } = await open(`/partners/${slug}`);
      assert.equal(status, 404);
      assert.doesNotMatch(page, /<script>/i);
    });
  }
});

describe('the card of the cluster', () => {
  for (const path of ['/articles/memorandum-ikem', '/school']) {
    it(`stands beside the news, with a link in its place before the script runs: ${path}`, async () => {
      const { page } = await open(path);
      assert.match(page, /<partner-card src="\/ikem\.json"/);
      assert.ok(linksIn(page).has('/partners/ikem'));
      assert.match(page, /\/cdn\/cluster-news\.js/);
    });
  }

  it('stands beside no other article', async () => {
    assert.doesNotMatch((await open('/articles/elektromobil-za-sedmitsa')).page, /<partner-card/);
  });
});
