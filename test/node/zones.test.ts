import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { toDateTime } from '../../src/data/fields.js';
import { formatDate } from '../../src/i18n/dates.js';
import { formatRelative } from '../../src/i18n/relative-dates.js';

const ZONES = [
  ...['America/Los_Angeles', 'America/New_York', 'America/Sao_Paulo', 'Pacific/Pago_Pago'],
  ...['UTC', 'Europe/Sofia', 'Asia/Tokyo', 'Pacific/Kiritimati'],
];
const SOFIA = 'Europe/Sofia';
const zone = process.env['TZ'];

/** Calls back as if the visitor were at home in each zone, and gives the different results. */
function inEveryZone<T>(act: () => T): T[] {
  const results = ZONES.map((name) => {
    process.env['TZ'] = name;
    assert.equal(new Intl.DateTimeFormat().resolvedOptions().timeZone, name);
    return act();
  });
  return [...new Set(results)];
}

describe("dates in the visitor's time zone", () => {
  after(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  const dates: Record<string, string> = {
    '2019-11-19': '19.11.2019\u00A0г.',
    '2019-11-19T00:30': '19.11.2019\u00A0г.',
    '2019-11-18T22:30:00Z': '19.11.2019\u00A0г.',
    '2019-11-19T00:30:00+02:00': '19.11.2019\u00A0г.',
    '2019-11-18 22:30:00 +0000': '19.11.2019\u00A0г.',
    'Mon, 18 Nov 2019 22:30:00 GMT': '19.11.2019\u00A0г.',
  };
  for (const [value, expected] of Object.entries(dates)) {
    it(`are those of Sofia everywhere: ${value}`, () => {
      const texts = inEveryZone(() => formatDate(toDateTime(value) ?? '', 'bg', 'short', SOFIA));
      assert.deepEqual(texts, [expected]);
    });
  }

  const odd = [
    ...['2019-1-5', '2019-11-19 noon', '2019-11-19T9:30', 'Nov 19, 2019', '19 Nov 2019 10:00'],
    ...['2019/11/19', '11/19/2019', '2019-11-19T00:30:00 EET', 'Tue Nov 19 2019', '20191119'],
  ];
  for (const value of odd) {
    it(`are read alike everywhere, or nowhere: ${value}`, () => {
      assert.equal(inEveryZone(() => toDateTime(value)).length, 1);
    });
  }

  it('are as many days ago everywhere', () => {
    const now = new Date('2019-11-20T08:00:00Z');
    for (const dateTime of ['2019-11-19', '2019-11-18T22:30:00.000Z', '2019-11-19T12:00']) {
      const texts = inEveryZone(() => formatRelative(dateTime, 'bg', SOFIA, now));
      assert.deepEqual(texts, ['вчера'], dateTime);
    }
  });
});
