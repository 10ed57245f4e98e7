import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { partners } from '../../../demo/content/partners/index.js';
import type { Construction, LogoPlan } from '../../../demo/content/partners/model.js';
import { drawLogo } from '../../../demo/server/partners/logos/logo.js';
import { startDemo, type Demo } from '../../../demo/server/start.js';

const drawn = partners.bg.flatMap(({ slug, logo }) =>
  typeof logo === 'string' ? [] : [{ slug, logo }],
);
const without = partners.bg.filter(({ logo }) => logo === 'none');
const lost = partners.bg.filter(({ logo }) => logo === 'lost');

const TAG = /<(\/?)([a-z]+)((?: [\w:-]+="[^"<>]*")*)(\/?)>/gy;

/** Asserts that markup is nothing but nested elements with quoted attributes, and gives their names. */
function elementsOf(svg: string): Set<string> {
  const markup = svg.trim();
  const open: string[] = [];
  const names = new Set<string>();
  TAG.lastIndex = 0;
  let end = 0;
  for (let tag = TAG.exec(markup); tag; tag = TAG.exec(markup)) {
    const [, closing, name = '', attributes = '', empty] = tag;
    const keys = [...attributes.matchAll(/ ([\w:-]+)=/g)].map(([, key]) => key);
    assert.equal(new Set(keys).size, keys.length, `twice the same attribute: ${tag[0]}`);
    if (closing) assert.equal(open.pop(), name);
    else if (!empty) open.push(name);
    names.add(name);
    end = TAG.lastIndex;
  }
  assert.equal(end, markup.length, `no element: ${markup.slice(end, end + 40)}`);
  assert.deepEqual(open, []);
  return names;
}

describe('the logos of the demo', () => {
  let demo: Demo;
  before(async () => {
    demo = await startDemo();
  });
  after(() => demo.stop());

  const get = (slug: string): Promise<Response> => fetch(`${demo.url}/images/partners/${slug}.svg`);

  for (const { slug, logo } of drawn) {
    it(`are well-formed, without script, style, text and links: ${slug}`, () => {
      const svg = drawLogo(logo);
      const names = elementsOf(svg);
      for (const name of names) assert.match(name, /^(svg|g|path|circle|ellipse|rect)$/);
      assert.doesNotMatch(svg, /NaN|undefined|null|href|url\(| on[a-z]+=| style=/);
      assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/);
    });
  }

  it('are no two the same', () => {
    assert.equal(new Set(drawn.map(({ logo }) => drawLogo(logo))).size, drawn.length);
  });

  it('are drawn in more than a dozen ways', () => {
    assert.ok(new Set(drawn.map(({ logo }) => logo.draw)).size > 12);
  });

  it('are the same whenever they are drawn', () => {
    for (const { logo } of drawn) assert.equal(drawLogo(logo), drawLogo(logo));
  });

  it('refuse a letter that nobody has drawn', () => {
    const plan: LogoPlan = {
      draw: 'wordmark' satisfies Construction,
      letters: 'Ω',
      colors: ['', ''],
    };
    assert.throws(() => drawLogo(plan), /“Ω”/);
  });

  it('come as pictures that every page may show', async () => {
    const { status, headers } = await get('ikem');
    assert.equal(status, 200);
    assert.equal(headers.get('content-type'), 'image/svg+xml; charset=utf-8');
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  });

  it('are missing where a partner has none, and where one is lost', async () => {
    assert.ok(without.length >= 6 && without.length <= 8);
    assert.equal(lost.length, 1);
    for (const { slug } of [...without, ...lost]) assert.equal((await get(slug)).status, 404, slug);
    for (const slug of ['no-such-partner', '../logo', '%2e%2e%2flogo']) {
      assert.notEqual((await get(slug)).status, 500);
    }
  });
});
