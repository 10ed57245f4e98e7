import { str } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { msg } from '../../src/i18n/generated/news-feed-article-finder.js';
import type { Language } from '../../src/i18n/language.js';
import { renderIn } from '../../src/i18n/localization.js';

/** What a screen reader hears after a search, as the filter bar says it. */
function found(count: number, language: Language): string {
  renderIn(language);
  const isOne = new Intl.PluralRules(language).select(count) === 'one';
  return isOne ? msg(str`${count} article`) : msg(str`${count} articles`);
}

describe('plurals', () => {
  afterEach(() => renderIn('en'));

  const counts: [count: number, bg: string, en: string][] = [
    [0, '0 новини', '0 articles'],
    [1, '1 новина', '1 article'],
    [2, '2 новини', '2 articles'],
    [5, '5 новини', '5 articles'],
    [11, '11 новини', '11 articles'],
    [21, '21 новини', '21 articles'],
    [101, '101 новини', '101 articles'],
  ];
  for (const [count, bg, en] of counts) {
    it(`says "${bg}" and "${en}"`, () => {
      expect([found(count, 'bg'), found(count, 'en')]).to.deep.equal([bg, en]);
    });
  }
});
