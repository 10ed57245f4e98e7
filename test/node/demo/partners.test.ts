import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { newestFirst, partners } from '../../../demo/content/partners/index.js';
import { sectors } from '../../../demo/content/partners/sectors.js';
import { startDemo, type Demo } from '../../../demo/server/start.js';
import { readPartners } from '../../../src/data/partners/json-ld/read-partners.js';

const everybody = partners.bg;
const slugs = everybody.map(({ slug }) => slug);
/** At least one letter of the Bulgarian alphabet, or a name in Latin letters that stays as it is. */
const CYRILLIC = /[а-я]/i;

let demo: Demo;
before(async () => {
  demo = await startDemo();
});
after(() => demo.stop());

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(demo.url + path, init);

describe('the partners of the demo', () => {
  it('are seventy-four, each with a slug of its own', () => {
    assert.equal(everybody.length, 74);
    assert.equal(new Set(slugs).size, 74);
    for (const slug of slugs) assert.match(slug, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('are the same ones in every order', () => {
    for (const order of [partners.en, newestFirst]) {
      assert.deepEqual(new Set(order), new Set(everybody));
    }
  });

  it('have a name in both languages, no two the same', () => {
    for (const lang of ['bg', 'en'] as const) {
      const names = everybody.map(({ name }) => name[lang].trim());
      assert.ok(names.every(Boolean));
      assert.equal(new Set(names).size, 74);
    }
  });

  it('say everything else in both languages, too', () => {
    for (const { slug, name, description, slogan } of everybody) {
      for (const text of [name, description, slogan]) {
        if (!text || text.bg === text.en) continue;
        assert.match(text.bg, CYRILLIC, slug);
        assert.doesNotMatch(text.en.replace('ИКЕМ', ''), CYRILLIC, slug);
      }
    }
  });

  it('come from every sector', () => {
    const found = new Set(everybody.flatMap((partner) => partner.sectors));
    assert.deepEqual([...found].sort(), Object.keys(sectors).sort());
    assert.ok(everybody.every((partner) => partner.sectors.length > 0));
  });

  it('follow the alphabet, whatever quotation mark stands first', () => {
    const place = (slug: string): number => slugs.indexOf(slug);
    assert.ok(place('3d-rabotilnitsa') < place('48-volta'));
    assert.ok(place('48-volta') < place('212-robotika'));
    assert.ok(place('bezshum') < place('barzey'));
    assert.ok(place('barzey') < place('vetrohod'));
  });

  it('tell of the cluster what its memorandum says', () => {
    const cluster = newestFirst[0];
    assert.equal(cluster?.slug, 'ikem');
    assert.deepEqual([cluster.members, cluster.partners], [55, 74]);
    assert.equal(cluster.since, '2019-11-19');
  });
});

for (const path of ['/partners.json', '/ikem.json']) {
  describe(`GET ${path}`, () => {
    it('is JSON-LD that every page may read', async () => {
      const { status, headers } = await get(path);
      assert.equal(status, 200);
      assert.equal(headers.get('content-type'), 'application/ld+json; charset=utf-8');
      assert.equal(headers.get('access-control-allow-origin'), '*');
    });

    it('is not sent again to those who have it', async () => {
      const etag = (await get(path)).headers.get('etag') ?? '';
      assert.equal((await get(path, { headers: { 'If-None-Match': etag } })).status, 304);
    });
  });
}

describe('GET /partners.json', () => {
  it('lists everybody, in a way that the widget reads without a loss', async () => {
    const url = `${demo.url}/partners.json`;
    const { items, dropped } = readPartners(await (await fetch(url)).json(), url);
    assert.equal(items.length, 74);
    assert.equal(dropped, 0);
    assert.deepEqual(
      items.map((each) => each.url),
      newestFirst.map(({ slug }) => `${demo.url}/partners/${slug}`),
    );
  });

  it('keeps to names that are reserved for examples', async () => {
    const { itemListElement } = (await (await get('/partners.json')).json()) as {
      itemListElement: { sameAs?: string[]; contactPoint?: { email: string } }[];
    };
    for (const { sameAs = [], contactPoint } of itemListElement) {
      for (const url of sameAs) assert.match(url, /^https:\/\/.*\bexample\b/);
      if (contactPoint) assert.match(contactPoint.email, /@example\.org$/);
    }
  });
});

describe('GET /ikem.json', () => {
  it('gives the widget one organisation, with its logo', async () => {
    const url = `${demo.url}/ikem.json`;
    const text = await (await fetch(url)).text();
    const { items } = readPartners(JSON.parse(text), url);
    assert.equal(items.length, 1);
    assert.equal(items[0]?.logo, `${demo.url}/images/partners/ikem.svg`);
    assert.match(text, /"propertyID":"members","name":\[.*?\],"value":55/);
    assert.match(text, /"propertyID":"partners","name":\[.*?\],"value":74/);
  });
});
