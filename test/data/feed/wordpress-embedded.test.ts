import { expect } from '@open-wc/testing';
import { articleEmbedding, articleOfPost, mediaOf } from '../../support/data/feed/wordpress.js';
import { HOSTILE_HTML, HOSTILE_URLS } from '../../support/hostile/texts.js';

/** What stands where an embedded object may not be read. */
const FORBIDDEN = {
  code: 'rest_forbidden',
  message: 'Нямате право да правите това.',
  data: { status: 401 },
};
/** The index of the REST API, which stands in the place of a deleted file. */
const INDEX = {
  name: 'Клуб „Икар“',
  description: 'Новини',
  url: 'https://ikem.example',
  home: 'https://ikem.example',
  namespaces: ['oembed/1.0', 'wp/v2'],
  routes: { '/': { methods: ['GET'], endpoints: [{ methods: ['GET'], args: {} }] } },
  _links: { help: [{ href: 'https://developer.wordpress.org/rest-api/' }] },
};
/** What PHP makes of an empty map, an error, and other surprises. */
const SURPRISES = [undefined, null, [], {}, '', 7, [null], [[]], [FORBIDDEN], [[FORBIDDEN]], [7]];

describe('openFeed: what WordPress embeds', () => {
  it('may be lists with holes, which PHP makes objects', async () => {
    const article = await articleEmbedding({
      author: { 1: { id: 1, name: 'Редакция &amp; екип' } },
      'wp:term': { 0: { 2: { id: 3, name: 2024, slug: 'g-2024' } } },
    });
    expect(article.authors).to.deep.equal(['Редакция & екип']);
    expect(article.categories).to.deep.equal([{ id: '3', name: '2024', slug: 'g-2024' }]);
  });

  for (const surprise of SURPRISES) {
    it(`may be ${JSON.stringify(surprise) ?? 'missing'}`, async () => {
      const embedded = { author: surprise, 'wp:term': surprise, 'wp:featuredmedia': surprise };
      for (const each of [surprise, embedded]) {
        const article = await articleEmbedding(each);
        expect(article.title).to.equal('Наука – техника');
        expect([article.authors, article.categories]).to.deep.equal([[], []]);
        expect(article.image).to.equal(undefined);
      }
    });
  }

  it('names authors, and categories but not tags', async () => {
    const article = await articleEmbedding({
      author: [{ id: 1, name: 'Мария &amp; Георги' }, FORBIDDEN, { name: '' }],
      'wp:term': [
        [{ id: 3, name: 'Наука &amp; техника', slug: 'nauka' }, FORBIDDEN],
        [{ id: 9, name: 'новини', slug: 'novini', taxonomy: 'post_tag' }],
      ],
    });
    expect(article.authors).to.deep.equal(['Мария & Георги']);
    expect(article.categories).to.deep.equal([{ id: '3', name: 'Наука & техника', slug: 'nauka' }]);
  });
});

describe('openFeed: the picture of a post', () => {
  const imageOf = async (...files: unknown[]) =>
    (await articleEmbedding({ 'wp:featuredmedia': files })).image;

  it('comes with its size, its text and the files of other widths', async () => {
    expect(await imageOf(mediaOf())).to.deep.equal({
      url: 'https://ikem.example/lipi.jpg',
      alt: 'Сто липи',
      width: 1200,
      height: 800,
      srcset: 'https://ikem.example/lipi-300.jpg 300w, https://ikem.example/lipi-1200.jpg 1200w',
    });
  });

  it('is missing where an error stands in its place', async () => {
    expect(await imageOf(FORBIDDEN)).to.equal(undefined);
  });

  it('is missing where the index of the whole site stands in its place', async () => {
    expect(await imageOf(INDEX)).to.equal(undefined);
  });

  it('is the first one that can be shown', async () => {
    expect((await imageOf(FORBIDDEN, mediaOf()))?.url).to.equal('https://ikem.example/lipi.jpg');
  });

  it('goes without its size where the size is none', async () => {
    for (const details of [undefined, null, [], {}, { width: 0, height: 0 }, { width: 'x' }]) {
      const image = await imageOf(mediaOf({ media_details: details }));
      expect(image?.url, JSON.stringify(details)).to.equal('https://ikem.example/lipi.jpg');
      expect([image?.width, image?.height, image?.srcset]).to.deep.equal(Array.from({ length: 3 }));
    }
  });

  it('goes without other widths where there are none', async () => {
    const details = { width: 1200, height: 800 };
    for (const sizes of [undefined, null, [], {}, 'medium', { medium: null }, { medium: {} }]) {
      const image = await imageOf(mediaOf({ media_details: { ...details, sizes } }));
      expect(image?.width, JSON.stringify(sizes)).to.equal(1200);
      expect(image?.srcset, JSON.stringify(sizes)).to.equal(undefined);
    }
  });

  it('may have its measures as texts', async () => {
    const image = await imageOf(mediaOf({ media_details: { width: '1200', height: '800' } }));
    expect([image?.width, image?.height]).to.deep.equal([1200, 800]);
  });

  it('has an empty text where its own is none', async () => {
    for (const alt of [undefined, null, false, {}]) {
      expect((await imageOf(mediaOf({ alt_text: alt })))?.alt).to.equal('');
    }
  });

  it('is given to the browser in widths that it understands', async () => {
    const file = (source_url: string) => ({ source_url, width: 600, height: 400 });
    const sizes = {
      comma: file('https://ikem.example/a,b.jpg'),
      space: file('https://ikem.example/a b.jpg'),
      relative: file('/c.jpg'),
      odd: { ...file('https://ikem.example/d.jpg'), width: '600' },
      negative: { ...file('https://ikem.example/e.jpg'), width: -600, height: -400 },
    };
    const details = { width: 1200, height: 800, sizes };
    const srcset = (await imageOf(mediaOf({ media_details: details })))?.srcset ?? '';
    const candidates = srcset.split(', ');
    expect(candidates).to.include(`${new URL('/c.jpg', location.origin).href} 600w`);
    for (const candidate of candidates) expect(candidate).to.match(/^https?:[^\s,]+ \d+w$/);
  });
});

describe('openFeed: hostile posts', () => {
  for (const [name, value] of Object.entries(HOSTILE_URLS)) {
    it(`are never linked to ${name}`, async () => {
      const sizes = { medium: { source_url: value, width: 600, height: 400 } };
      const files = [
        mediaOf({ source_url: value }),
        mediaOf({ media_details: { width: 1200, height: 800, sizes } }),
      ];
      for (const file of files) {
        const article = await articleOfPost({
          link: value,
          _embedded: { 'wp:featuredmedia': [file] },
        });
        expect(article.url ?? 'https:').to.match(/^(https?|mailto|tel):/);
        expect(article.image?.url ?? 'https:').to.match(/^https?:/);
        for (const candidate of (article.image?.srcset ?? 'https:a 1w').split(', ')) {
          expect(candidate).to.match(/^https?:[^\s,]+ \d+w$/);
        }
      }
    });
  }

  for (const [name, html] of Object.entries(HOSTILE_HTML)) {
    it(`have texts that run nothing: ${name}`, async () => {
      const { title, summary } = await articleOfPost({
        title: { rendered: `Преди ${html}` },
        excerpt: { rendered: `<p>Преди</p>${html}` },
      });
      expect([title.slice(0, 5), summary.slice(0, 5)]).to.deep.equal(['Преди', 'Преди']);
      expect('hacked' in window).to.equal(false);
    });
  }
});
