import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { resolvePointer } from '../../../src/data/feed/mapped.js';

/** The document of RFC 6901, section 5, and its pointers. */
const DOCUMENT = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'e^f': 3,
  'g|h': 4,
  'i\\j': 5,
  'k"l': 6,
  ' ': 7,
  'm~n': 8,
};
const EXAMPLES: [pointer: string, value: unknown][] = [
  ['', DOCUMENT],
  ['/foo', ['bar', 'baz']],
  ['/foo/0', 'bar'],
  ['/', 0],
  ['/a~1b', 1],
  ['/c%d', 2],
  ['/e^f', 3],
  ['/g|h', 4],
  ['/i\\j', 5],
  ['/k"l', 6],
  ['/ ', 7],
  ['/m~0n', 8],
];

describe('resolvePointer', () => {
  for (const [pointer, value] of EXAMPLES) {
    it(`gives what RFC 6901 says for ${JSON.stringify(pointer)}`, () => {
      expect(resolvePointer(DOCUMENT, pointer)).to.deep.equal(value);
    });
  }

  it('reads ~01 as ~1, not as a slash', () => {
    expect(resolvePointer({ '~1': 'tilde', '/': 'slash' }, '/~01')).to.equal('tilde');
  });

  it('goes as deep as it says', () => {
    const document = { data: { articles: [{ author: { name: 'Мария' } }] } };
    expect(resolvePointer(document, '/data/articles/0/author/name')).to.equal('Мария');
  });

  it('gives values that count as nothing elsewhere', () => {
    const document = { a: null, b: false, c: 0, d: '' };
    const values = Object.keys(document).map((key) => resolvePointer(document, `/${key}`));
    expect(values).to.deep.equal([null, false, 0, '']);
  });

  const nowhere: [document: unknown, pointer: string][] = [
    [DOCUMENT, '/nothing'],
    [DOCUMENT, '/foo/2'],
    [DOCUMENT, '/foo/-'],
    [DOCUMENT, '/foo/-1'],
    [DOCUMENT, '/foo/00'],
    [DOCUMENT, '/foo/01'],
    [DOCUMENT, '/foo/1.0'],
    [DOCUMENT, '/foo/length'],
    [DOCUMENT, '/foo/0/0'],
    [DOCUMENT, '/foo/0/length'],
    [DOCUMENT, '/a~1b/c'],
    [{ a: null }, '/a/b'],
    [null, '/a'],
    [undefined, '/a'],
    ['text', '/0'],
    [7, '/toFixed'],
  ];
  for (const [document, pointer] of nowhere) {
    it(`leads nowhere in ${JSON.stringify(document) ?? 'nothing'} with ${pointer}`, () => {
      expect(resolvePointer(document, pointer)).to.equal(undefined);
    });
  }

  const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  for (const name of inherited) {
    it(`follows own properties only: ${name}`, () => {
      // The runner cannot print what these would give; the type says enough.
      expect(typeof resolvePointer({}, `/${name}`)).to.equal('undefined');
      expect(typeof resolvePointer([], `/${name}`)).to.equal('undefined');
      expect(typeof resolvePointer({}, `/constructor/prototype/${name}`)).to.equal('undefined');
      const own = JSON.parse(`{"${name}":{"a":1}}`) as unknown;
      expect(resolvePointer(own, `/${name}/a`)).to.equal(1);
    });
  }

  it('finds any member under its escaped name', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }), (path) => {
        const document = path.reduceRight<unknown>(
          (value, name) => Object.fromEntries([[name, value]]),
          'found',
        );
        const tokens = path.map((name) => name.replaceAll('~', '~0').replaceAll('/', '~1'));
        return resolvePointer(document, tokens.map((token) => `/${token}`).join('')) === 'found';
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (document, pointer) => {
        resolvePointer(document, `/${pointer}`);
      }),
    );
  });
});
