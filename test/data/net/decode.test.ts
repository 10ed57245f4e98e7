import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decode } from '../../../src/data/net/decode.js';

const JSON_TEXT = '{"title":"Новини от школото","id":1}';

/** A text in windows-1251, as far as it is made of ASCII and of Russian letters. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });
}

/** A text in UTF-16. */
function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((sign, index) => view.setUint16(index * 2, sign.charCodeAt(0), isLittle));
  return new Uint8Array(view.buffer);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decode', () => {
  it('reads UTF-8, whatever the header says', () => {
    for (const type of ['', 'application/json', 'application/json; charset=windows-1251']) {
      expect(decode(utf8(JSON_TEXT), type), type).to.equal(JSON_TEXT);
    }
  });

  it('reads what the header says where it is no UTF-8', () => {
    for (const type of ['text/html; charset=windows-1251', 'a/b;charset="CP1251"']) {
      expect(decode(windows1251(JSON_TEXT), type), type).to.equal(JSON_TEXT);
    }
    expect(decode(Uint8Array.of(0x22, 0xe9, 0x22), 'a/b; charset=iso-8859-1')).to.equal('"é"');
  });

  it('reads Cyrillic whose encoding nobody says, or says wrongly', () => {
    for (const type of ['', 'text/plain', 'a/b; charset=utf-8', 'a/b; charset=nonsense']) {
      expect(decode(windows1251(JSON_TEXT), type), type).to.equal(JSON_TEXT);
    }
  });

  it('mends one broken letter among others', () => {
    const bytes = utf8('"Новини"');
    expect(decode(bytes.slice(0, -2))).to.equal('"Новин\uFFFD');
  });

  it('reads UTF-16, with its mark and without', () => {
    for (const isLittle of [true, false]) {
      expect(decode(utf16(JSON_TEXT, isLittle))).to.equal(JSON_TEXT);
      expect(decode(utf16(`\uFEFF${JSON_TEXT}`, isLittle))).to.equal(JSON_TEXT);
    }
  });

  it('gives any text of JSON back', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (text, type) => {
        expect(decode(utf8(text), type)).to.equal(text);
      }),
    );
  });

  it('gives nothing for nothing', () => {
    expect(decode(new Uint8Array())).to.equal('');
  });
});
