import { expect } from '@open-wc/testing';
import { addLanguage, localeOf, toLanguage } from '../../src/i18n/language.js';

describe('toLanguage', () => {
  it('knows Bulgarian and English, and nothing else', () => {
    const known = ['bg', 'bg-BG', 'BG', ' bg ', 'bg_BG', 'en', 'en-US', 'EN-gb', 'en_US.UTF-8'];
    expect(known.map(toLanguage)).to.deep.equal([
      ...['bg', 'bg', 'bg', 'bg', 'bg', 'en', 'en', 'en', 'en'],
    ]);
    for (const tag of [undefined, null, '', 'de', 'bgx', 'eng', 'x-bg', '-', 'бг']) {
      expect(toLanguage(tag), String(tag)).to.equal(undefined);
    }
  });

  it('knows a language that was added, and the nearest of several', () => {
    expect(addLanguage('pt-br')).to.equal('pt-BR');
    expect(['pt-BR', 'PT-br-x-one', 'pt', 'pt-PT'].map(toLanguage)).to.deep.equal([
      ...['pt-BR', 'pt-BR', undefined, undefined],
    ]);
    addLanguage('pt');
    expect(['pt-BR', 'pt', 'pt-PT'].map(toLanguage)).to.deep.equal(['pt-BR', 'pt', 'pt']);
  });
});

describe('addLanguage', () => {
  for (const tag of ['', 'd', '-', 'not a tag', 'бг', 'de_AT']) {
    it(`refuses "${tag}"`, () => {
      expect(() => addLanguage(tag)).to.throw(RangeError);
      expect(toLanguage(tag)).to.equal(undefined);
    });
  }
});

describe('localeOf', () => {
  it('writes English dates as the British do, and takes every other language as it is', () => {
    expect(['en', 'bg', 'pt-BR'].map(localeOf)).to.deep.equal(['en-GB', 'bg', 'pt-BR']);
  });
});
