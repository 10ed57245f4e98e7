import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openInNode } from '../support/data/node.js';

const signal = new AbortController().signal;

interface Term {
  id: number;
  name: string;
  slug: string;
}

const TERMS: Record<string, Term[]> = {
  categories: [
    { id: 2, name: 'Събития', slug: 'sabitiya' },
    { id: 3, name: 'Наука &amp; техника', slug: 'nauka' },
    { id: 4, name: 'Спорт', slug: '%d1%81%d0%bf%d0%be%d1%80%d1%82' },
    { id: 5, name: 'Спортни събития', slug: 'sport-2' },
  ],
  tags: [{ id: 9, name: 'Липи', slug: 'lipi' }],
};

/** The terms that WordPress finds: those whose name, as it is stored, or slug holds the words. */
function search(terms: Term[], { searchParams }: URL): Term[] {
  const slugs = searchParams.get('slug')?.split(',');
  const words = searchParams.get('search')?.toLowerCase() ?? '';
  const holds = ({ name, slug }: Term): boolean =>
    name.toLowerCase().includes(words) || slug.includes(words);
  return terms.filter((term) => holds(term) && (!slugs || slugs.includes(term.slug)));
}

describe('openFeed: the categories and tags of WordPress', () => {
  let server: Server;
  let origin: string;
  let asked: URL[];

  before(async () => {
    server = createServer(({ url = '/' }, response) => {
      const address = new URL(url, origin);
      asked.push(address);
      const taxonomy = address.pathname.split('/').at(-1) ?? '';
      const terms = TERMS[taxonomy];
      const json = terms ? search(terms, address) : [];
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    assert.ok(address && typeof address === 'object');
    origin = `http://127.0.0.1:${address.port}`;
  });
  beforeEach(() => {
    asked = [];
  });
  after(() => {
    server.close();
    server.closeAllConnections();
  });

  /** What the posts were asked for that belong to a category or tag. */
  async function askedFor(category: string, query = ''): Promise<string | undefined> {
    const source = await openInNode(`${origin}/wp-json/wp/v2/posts${query}`);
    await source.load({ category }, 10, signal);
    const posts = asked.find(({ pathname }) => pathname.endsWith('/posts'));
    const { searchParams } = posts ?? {};
    const found = ['categories', 'tags'].filter((name) => searchParams?.has(name));
    return posts && found.map((name) => `${name}=${searchParams?.get(name)}`).join('&');
  }

  const wanted: [wanted: string, expected: string | undefined][] = [
    ['Събития', 'categories=2'],
    ['СЪБИТИЯ', 'categories=2'],
    ['sabitiya', 'categories=2'],
    ['nauka', 'categories=3'],
    ['Наука & техника', 'categories=3'],
    ['Спорт', 'categories=4'],
    ['спорт', 'categories=4'],
    ['%d1%81%d0%bf%d0%be%d1%80%d1%82', 'categories=4'],
    ['lipi', 'tags=9'],
    ['Липи', 'tags=9'],
    ['няма такава', undefined],
    ['наук', undefined],
  ];
  for (const [category, expected] of wanted) {
    it(`are found by "${category}": ${expected ?? 'no posts are asked for'}`, async () => {
      assert.equal(await askedFor(category), expected);
    });
  }

  it('are found in the language of the address', async () => {
    assert.equal(await askedFor('Събития', '?lang=en'), 'categories=2');
    for (const { searchParams } of asked) assert.equal(searchParams.get('lang'), 'en');
  });
});
