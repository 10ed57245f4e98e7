import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-list/define.js';
import type { PartnerList } from '../../../src/elements/partner-list/partner-list.js';
import { expectFocus, part, parts, texts } from '../../support/dom.js';
import { requestCount, serveJson } from '../../support/endpoints.js';
import { fixtureList, listFrom, names, search } from '../../support/partner-list/fixtures.js';
import { both, listOf, organization } from '../../support/partners/documents.js';
import { whenShown } from '../../support/partners/fixtures.js';
import { until } from '../../support/waiting.js';

type Json = Record<string, unknown>;

const listWith = (...given: (Json | string)[]): Promise<PartnerList> =>
  listFrom(listOf(...given), { search: true, lang: 'bg' });

/** What is found in a list of these for some words. */
async function found(words: string, ...given: (Json | string)[]): Promise<string[]> {
  const list = await listWith(...given);
  await search(list, words);
  return names(list);
}

describe('<partner-list search>', () => {
  it('shows a labelled field only when it is wanted', async () => {
    const list = await listWith('Волта');
    const field = part<HTMLInputElement>(list, 'search');
    expect([field.type, field.getAttribute('aria-label')]).to.deep.equal([
      ...['search', 'Търсене сред партньорите'],
    ]);
    expect(parts(await listFrom(listOf('Волта')), 'search')).to.have.length(0);
  });

  it('finds Cyrillic by the official transliteration', async () => {
    const given = ['ИКЕМ', 'Щъркел', 'Жълъд', 'Юнаци', 'Цветница', 'София', 'Чехия АД', 'Синьо'];
    for (const [words, name] of [
      ['ikem', 'ИКЕМ'],
      ['IKEM', 'ИКЕМ'],
      ['shtarkel', 'Щъркел'],
      ['zhalad', 'Жълъд'],
      ['yunatsi', 'Юнаци'],
      ['tsvetnitsa', 'Цветница'],
      ['sofia', 'София'],
      ['chehia', 'Чехия АД'],
      ['sinyo', 'Синьо'],
    ] as const) {
      expect(await found(words, ...given), words).to.deep.equal([name]);
    }
  });

  for (const [words, name] of [
    ["o'neill", 'O’Neill АД'],
    ['oneill', 'O’Neill АД'],
    ['еко-ток', 'Еко\u2011ток'],
    ['екоток', 'Еко–ток'],
    ['еко ток', 'Еко-ток'],
    ['еко-ток', 'Екоток'],
    ['електро', 'Елек\u00ADтро\u200B'],
    ['lodz', 'Łódź'],
    ['malmo', 'Malmø'],
    ['strasse', 'Straße'],
    ['шкода', 'Škoda'],
    ['Škoda', 'Шкода'],
    ['чапек', 'Čapek'],
  ] as const) {
    it(`finds what readers write another way: ${words} is ${name}`, async () => {
      expect(await found(words, 'Волта', name)).to.deep.equal([name]);
    });
  }

  it('finds Latin by Cyrillic words', async () => {
    expect(await found('икем', 'IKEM', 'Volta')).to.deep.equal(['IKEM']);
    expect(await found('волта', 'IKEM', 'Volta')).to.deep.equal(['Volta']);
  });

  it('takes й and и for different letters, and ѝ for и', async () => {
    const given = ['Мой край', 'Мои краища', 'Ѝмена'];
    expect(await found('мой', ...given)).to.deep.equal(['Мой край']);
    expect(await found('мои', ...given)).to.deep.equal(['Мои краища']);
    expect(await found('имена', ...given)).to.deep.equal(['Ѝмена']);
    expect(await found('ѝмена', 'Имена', 'Йод')).to.deep.equal(['Имена']);
  });

  it('makes no difference between large and small, nor between accents', async () => {
    expect(await found('ПЛОВДИВ', 'мрежа пловдив', 'Русе')).to.deep.equal(['мрежа пловдив']);
    expect(await found('cafe', 'Café', 'Русе')).to.deep.equal(['Café']);
  });

  it('finds all the words, in any order and in both scripts', async () => {
    const given = ['Гимназия по електротехника Видин', 'Гимназия по химия', 'Видин'];
    expect(await found('  видин   gimnazia ', ...given)).to.deep.equal([given[0]]);
  });

  it('takes signs for what they are', async () => {
    expect(await found('(.*)', 'C++ (.*)', 'Друг')).to.deep.equal(['C++ (.*)']);
    expect(await found('„', '„Волта“', 'Друг')).to.deep.equal(['„Волта“']);
  });

  it('looks through short names, sectors, towns and the other language, too', async () => {
    const cluster = organization(both('Клъстер', 'Network'), {
      ...{ alternateName: 'ИКЕМ', knowsAbout: both('Енергетика', 'Energy') },
      ...{ address: { addressLocality: both('Русе', 'Ruse') }, slogan: 'Ток за всички' },
    });
    for (const words of ['икем', 'енергетика', 'energy', 'русе', 'network', 'ток за', 'klaster']) {
      expect(await found(words, cluster, 'Друг'), words).to.deep.equal(['Клъстер']);
    }
  });

  it('finds no word that ends in one field and goes on in the next', async () => {
    expect(await found('клъстерикем', organization('Клъстер', { alternateName: 'ИКЕМ' }))).to.be
      .empty;
  });

  it('says that nothing was found, keeps the field, and shows all again', async () => {
    const list = await listWith('Волта', 'Зевс');
    await search(list, 'няма такъв');
    expect(names(list)).to.deep.equal([]);
    expect(texts(list, 'status')).to.deep.equal(['Няма такъв партньор.']);
    expect(part<HTMLInputElement>(list, 'search').value).to.equal('няма такъв');
    await search(list, '  ');
    expect(names(list)).to.deep.equal(['Волта', 'Зевс']);
  });

  it('says politely how many there are', async () => {
    const list = await listWith('Волта', 'Волт', 'Зевс');
    const status = part(list, 'status');
    expect(status.getAttribute('role')).to.equal('status');
    for (const [words, bg] of [
      ['', '3 партньори'],
      ['волт', '2 партньори'],
      ['зевс', '1 партньор'],
    ] as const) {
      await search(list, words);
      expect(texts(list, 'status'), words).to.deep.equal([bg]);
    }
    expect(part(list, 'status') === status, 'the same live region').to.equal(true);
    list.lang = 'en';
    await until(() => texts(list, 'status')[0] === '1 partner', 'the English words');
  });

  it('looks through partners that are not shown yet, without a request', async () => {
    const { id, url } = await serveJson(listOf('А', 'Б', 'В', 'Я'));
    const list = fixtureList({ src: url, search: true, 'page-size': 1 });
    await whenShown(list);
    await until(() => parts(list, 'search')[0], 'the field');
    await search(list, 'я');
    expect(names(list)).to.deep.equal(['Я']);
    expect(await requestCount(id)).to.equal(1);
  });

  it('keeps the focus and the field while partners change', async () => {
    const list = await listWith('Волта', 'Зевс');
    const field = part<HTMLInputElement>(list, 'search');
    field.focus();
    await search(list, 'зевс');
    expectFocus(field);
    expect(part(list, 'search') === field).to.equal(true);
  });

  it('keeps what is looked for when the language changes or an answer comes', async () => {
    const { url } = await serveJson(listOf('Волта', 'Зевс'), listOf('Волта', 'Зевс', 'Зевс 2'));
    const list = await whenShown(fixtureList({ src: url, search: true }));
    await until(() => parts(list, 'search')[0], 'the field');
    await search(list, 'зевс');
    list.lang = 'bg';
    await until(() => texts(list, 'status')[0] === '1 партньор', 'the Bulgarian words');
    await list.reload();
    expect(names(list)).to.deep.equal(['Зевс', 'Зевс 2']);
  });

  it('forgets what was looked for when the attribute goes', async () => {
    const list = await listFrom(listOf('Волта', 'Зевс'), { search: true, filter: true });
    await search(list, 'зевс');
    list.search = false;
    await list.updateComplete;
    expect(names(list)).to.deep.equal(['Волта', 'Зевс']);
    list.filter = false;
    await list.updateComplete;
    list.search = true;
    await list.updateComplete;
    expect(part<HTMLInputElement>(list, 'search').value).to.equal('');
    expect(names(list)).to.deep.equal(['Волта', 'Зевс']);
  });

  it('forgets it, too, when the whole bar goes', async () => {
    const list = await listFrom(listOf('Волта', 'Зевс'), { search: true });
    await search(list, 'зевс');
    for (const isWanted of [false, true]) {
      list.search = isWanted;
      await list.updateComplete;
      expect(names(list)).to.deep.equal(['Волта', 'Зевс']);
    }
  });
});
