import { configureLocalization, msg as hostMsg, str } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { messages, registerTexts, renderIn } from '../../src/i18n/localization.js';

const STATUS = 'lit-localize-status';

/** What a host application that uses @lit/localize itself hears on the window. */
const heard: Event[] = [];
addEventListener(STATUS, (event) => heard.push(event), { capture: true });

const msg = messages({ bg: { One: 'Едно', '{0} of {1}': '{1} от {0}', '{0}': 'само {0}' } });

describe('renderIn', () => {
  afterEach(() => renderIn('en'));

  it('makes texts answer in its language until the next call', () => {
    const texts = (['bg', 'en', 'bg', 'bg', 'en'] as const).map((language) => {
      renderIn(language);
      return msg('One');
    });
    expect(texts).to.deep.equal(['Едно', 'One', 'Едно', 'Едно', 'One']);
  });

  it('fills values in where the translation wants them', () => {
    const text = (): string => msg(str`${1} of ${2}`);
    renderIn('bg');
    expect(text()).to.equal('2 от 1');
    renderIn('en');
    expect(text()).to.equal('1 of 2');
  });

  it('takes a value for what it is, even if it looks like a place for one', () => {
    renderIn('bg');
    expect(msg(str`${'{1}'} of ${'$&'}`)).to.equal('$& от {1}');
    expect(msg(str`${'One'}`)).to.equal('само One');
  });

  it('falls back to English where a text is missing', () => {
    renderIn('bg');
    expect(msg('Never translated')).to.equal('Never translated');
    expect(msg(str`${3} never translated`)).to.equal('3 never translated');
    renderIn('de');
    expect(msg('One')).to.equal('One');
  });

  it('knows each text of a module, and no text of another', () => {
    const other = messages({ bg: { Two: 'Две' } });
    renderIn('bg');
    expect([other('Two'), other('One'), msg('Two')]).to.deep.equal(['Две', 'One', 'Two']);
  });
});

describe('registerTexts', () => {
  afterEach(() => renderIn('en'));

  it('comes before our own texts, and before English', () => {
    const text = messages({ bg: { Three: 'Три', Four: 'Четири' } });
    registerTexts('bg', { Three: 'Тройка' });
    registerTexts('en', { Three: 'Triple' });
    renderIn('bg');
    expect([text('Three'), text('Four')]).to.deep.equal(['Тройка', 'Четири']);
    renderIn('en');
    expect([text('Three'), text('Four')]).to.deep.equal(['Triple', 'Four']);
  });

  it('adds to what was registered before', () => {
    registerTexts('eo', { One: 'Unu' });
    registerTexts('eo', { '{0} of {1}': '{0} el {1}' });
    renderIn('eo');
    expect([msg('One'), msg(str`${1} of ${2}`)]).to.deep.equal(['Unu', '1 el 2']);
  });

  it('leaves out what is no text', () => {
    registerTexts('eo', { Empty: '', Number: 5, Object: {}, Nothing: null });
    renderIn('eo');
    for (const text of ['Empty', 'Number', 'Object', 'Nothing', 'constructor', '__proto__']) {
      expect(msg(text)).to.equal(text);
    }
  });

  it('leaves a place empty that no value is for', () => {
    registerTexts('eo', { 'Page {0}': 'Paĝo {0}{7}' });
    renderIn('eo');
    expect(msg(str`Page ${4}`)).to.equal('Paĝo 4');
  });
});

describe("a host application's own copy of @lit/localize", () => {
  it('hears nothing of ours, and can still be configured', async () => {
    renderIn('bg');
    renderIn('en');
    expect(heard).to.have.length(0);
    const { setLocale } = configureLocalization({
      sourceLocale: 'en',
      targetLocales: ['de'],
      loadLocale: () => Promise.resolve({ templates: { one: 'Eins' } }),
    });
    await setLocale('de');
    expect(heard).to.have.length(2);
    expect(hostMsg('One', { id: 'one' })).to.equal('Eins');
  });

  it('does not change our language with its own', () => {
    renderIn('bg');
    expect(msg('One')).to.equal('Едно');
    dispatchEvent(new CustomEvent(STATUS, { detail: { status: 'loading', loadingLocale: 'de' } }));
    expect(msg('One')).to.equal('Едно');
    renderIn('en');
    expect(msg('One')).to.equal('One');
  });
});
