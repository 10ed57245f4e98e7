import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { monogramOf } from '../../src/text/monogram.js';

describe('monogramOf', () => {
  const names: [name: string, abbreviations: string[], monogram: string][] = [
    ['Индустриален клъстер „Електромобили“', ['ИКЕМ'], 'ИКЕМ'],
    ['Индустриален клъстер „Електромобили“', ['Клъстер', 'ИКЕМ', 'EVIC'], 'ИКЕМ'],
    ['Индустриален клъстер „Електромобили“', ['Клъстерът'], 'ИК'],
    ['Индустриален клъстер „Електромобили“', [], 'ИК'],
    ['Професионална гимназия по електротехника', [], 'ПГ'],
    ['Съвет по храните', [], 'СХ'],
    ['„Зелен ток“ ООД', [], 'ЗТ'],
    ['Волта', [], 'В'],
    ['АД', [], 'А'],
    ['3D Работилница', [], 'Р'],
    ['212 Роботика', [], '2Р'],
    ['ВЕИ-инвест', [], 'ВИ'],
    ['Yambol Tech', [], 'YT'],
    ['И\u0306ордан', [], 'Й'],
    ['Й Ко', [], 'ЙК'],
    ['<b>Волта</b>', [], 'В'],
    ['😀 Волта', [], 'В'],
    ['😀', [], ''],
    ['', [], ''],
  ];
  for (const [name, abbreviations, monogram] of names) {
    it(`makes ${monogram || 'nothing'} of ${JSON.stringify(name)} (${abbreviations.join()})`, () => {
      expect(monogramOf(name, abbreviations)).to.equal(monogram);
    });
  }

  it('is short and can be encoded, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const monogram = monogramOf(name, []);
        encodeURIComponent(monogram);
        return monogram.length <= 6;
      }),
    );
  });

  it('is there for a name without end', () => {
    expect(monogramOf('дума '.repeat(200_000), [])).to.equal('ДД');
    expect(monogramOf('а'.repeat(1_000_000), [])).to.equal('А');
  });
});
