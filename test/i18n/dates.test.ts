import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toDateTime } from '../../src/data/fields.js';
import { formatDate, type DateStyle } from '../../src/i18n/dates.js';
import type { Language } from '../../src/i18n/language.js';

const SOFIA = 'Europe/Sofia';
/** No-break space: neither the day nor "г." is left alone on a line. */
const NB = '\u00A0';

/** 09:05 in Sofia. */
const MORNING = '2019-11-19T07:05:00.000Z';
/** 00:30 in Sofia, and still the day before in UTC. */
const AFTER_MIDNIGHT = '2019-11-18T22:30:00.000Z';

describe('formatDate', () => {
  const dates: [dateTime: string, language: Language, style: DateStyle, expected: string][] = [
    [MORNING, 'bg', 'long', `19${NB}ноември 2019${NB}г.`],
    [MORNING, 'bg', 'short', `19.11.2019${NB}г.`],
    [MORNING, 'en', 'long', `19${NB}November 2019`],
    [MORNING, 'en', 'short', `19${NB}Nov 2019`],
    ['2024-05-01T09:00:00.000Z', 'bg', 'long', `1${NB}май 2024${NB}г.`],
    ['2019-11-19', 'bg', 'long', `19${NB}ноември 2019${NB}г.`],
    ['2019-11-19T00:30', 'bg', 'long', `19${NB}ноември 2019${NB}г.`],
    ['2019-11-19T00:30:05', 'en', 'long', `19${NB}November 2019`],
  ];
  for (const [dateTime, language, style, expected] of dates) {
    it(`writes ${dateTime} ${style} in ${language}`, () => {
      expect(formatDate(dateTime, language, style, SOFIA)).to.equal(expected);
    });
  }

  it('writes the time of day in the zone', () => {
    expect(formatDate(MORNING, 'bg', 'time', SOFIA)).to.equal('9:05\u00A0ч.');
    expect(formatDate(MORNING, 'en', 'time', SOFIA)).to.equal('09:05');
    expect(formatDate(MORNING, 'en', 'time', 'America/New_York')).to.equal('02:05');
    expect(formatDate('2019-11-19T00:30', 'en', 'time', 'America/New_York')).to.equal('00:30');
  });

  it('writes the day of Sofia for a post of 00:30', () => {
    expect(formatDate(AFTER_MIDNIGHT, 'bg', 'long', SOFIA)).to.contain('19');
    expect(formatDate(AFTER_MIDNIGHT, 'bg', 'long', 'UTC')).to.contain('18');
  });

  const zones = [
    ...['America/New_York', 'America/Los_Angeles', 'Pacific/Pago_Pago', 'Pacific/Kiritimati'],
    ...['America/Sao_Paulo', 'America/St_Johns', 'UTC', SOFIA],
  ];
  for (const zone of zones) {
    it(`never shifts a date alone: ${zone}`, () => {
      expect(formatDate('2019-11-19', 'bg', 'short', zone)).to.equal(`19.11.2019${NB}г.`);
      expect(formatDate('2019-11-19T00:30', 'bg', 'short', zone)).to.equal(`19.11.2019${NB}г.`);
      expect(formatDate('2019-11-19T23:30', 'bg', 'short', zone)).to.equal(`19.11.2019${NB}г.`);
    });
  }

  it('leaves no place to break a line before "г." or after the day', () => {
    const instants = fc.date({
      min: new Date('1970-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, fc.constantFrom<DateStyle>('long', 'short'), (date, style) => {
        const text = formatDate(date.toISOString(), 'bg', style, SOFIA);
        return text.endsWith(`${NB}г.`) && !/^\d+ /.test(text);
      }),
    );
  });

  it('writes every date that a feed may bring', () => {
    const values = fc.oneof(fc.date().map(Number), fc.date().map(String), fc.string());
    fc.assert(
      fc.property(values, fc.constantFrom<Language>('bg', 'en'), (value, language) => {
        const dateTime = toDateTime(typeof value === 'number' ? isoOf(value) : value);
        return dateTime === undefined || formatDate(dateTime, language, 'long', SOFIA) !== '';
      }),
    );
  });
});

function isoOf(instant: number): string {
  return Number.isNaN(instant) ? 'Invalid Date' : new Date(instant).toISOString();
}
