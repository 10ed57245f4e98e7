import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { fold } from '../../src/data/fold.js';

describe('fold', () => {
  it('keeps й apart from и', () => {
    expect(fold('й')).not.to.equal(fold('и'));
    expect(fold('Йордан')).to.equal('йордан');
    expect(fold('и\u0306')).to.equal(fold('й'));
    expect(fold('И\u0306')).to.equal(fold('й'));
  });

  it('takes ѝ for и', () => {
    expect(fold('ѝ')).to.equal('и');
    expect(fold('Ѝ')).to.equal('и');
    expect(fold('и\u0300')).to.equal('и');
  });

  it('knows no case', () => {
    expect(fold('НОЩТА на Учените')).to.equal('нощта на учените');
    expect(fold('Straße')).to.equal('straße');
  });

  it('sees through stress marks and accents', () => {
    expect(fold('за\u0301мък')).to.equal(fold('замък'));
    expect(fold('замъ\u0301к')).to.equal(fold('замък'));
    expect(fold('й\u0301')).to.equal('й');
    expect(fold('Café')).to.equal('cafe');
  });

  it('is the same for text that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
    );
  });
});
