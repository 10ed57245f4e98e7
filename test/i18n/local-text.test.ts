import { expect } from '@open-wc/testing';
import type { LocalText } from '../../src/data/model.js';
import { foreignLang, textIn, textsIn } from '../../src/i18n/local-text.js';
import type { Language } from '../../src/i18n/language.js';

const BG: LocalText = { text: 'Клъстер', lang: 'bg' };
const EN: LocalText = { text: 'Cluster', lang: 'en-GB' };
const DE: LocalText = { text: 'Verein', lang: 'de' };
const NONE: LocalText = { text: 'ИКЕМ' };

describe('textsIn', () => {
  const choices: [what: string, texts: LocalText[], language: Language, expected: LocalText[]][] = [
    ['those in the language', [EN, BG, DE, NONE, BG], 'bg', [BG, BG]],
    ['those in a variety of it', [BG, EN], 'en', [EN]],
    ['those that name no language', [DE, EN, NONE], 'bg', [NONE]],
    [
      'those that name an empty language',
      [DE, { text: 'x', lang: '' }],
      'bg',
      [{ text: 'x', lang: '' }],
    ],
    ['whatever there is', [DE, EN], 'bg', [DE, EN]],
    ['none where there are none', [], 'bg', []],
  ];
  for (const [what, texts, language, expected] of choices) {
    it(`gives ${what}`, () => {
      expect(textsIn(texts, language)).to.deep.equal(expected);
      expect(textIn(texts, language)).to.equal(expected[0] && textsIn(texts, language)[0]);
    });
  }

  it('knows a language however it is written', () => {
    for (const lang of ['bg', 'BG', ' bg ', 'bg-BG', 'bg-Latn']) {
      expect(textsIn([EN, { text: 'x', lang }], 'bg'), lang).to.have.length(1);
    }
    for (const lang of ['bgx', 'b', 'bul', '__proto__', '<b>']) {
      expect(textsIn([{ text: 'x', lang }, NONE], 'bg'), lang).to.deep.equal([NONE]);
    }
  });
});

describe('foreignLang', () => {
  it('names the language of what is in another one', () => {
    expect(foreignLang(EN, 'bg')).to.equal('en-GB');
    expect(foreignLang(DE, 'en')).to.equal('de');
  });

  it('names none where that of the element is right', () => {
    expect(foreignLang(BG, 'bg')).to.equal(undefined);
    expect(foreignLang(EN, 'en')).to.equal(undefined);
    expect(foreignLang(NONE, 'bg')).to.equal(undefined);
  });
});
