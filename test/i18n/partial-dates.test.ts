import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { localeOf, type Language } from '../../src/i18n/language.js';
import { formatPartialDate } from '../../src/i18n/partial-dates.js';
import { partnerOf } from '../support/data/partners/read.js';

/** No-break space: neither the day nor "г." is left alone on a line. */
const NB = '\u00A0';

describe('formatPartialDate', () => {
  const dates: [date: string, language: Language, expected: string][] = [
    ['2014', 'bg', `2014${NB}г.`],
    ['2014', 'en', '2014'],
    ['2014-03', 'bg', `март 2014${NB}г.`],
    ['2014-03', 'en', 'March 2014'],
    ['2014-03-19', 'bg', `19${NB}март 2014${NB}г.`],
    ['2014-03-19', 'en', `19${NB}March 2014`],
    ['2019-11-19', 'bg', `19${NB}ноември 2019${NB}г.`],
    ['2014-01-01', 'bg', `1${NB}януари 2014${NB}г.`],
    ['2014-12', 'bg', `декември 2014${NB}г.`],
    ['0998', 'en', '998'],
  ];
  for (const [date, language, expected] of dates) {
    it(`writes ${date} in ${language} as exactly as it is`, () => {
      expect(formatPartialDate(date, language)).to.equal(expected);
    });
  }

  it('never shifts the year, the month or the day', () => {
    for (const year of ['1900', '1970', '2014', '9999']) {
      for (const language of ['bg', 'en'] as const) {
        expect(formatPartialDate(year, language)).to.match(new RegExp(`^${year}`));
        const january = new Intl.DateTimeFormat(localeOf(language), { month: 'long' });
        const month = january.format(new Date(2000, 0, 15));
        expect(formatPartialDate(`${year}-01`, language))
          .to.contain(month)
          .and.contain(year);
      }
    }
  });

  it('writes every date that a partner may have', () => {
    const number = (min: number, max: number, length: number): fc.Arbitrary<string> =>
      fc.integer({ min, max }).map((value) => String(value).padStart(length, '0'));
    const parts = fc.tuple(number(0, 9999, 4), number(0, 13, 2), number(0, 32, 2));
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 3 }), (date, count) => {
        const { foundingDate } = partnerOf({ foundingDate: date.slice(0, count).join('-') });
        if (!foundingDate) return true;
        return !/Invalid|undefined/.test(formatPartialDate(foundingDate, 'bg'));
      }),
    );
  });
});
