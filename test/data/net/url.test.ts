import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { endpointUrl, linkUrl, webUrl, withDefaults } from '../../../src/data/net/url.js';
import { HOSTILE_URLS } from '../../support/hostile/texts.js';

const BASE = 'https://ikem.example/novini/feed.json';
const WEB = /^https?:/;
const LINK = /^(https?|mailto|tel):/;

/** Anything that a document may hold where a URL belongs, hostile prefixes more often than by chance. */
const anything = fc.oneof(
  fc.anything(),
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc
    .tuple(
      fc.constantFrom('java', 'JAVA', 'data', 'vb', 'blob', 'file', ' \u0000', '//', '\\'),
      fc.constantFrom('', '\n', '\t', '\r', '\u0001', '&#10;'),
      fc.constantFrom('script:', ':text/html,', ':', '://', ''),
      fc.string(),
    )
    .map((parts) => parts.join('')),
);
const bases = fc.constantFrom(undefined, BASE, 'about:blank', 'no base');

describe('linkUrl', () => {
  it('gives an absolute URL', () => {
    expect(linkUrl('https://a.example/б')).to.equal('https://a.example/%D0%B1');
    expect(linkUrl('../nova.html', BASE)).to.equal('https://ikem.example/nova.html');
    expect(linkUrl('?p=7#top', BASE)).to.equal('https://ikem.example/novini/feed.json?p=7#top');
    expect(linkUrl('//cdn.example/x', BASE)).to.equal('https://cdn.example/x');
    expect(linkUrl(' \n https://a.example/ ')).to.equal('https://a.example/');
  });

  it('takes mail addresses and telephone numbers', () => {
    expect(linkUrl('mailto:klub@ikem.example')).to.equal('mailto:klub@ikem.example');
    expect(linkUrl('tel:+35952123456')).to.equal('tel:+35952123456');
  });

  it('gives nothing for what is no URL', () => {
    for (const value of ['', '  ', 'http://', 'https://', 'novini.html']) {
      expect(linkUrl(value), value).to.equal(undefined);
    }
    for (const value of ['', ' \n\t']) expect(linkUrl(value, BASE)).to.equal(undefined);
    for (const value of [undefined, null, 7, {}, [], [BASE], { href: BASE }, true]) {
      expect(linkUrl(value, BASE)).to.equal(undefined);
    }
  });

  for (const [name, value] of Object.entries(HOSTILE_URLS)) {
    it(`gives nothing that a browser runs for ${name}`, () => {
      expect(linkUrl(value, BASE) ?? 'https:').to.match(LINK);
      expect(linkUrl(value) ?? 'https:').to.match(LINK);
    });
  }

  it('never throws, and gives http, https, mailto and tel only', () => {
    fc.assert(
      fc.property(anything, bases, (value, base) => {
        const url = linkUrl(value, base);
        return url === undefined || (LINK.test(url) && new URL(url).href === url);
      }),
      { numRuns: 500 },
    );
  });
});

describe('webUrl', () => {
  it('gives http and https only', () => {
    expect(webUrl('photo.jpg', BASE)).to.equal('https://ikem.example/novini/photo.jpg');
    expect(webUrl('http://a.example')).to.equal('http://a.example/');
    expect(webUrl('mailto:klub@ikem.example')).to.equal(undefined);
    expect(webUrl('tel:+35952123456')).to.equal(undefined);
  });

  it('never throws, and gives http and https only', () => {
    fc.assert(
      fc.property(anything, bases, (value, base) => {
        const url = webUrl(value, base);
        return url === undefined || (WEB.test(url) && new URL(url).href === url);
      }),
      { numRuns: 500 },
    );
  });
});

describe('endpointUrl', () => {
  it('puts the language in at every place', () => {
    const template = '/{lang}/feed-{lang}.json?l={lang}';
    const url = 'https://ikem.example/bg/feed-bg.json?l=bg';
    expect(endpointUrl(template, 'bg', BASE)).to.equal(url);
  });

  it('is resolved against the page', () => {
    expect(endpointUrl('feed.json', 'en', 'https://a.example/b/c')).to.equal(
      'https://a.example/b/feed.json',
    );
  });

  it('is nothing for an address that cannot be fetched', () => {
    for (const value of ['', 'javascript:1', 'data:application/json,{}', 'mailto:a@b.c']) {
      expect(endpointUrl(value, 'bg', BASE), value).to.equal(undefined);
    }
  });

  it('reads what was pasted with quotes and spaces of any kind around it', () => {
    const around = fc
      .array(fc.constantFrom(...' \u00A0\u200B\u202F\uFEFF\u2060\n„“”«»‘’"\''))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(around, around, fc.webUrl(), (before, after, url) => {
        expect(endpointUrl(before + url.replace(/'+$/, '') + after, 'bg', BASE)).to.equal(
          endpointUrl(url.replace(/'+$/, ''), 'bg', BASE),
        );
      }),
    );
  });

  it('reads an address in which something has no width', () => {
    expect(endpointUrl('https://a.ex\u200Bample/fe\uFEFFed.json', 'bg', BASE)).to.equal(
      'https://a.example/feed.json',
    );
  });
});

describe('withDefaults', () => {
  it('adds parameters that the URL does not set itself', () => {
    const url = withDefaults('https://a.example/posts?lang=bg&per_page=5', {
      per_page: '20',
      _embed: 'author,wp:term',
    });
    const { searchParams } = new URL(url);
    expect(searchParams.get('per_page')).to.equal('5');
    expect(searchParams.get('lang')).to.equal('bg');
    expect(searchParams.get('_embed')).to.equal('author,wp:term');
  });

  it('carries any text through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const url = withDefaults('https://a.example/posts', { search: text });
        return new URL(url).searchParams.get('search') === text;
      }),
    );
  });
});
