import { expect } from '@open-wc/testing';
import { knownTimeZone } from '../../src/i18n/time-zone.js';

describe('knownTimeZone', () => {
  it('gives the zones that the browser knows, and no others', () => {
    expect(knownTimeZone('Europe/Sofia')).to.equal('Europe/Sofia');
    expect(knownTimeZone('America/New_York')).to.equal('America/New_York');
    for (const name of ['', 'Europe/София', 'Sofia', 'local', '../etc']) {
      expect(knownTimeZone(name), name).to.equal(undefined);
    }
  });
});
