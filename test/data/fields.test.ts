import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toCount, toDateTime, toId, toLine, toMembers, toProse } from '../../src/data/fields.js';

/** `datetime` of HTML's `<time>`, as far as the model promises it. */
const DATE_TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{3}Z)?)?)?$/;

describe('toDateTime', () => {
  const instants: Record<string, string> = {
    '2019-11-18T22:30:00Z': '2019-11-18T22:30:00.000Z',
    '2019-11-19T00:30:00+02:00': '2019-11-18T22:30:00.000Z',
    '2019-11-18T17:30:00-05:00': '2019-11-18T22:30:00.000Z',
    '2019-11-18T22:30:00.123Z': '2019-11-18T22:30:00.123Z',
    '2019-11-18T22:30:00.123456+00:00': '2019-11-18T22:30:00.123Z',
    '2019-11-18T22:30Z': '2019-11-18T22:30:00.000Z',
    ' 2019-11-18T22:30:00Z\n': '2019-11-18T22:30:00.000Z',
    'Mon, 18 Nov 2019 22:30:00 GMT': '2019-11-18T22:30:00.000Z',
    'Tue, 19 Nov 2019 00:30:00 +0200': '2019-11-18T22:30:00.000Z',
    '0001-01-01T00:00:00Z': '0001-01-01T00:00:00.000Z',
    '9999-12-31T23:59:59Z': '9999-12-31T23:59:59.000Z',
    '2019-11-18 22:30:00 UTC': '2019-11-18T22:30:00.000Z',
    '2019-11-18 22:30:00Z': '2019-11-18T22:30:00.000Z',
    '2019-11-19 00:30:00 +0200': '2019-11-18T22:30:00.000Z',
    '2019-11-19 00:30:00+02': '2019-11-18T22:30:00.000Z',
    '2019-11-19T00:30:00+0200': '2019-11-18T22:30:00.000Z',
    '2019-11-19 00:30:00 +0200 EET': '2019-11-18T22:30:00.000Z',
    '2019-11-18 22:30:00 +0000 UTC': '2019-11-18T22:30:00.000Z',
    '2019-11-19 00:30:00.5 +0200 EET m=+0.000012345': '2019-11-18T22:30:00.500Z',
    '2019-11-18T22:30:00,25Z': '2019-11-18T22:30:00.250Z',
    'Tue Nov 19 2019 00:30:00 GMT+0200 (Eastern European Standard Time)':
      '2019-11-18T22:30:00.000Z',
    'Tue Nov 19 2019 00:30:00 GMT+0200 (Източноевропейско стандартно време)':
      '2019-11-18T22:30:00.000Z',
    'Mon, 18 Nov 2019 22:30:00 UTC': '2019-11-18T22:30:00.000Z',
    'Mon, 18 Nov 2019 17:30:00 EST': '2019-11-18T22:30:00.000Z',
    '2019-11-18T22:30Z[UTC]': '2019-11-18T22:30:00.000Z',
    '2019-11-19T00:30:00+02:00[Europe/Sofia]': '2019-11-18T22:30:00.000Z',
    '2019/11/19 00:30:00 +02:00': '2019-11-18T22:30:00.000Z',
    '1574116200': '2019-11-18T22:30:00.000Z',
    '1574116200.25': '2019-11-18T22:30:00.250Z',
    '1574116200000': '2019-11-18T22:30:00.000Z',
  };
  for (const [value, expected] of Object.entries(instants)) {
    it(`reads the instant ${JSON.stringify(value)}`, () => {
      expect(toDateTime(value)).to.equal(expected);
    });
  }

  it('reads seconds and milliseconds since 1970, whatever their type', () => {
    for (const value of [1_574_116_200, 1_574_116_200_000]) {
      expect(toDateTime(value)).to.equal('2019-11-18T22:30:00.000Z');
    }
  });

  const local: Record<string, string> = {
    '2019-11-19': '2019-11-19',
    ' 2019-11-19 ': '2019-11-19',
    '2019-11-19T00:30': '2019-11-19T00:30',
    '2019-11-19T00:30:05': '2019-11-19T00:30:05',
    '2019-11-19 00:30:05': '2019-11-19T00:30:05',
    '2019-11-19T00:30:05.5': '2019-11-19T00:30:05',
    '2019-11-19 00:30:05 EET': '2019-11-19T00:30:05',
    '2020-02-29': '2020-02-29',
  };
  const written: Record<string, string> = {
    '2019/11/19': '2019-11-19',
    '2019/11/19 00:30': '2019-11-19T00:30',
    '19 Nov 2019': '2019-11-19',
    'Nov 9, 2019': '2019-11-09',
    'November 19, 2019': '2019-11-19',
    'Tue Nov 19 2019': '2019-11-19',
    'Nov 19, 2019 8:05 PM': '2019-11-19T20:05:00',
    '29 Feb 2020 00:30:05': '2020-02-29T00:30:05',
  };
  for (const [value, expected] of Object.entries(local)) {
    it(`keeps ${JSON.stringify(value)}, which has no zone, as it is`, () => {
      expect(toDateTime(value)).to.equal(expected);
    });
  }

  for (const [value, expected] of Object.entries(written)) {
    it(`reads ${JSON.stringify(value)}, which has no zone, and nobody can misread`, () => {
      expect(toDateTime(value)).to.equal(expected);
    });
  }

  const none: unknown[] = [
    ...['2019-11-19 08:00:00 PM', '30 Feb 2019', 'February 29, 2019', 'Volume 3 2019', 'May 2019'],
    ...['Sat 2019', '3 Nov', '2019/13/01', '05/06/2019 8:00 PM'],
    ...['', ' ', '0000-00-00', '0000-00-00T00:00:00Z', '0000-00-00 00:00:00', 'вчера', 'now'],
    ...['2019-13-01', '2019-00-10', '2019-11-32', '2019-11-18T25:00', '2019-11-18T22:61'],
    ...['05/06/2019', '05/06/2019 10:00:00 +0200', '05.06.2019', '06-05-2019', '11/19/2019 GMT'],
    ...['20191119', '201911190030', '20191119003005', 20191119, 2019, 0, -1, 1e15, 1e18],
    ...['2019-02-30T10:00:00Z', '2019-02-30 10:00:00 +0200', '2019-11-19T25:00:00+02:00'],
    ...['2019-02-30', '2019-02-29', '2019-04-31', '2019-02-30T10:00'],
    ...['+010000-01-01T00:00:00Z', '-000001-01-01T00:00:00Z', '5', '1.5', 'Infinity', 'null'],
    ...[null, undefined, true, {}, [], ['2019-11-19'], { date: '2019-11-19' }],
    ...[NaN, Infinity, -Infinity, 1e300, -1e300],
  ];
  for (const value of none) {
    it(`takes ${JSON.stringify(value) ?? 'undefined'} for no date`, () => {
      expect(toDateTime(value)).to.equal(undefined);
    });
  }

  const values = fc.oneof(
    fc.anything(),
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.date().map((date) => (Number.isNaN(date.getTime()) ? 'Invalid' : date.toISOString())),
    fc.date().map(String),
    fc
      .tuple(fc.nat(9999), fc.nat(19), fc.nat(39), fc.nat(29), fc.nat(69))
      .map(([year, ...rest]) => [year, ...rest].map((each) => `${each}`.padStart(2, '0')))
      .map(([year = '', month, day, hour, minute]) => {
        return `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}`;
      }),
  );

  it('never throws, and gives only what `datetime` and Date take', () => {
    fc.assert(
      fc.property(values, (value) => {
        const text = toDateTime(value);
        if (text === undefined) return true;
        return DATE_TIME.test(text) && !Number.isNaN(new Date(text).getTime());
      }),
      { numRuns: 1000 },
    );
  });

  it('takes what it gives', () => {
    fc.assert(
      fc.property(values, (value) => {
        const text = toDateTime(value);
        return text === undefined || toDateTime(text) === text;
      }),
      { numRuns: 1000 },
    );
  });

  it('gives only days that the calendar has', () => {
    fc.assert(
      fc.property(fc.nat(9998), fc.nat(13), fc.nat(32), (year, month, day) => {
        const parts = [`${year + 1}`.padStart(4, '0'), ...[month, day].map(two)];
        const text = toDateTime(parts.join('-'));
        const date = new Date(0);
        date.setUTCFullYear(year + 1, month - 1, day);
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        return (text !== undefined) === exists;
      }),
      { numRuns: 1000 },
    );
  });
});

describe('toProse', () => {
  it('gives text that can be encoded, whatever its code units', () => {
    const units = fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd800, max: 0xdfff }));
    fc.assert(
      fc.property(fc.array(units), (codes) => {
        encodeURIComponent(toProse(String.fromCharCode(...codes)));
      }),
    );
  });

  it('leaves whole pairs and drops the space around', () => {
    expect(toProse('  Ура 😀 \n')).to.equal('Ура 😀');
    expect(toProse(undefined)).to.equal('');
  });
});

describe('toMembers', () => {
  it('gives the members of a list, and of one that PHP has made an object', () => {
    expect(toMembers([1, null])).to.deep.equal([1, null]);
    expect(toMembers({ 0: 'а', 2: 'б' })).to.deep.equal(['а', 'б']);
    for (const value of [{}, [], null, undefined]) expect(toMembers(value)).to.deep.equal([]);
  });

  it('takes one thing alone for a list of one', () => {
    for (const value of ['а', 7, { name: 'а' }, { 0: 'а', name: 'б' }]) {
      expect(toMembers(value)).to.deep.equal([value]);
    }
  });

  it('gives the members of any list, with holes or not', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.jsonValue())), (entries) => {
        const list = Object.fromEntries(entries);
        expect(toMembers(list)).to.deep.equal(Object.values(list));
      }),
    );
  });
});

describe('toLine', () => {
  it('is nothing where nobody would see anything', () => {
    for (const value of ['\u200B', ' \u200E\u2060\uFEFF ', '\u00AD', '\u0301', '\u2800\u3164']) {
      expect(toLine(value), JSON.stringify(value)).to.equal('');
    }
    expect(toLine(' \u200Eа\u200B')).to.equal('\u200Eа\u200B');
  });

  it('reads numbers as texts, and nothing else', () => {
    expect([2024, 0, 1.5, ' а '].map(toLine)).to.deep.equal(['2024', '0', '1.5', 'а']);
    for (const value of [true, null, undefined, {}, [], ['а']]) expect(toLine(value)).to.equal('');
  });
});

describe('toCount', () => {
  it('reads numbers, also those that are texts', () => {
    expect([640, '640', 1.5].map(toCount)).to.deep.equal([640, 640, 1.5]);
    for (const value of [0, -1, '', ' ', '640px', 'Infinity', NaN, null, {}, [7], true]) {
      expect(toCount(value)).to.equal(undefined);
    }
  });
});

describe('toId', () => {
  it('takes text and numbers, and nothing else', () => {
    expect([' a ', 7, 0, -1.5].map(toId)).to.deep.equal(['a', '7', '0', '-1.5']);
    for (const value of ['', ' \n', null, undefined, true, {}, [], ['a'], { id: 1 }]) {
      expect(toId(value)).to.equal('');
    }
  });
});

function two(number: number): string {
  return `${number}`.padStart(2, '0');
}
