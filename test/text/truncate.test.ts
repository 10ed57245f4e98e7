import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { truncate } from '../../src/text/truncate.js';

const TEXT = 'Учениците посадиха сто липи в двора на училището.';

describe('truncate', () => {
  const cuts: [text: string, length: number, expected: string][] = [
    [TEXT, 1000, TEXT],
    [TEXT, TEXT.length, TEXT],
    [TEXT, TEXT.length - 1, 'Учениците посадиха сто липи в двора на…'],
    [TEXT, 22, 'Учениците посадиха сто…'],
    [TEXT, 23, 'Учениците посадиха сто…'],
    [TEXT, 21, 'Учениците посадиха…'],
    ['', 10, ''],
    ['Лекция на проф. Петров за галактики', 17, 'Лекция на проф…'],
    ['Лекция на проф. Петров за галактики', 25, 'Лекция на проф. Петров за…'],
    ['Липи, брези; дъбове: и още', 5, 'Липи…'],
    ['Липи, брези; дъбове: и още', 12, 'Липи, брези…'],
    ['Наука – техника – изкуство', 17, 'Наука – техника…'],
    ['Нашите „липи“ цъфтят отново', 13, 'Нашите „липи“…'],
    ['Едно\u00A0две\nтри четири', 8, 'Едно\u00A0две…'],
  ];
  for (const [text, length, expected] of cuts) {
    it(`cuts ${JSON.stringify(text)} at ${length}`, () => {
      expect(truncate(text, length)).to.equal(expected);
    });
  }

  it('cuts between words, never within one', () => {
    const words = TEXT.split(' ').map((word) => word.replace('.', ''));
    for (let length = 9; length < TEXT.length; length += 1) {
      const cut = truncate(TEXT, length).replace(/…$/, '');
      expect(words, `${length}: ${cut}`).to.include(cut.split(' ').at(-1));
    }
  });

  it('cuts one endless word within itself, but no pair of surrogates', () => {
    expect(truncate('ж'.repeat(50), 10)).to.equal(`${'ж'.repeat(10)}…`);
    expect(truncate('😀'.repeat(50), 9)).to.equal(`${'😀'.repeat(4)}…`);
    expect(truncate('😀'.repeat(50), 10)).to.equal(`${'😀'.repeat(5)}…`);
  });

  it('gives a beginning of the text, at most as long as wanted, that can be encoded', () => {
    const texts = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, length) => {
        const cut = truncate(text, length);
        if (cut === text) return text.length <= length || text.endsWith('…');
        const beginning = cut.slice(0, -1);
        encodeURIComponent(cut);
        return cut.endsWith('…') && text.startsWith(beginning) && beginning.length <= length;
      }),
      { numRuns: 500 },
    );
  });

  it('cuts what a backtracking expression takes minutes for', () => {
    for (const text of [' '.repeat(50_000), 'а '.repeat(50_000), '.'.repeat(50_000)]) {
      expect(truncate(text, 200).length).to.be.at.most(201);
      expect(truncate(text, text.length - 1).length).to.be.at.most(text.length);
    }
  });
});
