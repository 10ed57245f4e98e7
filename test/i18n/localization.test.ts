import { msg, str } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { toLanguage } from '../../src/i18n/language.js';
import { addTranslations, renderIn } from '../../src/i18n/localization.js';

const STATUS = 'lit-localize-status';

/** What a host application that uses @lit/localize itself hears on the window. */
const heard: Event[] = [];
addEventListener(STATUS, (event) => heard.push(event));

describe('renderIn', () => {
  before(() => {
    addTranslations({
      'test-one': 'Едно',
      'test-many': { strTag: true, strings: ['', ' от ', ''], values: [1, 0] },
    });
  });

  afterEach(() => renderIn('en'));

  it('makes texts answer in its language until the next call', () => {
    const text = (): string => msg('One', { id: 'test-one' });
    const texts = (['bg', 'en', 'bg', 'bg', 'en'] as const).map((language) => {
      renderIn(language);
      return text();
    });
    expect(texts).to.deep.equal(['Едно', 'One', 'Едно', 'Едно', 'One']);
  });

  it('fills values in where the translation wants them', () => {
    const text = (): string => msg(str`${1} of ${2}`, { id: 'test-many' });
    renderIn('bg');
    expect(text()).to.equal('2 от 1');
    renderIn('en');
    expect(text()).to.equal('1 of 2');
  });

  it('falls back to English where a text is missing', () => {
    renderIn('bg');
    expect(msg('Never translated', { id: 'test-missing' })).to.equal('Never translated');
  });

  it('takes the texts of a widget that comes later', () => {
    renderIn('bg');
    expect(msg('Late', { id: 'test-late' })).to.equal('Late');
    addTranslations({ 'test-late': 'Късно' });
    expect(msg('Late', { id: 'test-late' })).to.equal('Късно');
  });
});

describe("a host application's own copy of @lit/localize", () => {
  it('hears nothing of ours', () => {
    renderIn('bg');
    renderIn('en');
    expect(heard).to.have.length(0);
  });

  it('still hears its own', () => {
    const event = new CustomEvent(STATUS, { detail: { status: 'ready', readyLocale: 'de' } });
    dispatchEvent(event);
    expect(heard).to.deep.equal([event]);
  });

  it('does not change our language with its own', () => {
    renderIn('bg');
    dispatchEvent(new CustomEvent(STATUS, { detail: { status: 'loading', loadingLocale: 'de' } }));
    expect(msg('One', { id: 'test-one' })).to.equal('Едно');
    renderIn('en');
  });
});

describe('toLanguage', () => {
  it('knows Bulgarian and English, and nothing else', () => {
    expect(['bg', 'bg-BG', 'BG', ' bg ', 'en', 'en-US', 'EN-gb'].map(toLanguage)).to.deep.equal([
      ...['bg', 'bg', 'bg', 'bg', 'en', 'en', 'en'],
    ]);
    for (const tag of [undefined, null, '', 'de', 'bgx', 'eng', 'x-bg', '-', 'бг']) {
      expect(toLanguage(tag), String(tag)).to.equal(undefined);
    }
  });
});
