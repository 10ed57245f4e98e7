import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findFault } from '../../../src/data/net/json-fault.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('findFault', () => {
  const faults: [about: string, text: string, line: number, column: number, around: RegExp][] = [
    ['a comma too many in a list', '[\n{"a": 1},\n{"b": 2},\n]', 4, 1, /"b": 2}, \]/],
    ['a comma too many in an object', '{"a": 1,}', 1, 9, /1,}/],
    ['a line break in a text', '{"a": "ред\nвтори"}', 1, 11, /"ред втори"/],
    ['a sign of quotation in a text', '{"a": "той каза "да""}', 1, 18, /каза "да""/],
    ['a missing comma', '[{"a":1} {"b":2}]', 1, 10, /{"b":2}/],
    ['single quotes', "{'a': 1}", 1, 2, /'a'/],
    ['a name without quotes', '{a: 1}', 1, 2, /{a: 1}/],
    ['half a document', '{"items": [{"id": 1', 1, 20, /"id": 1$/],
    ['something behind the end', '{"a": 1}\n<!-- cache -->', 2, 1, /<!-- cache/],
    ['something before the beginning', '<b>Notice</b> {"a": 1}', 1, 1, /<b>Notice/],
    ['a wrong escape', '["C:\\Users"]', 1, 5, /C:\\Users/],
    ['a number that begins with zero', '[012]', 1, 3, /\[012]/],
    ['a word that is none', '[undefined]', 1, 2, /undefined/],
    ['nothing', '', 1, 1, /^$/],
  ];
  for (const [about, text, line, column, around] of faults) {
    it(`finds ${about}`, () => {
      const fault = findFault(text);
      expect([fault?.line, fault?.column]).to.deep.equal([line, column]);
      expect(fault?.around).to.match(around);
    });
  }

  it('finds none in JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(findFault(text)).to.equal(undefined);
        expect(findFault(JSON.stringify(JSON.parse(text), null, 2))).to.equal(undefined);
      }),
    );
  });

  it('agrees with the engine on what is JSON', () => {
    const pieces = fc.constantFrom(
      ...'[]{},:"\\ \n',
      '1',
      '-',
      '.5',
      'e1',
      'true',
      'null',
      '"a"',
      'x',
      '\\u00e9',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const text = parts.join('');
        expect(findFault(text) === undefined).to.equal(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes any depth', () => {
    expect(findFault('['.repeat(100_000))?.column).to.equal(100_001);
  });
});
