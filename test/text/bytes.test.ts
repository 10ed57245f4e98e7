import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { byteLength, excessCharacters } from '../../src/text/bytes.js';

describe('byteLength', () => {
  const texts: [text: string, bytes: number][] = [
    ['', 0],
    ['abc', 3],
    ['жълъд', 10],
    ['€', 3],
    ['😀', 4],
    ['е\u0301', 4],
    ['\n', 1],
    ['\uD800', 3],
    ['\uDC00\uD800', 6],
    ['\uD800а', 5],
  ];
  for (const [text, bytes] of texts) {
    it(`counts ${bytes} bytes in ${JSON.stringify(text)}`, () => {
      expect(byteLength(text)).to.equal(bytes);
    });
  }

  it('agrees with the browser', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        return byteLength(text) === new Blob([text]).size;
      }),
    );
  });
});

describe('excessCharacters', () => {
  const excesses: [text: string, limit: number, count: number][] = [
    ['жълъд', 10, 0],
    ['жълъд', 9, 1],
    ['жълъд', 8, 1],
    ['жълъд', 7, 2],
    ['жълъд', 0, 5],
    ['', 0, 0],
    ['abж', 3, 1],
    ['жab', 3, 1],
    ['a😀', 4, 1],
    ['ж'.repeat(122), 245, 0],
    ['ж'.repeat(123), 245, 1],
  ];
  for (const [text, limit, count] of excesses) {
    it(`takes ${count} from ${JSON.stringify(text.slice(0, 9))} for ${limit} bytes`, () => {
      expect(excessCharacters(text, limit)).to.equal(count);
    });
  }

  it('takes as few as possible, and enough', () => {
    const texts = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(texts, fc.nat(60), (text, limit) => {
        const count = excessCharacters(text, limit);
        const characters = [...text];
        const left = characters.slice(0, characters.length - count).join('');
        const onceMore = characters.slice(0, characters.length - count + 1).join('');
        return byteLength(left) <= limit && (count === 0 || byteLength(onceMore) > limit);
      }),
      { numRuns: 500 },
    );
  });

  it('counts in a text as long as a book', () => {
    expect(excessCharacters('ж'.repeat(1_000_000), 65_525)).to.equal(1_000_000 - 32_762);
  });
});
