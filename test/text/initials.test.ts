import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { initialsOf } from '../../src/text/initials.js';

describe('initialsOf', () => {
  const names: [name: string, initials: string][] = [
    ['Мария Иванова', 'МИ'],
    ['мария', 'М'],
    ['Анна-Мария Петрова Иванова', 'АИ'],
    ['  Иван   Петров  ', 'ИП'],
    ['„Иван“ (Петров)', 'ИП'],
    ['ivan_petrov', 'IP'],
    ['проф. Иван Петров', 'ПП'],
    ["O'Neil", 'ON'],
    ['11 Б клас', '1К'],
    ['😀 Иван 😀', 'И'],
    ['😀', ''],
    ['', ''],
    ['...', ''],
    ['𝒜lice 𝓑ob', '𝒜𝓑'],
    ['<b>Иван</b>', 'BB'],
  ];
  for (const [name, initials] of names) {
    it(`makes ${initials || 'nothing'} of ${JSON.stringify(name)}`, () => {
      expect(initialsOf(name)).to.equal(initials);
    });
  }

  it('is short and can be encoded, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const initials = initialsOf(name);
        encodeURIComponent(initials);
        return initials.length <= 6;
      }),
    );
  });
});
