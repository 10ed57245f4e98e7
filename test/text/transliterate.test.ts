import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold } from '../../src/data/fold.js';
import { toLatin } from '../../src/text/transliterate.js';

describe('toLatin', () => {
  const words: [cyrillic: string, latin: string][] = [
    ['икем', 'ikem'],
    ['абвгдежзийклмнопрстуфхцчшщъьюя', 'abvgdezhziyklmnoprstufhtschshshtayyuya'],
    ['жаба', 'zhaba'],
    ['цар', 'tsar'],
    ['чушка', 'chushka'],
    ['щъркел', 'shtarkel'],
    ['юнаци', 'yunatsi'],
    ['ямбол', 'yambol'],
    ['бойчиновци', 'boychinovtsi'],
    ['йордан', 'yordan'],
    ['кьосев', 'kyosev'],
    ['фотьойл', 'fotyoyl'],
    ['джебел', 'dzhebel'],
    ['дзвер', 'dzver'],
    ['лъв', 'lav'],
    ['златоград', 'zlatograd'],
  ];
  for (const [cyrillic, latin] of words) {
    it(`writes ${cyrillic} as ${latin}`, () => {
      expect(toLatin(cyrillic)).to.equal(latin);
    });
  }

  // Articles 5 and 6 of the Act: what the letters alone would not give.
  const exceptions: [cyrillic: string, latin: string][] = [
    ['софия', 'sofia'],
    ['мария иванова', 'maria ivanova'],
    ['софия, мария; рила', 'sofia, maria; rila'],
    ['(софия)', '(sofia)'],
    ['софия2', 'sofia2'],
    ['марияна', 'mariyana'],
    ['ия', 'ia'],
    ['виях', 'viyah'],
    ['българия', 'bulgaria'],
    ['„българия“ ад', '„bulgaria“ ad'],
    ['български', 'balgarski'],
  ];
  for (const [cyrillic, latin] of exceptions) {
    it(`makes an exception: ${cyrillic} is ${latin}`, () => {
      expect(toLatin(cyrillic)).to.equal(latin);
    });
  }

  it('leaves everything else as it is', () => {
    for (const text of [
      '',
      'ikem',
      '3d-принт'.slice(0, 3),
      '48 v',
      '😀',
      'ελ',
      '\uD83D',
      'ß',
      'ы',
    ]) {
      expect(toLatin(text)).to.equal(text);
    }
  });

  it('writes upper case, stress marks and ѝ once they are folded', () => {
    expect(toLatin(fold('ИКЕМ'))).to.equal('ikem');
    expect(toLatin(fold('за\u0301мък Ѝ'))).to.equal('zamak i');
    expect(toLatin(fold('И\u0306ордан'))).to.equal('yordan');
  });

  it('is the same for what is written already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const latin = toLatin(fold(text));
        return toLatin(latin) === latin && !/[а-я]/.test(latin);
      }),
    );
  });

  it('writes the end of a word as if it stood alone', () => {
    const word = fc.string({ unit: fc.constantFrom(...'абвийкъьюя'), minLength: 1 });
    fc.assert(
      fc.property(word, word, (a, b) => toLatin(`${a} ${b}`) === `${toLatin(a)} ${toLatin(b)}`),
    );
  });
});
