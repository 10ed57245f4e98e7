import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatRelative } from '../../src/i18n/relative-dates.js';
import type { Language } from '../../src/i18n/language.js';

const SOFIA = 'Europe/Sofia';
const NB = '\u00A0';
/** 14:00 on a Friday in Sofia. */
const NOW = new Date('2024-05-24T11:00:00Z');

/** How long ago in words that is; without the distinction of spaces. */
function relative(dateTime: string, language: Language, zone = SOFIA, now = NOW): string {
  return formatRelative(dateTime, language, zone, now).replaceAll(NB, ' ');
}

describe('formatRelative', () => {
  const dates: [dateTime: string, bg: string, en: string][] = [
    ['2024-05-24T11:00:00.000Z', 'сега', 'now'],
    ['2024-05-24T10:59:30.000Z', 'сега', 'now'],
    ['2024-05-24T10:59:00.000Z', 'преди 1 минута', '1 minute ago'],
    ['2024-05-24T10:55:00.000Z', 'преди 5 минути', '5 minutes ago'],
    ['2024-05-24T10:39:00.000Z', 'преди 21 минути', '21 minutes ago'],
    ['2024-05-24T10:00:00.000Z', 'преди 1 час', '1 hour ago'],
    ['2024-05-24T06:00:00.000Z', 'преди 5 часа', '5 hours ago'],
    ['2024-05-23T21:30:00.000Z', 'преди 13 часа', '13 hours ago'],
    ['2024-05-23T20:30:00.000Z', 'вчера', 'yesterday'],
    ['2024-05-23T09:00:00.000Z', 'вчера', 'yesterday'],
    ['2024-05-22T09:00:00.000Z', 'онзи ден', '2 days ago'],
    ['2024-05-21T09:00:00.000Z', 'преди 3 дни', '3 days ago'],
    ['2024-05-18T09:00:00.000Z', 'преди 6 дни', '6 days ago'],
    ['2024-05-17T09:00:00.000Z', '17 май 2024 г.', '17 May 2024'],
    ['2019-11-19T07:05:00.000Z', '19 ноември 2019 г.', '19 November 2019'],
  ];
  for (const [dateTime, bg, en] of dates) {
    it(`says "${bg}" and "${en}" of ${dateTime}`, () => {
      expect([relative(dateTime, 'bg'), relative(dateTime, 'en')]).to.deep.equal([bg, en]);
    });
  }

  it('counts the days of a date alone', () => {
    const days = ['2024-05-24', '2024-05-23', '2024-05-22', '2024-05-20', '2024-05-10'];
    expect(days.map((day) => relative(day, 'bg'))).to.deep.equal([
      ...['днес', 'вчера', 'онзи ден', 'преди 4 дни', '10 май 2024 г.'],
    ]);
  });

  it('counts the days of the zone, not those of UTC', () => {
    // 00:30 and 23:30 of the same day in Sofia, seen at 01:00 of the next.
    const now = new Date('2024-05-23T22:00:00Z');
    expect(relative('2024-05-22T21:30:00.000Z', 'bg', SOFIA, now)).to.equal('вчера');
    expect(relative('2024-05-23T20:30:00.000Z', 'bg', SOFIA, now)).to.equal('вчера');
    expect(relative('2024-05-22T20:30:00.000Z', 'bg', SOFIA, now)).to.equal('онзи ден');
  });

  it('does not call twenty minutes yesterday, though midnight has passed', () => {
    const now = new Date('2024-05-23T21:10:00Z');
    expect(relative('2024-05-23T20:50:00.000Z', 'bg', SOFIA, now)).to.equal('преди 20 минути');
  });

  it('counts right over the change to summer time', () => {
    const now = new Date('2024-03-31T09:00:00Z');
    expect(relative('2024-03-30T08:00:00.000Z', 'bg', SOFIA, now)).to.equal('вчера');
    expect(relative('2024-03-29', 'bg', SOFIA, now)).to.equal('онзи ден');
  });

  it('says nothing of the future but its date', () => {
    expect(relative('2024-05-25T09:00:00.000Z', 'bg')).to.equal('25 май 2024 г.');
    expect(relative('2024-05-25', 'bg')).to.equal('25 май 2024 г.');
    expect(relative('2024-05-24T12:00:00.000Z', 'bg')).to.equal('сега');
  });

  it('is never empty, and never says "след"', () => {
    const instants = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2030-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (date) => {
        const text = relative(date.toISOString(), 'bg');
        return text !== '' && !text.includes('след');
      }),
    );
  });
});
