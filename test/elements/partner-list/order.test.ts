import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-list/define.js';
import { frames, part, texts } from '../../support/dom.js';
import { listFrom, names } from '../../support/partner-list/fixtures.js';
import { both, listOf, organization } from '../../support/partners/documents.js';
import { until } from '../../support/waiting.js';

async function ordered(...given: string[]): Promise<string[]> {
  return names(await listFrom(listOf(...given), { lang: 'bg' }));
}

describe('<partner-list> order', () => {
  it('is that of the Bulgarian alphabet', async () => {
    const alphabet = ['Ада', 'Бал', 'Вар', 'Жар', 'Зар', 'Шум', 'Щит', 'Ъгъл', 'Юнак', 'Ямбол'];
    expect(await ordered(...[...alphabet].reverse())).to.deep.equal(alphabet);
  });

  it('has й after и, in the middle of words too', async () => {
    expect(await ordered('Йога', 'Искра', 'Края', 'Край', 'Краище')).to.deep.equal([
      ...['Искра', 'Йога', 'Краище', 'Край', 'Края'],
    ]);
  });

  it('makes no difference between ѝ and и, nor between large and small', async () => {
    expect(await ordered('Ѝв', 'Иб', 'иа', 'ИГ')).to.deep.equal(['иа', 'Иб', 'Ѝв', 'ИГ']);
  });

  it('takes no account of quotation marks before a name', async () => {
    const given = ['„Яна“', '"Бор"', '«Дъб»', '(Ела)', 'Вяз', '„Аз“'];
    expect(await ordered(...given)).to.deep.equal([
      ...['„Аз“', '"Бор"', 'Вяз', '«Дъб»', '(Ела)', '„Яна“'],
    ]);
  });

  it('has Cyrillic before Latin in Bulgarian, and after it in English', async () => {
    const list = await listFrom(listOf('Zeus', 'Ямбол', 'Alpha', 'Ада'), { lang: 'bg' });
    expect(names(list)).to.deep.equal(['Ада', 'Ямбол', 'Alpha', 'Zeus']);
    list.lang = 'en';
    await until(() => names(list)[0] === 'Alpha', 'Latin first');
    expect(names(list)).to.deep.equal(['Alpha', 'Zeus', 'Ада', 'Ямбол']);
  });

  it('counts', async () => {
    expect(await ordered('10. училище', '9. училище', '2. училище')).to.deep.equal([
      ...['2. училище', '9. училище', '10. училище'],
    ]);
  });

  it('is that of the names in the language of the reader', async () => {
    const json = listOf(
      organization(both('Ада', 'Zeta')),
      organization(both('Бал', 'Alpha')),
      organization(both('Вар', 'Mu')),
    );
    const list = await listFrom(json, { lang: 'bg' });
    expect(names(list)).to.deep.equal(['Ада', 'Бал', 'Вар']);
    list.lang = 'en';
    await until(() => names(list)[0] === 'Alpha', 'the English order');
    expect(names(list)).to.deep.equal(['Alpha', 'Mu', 'Zeta']);
  });

  it('is that of the source where the page wants it', async () => {
    const list = await listFrom(listOf('В', 'А', 'Б'), { order: 'source' });
    expect(names(list)).to.deep.equal(['В', 'А', 'Б']);
    list.setAttribute('order', 'name');
    await list.updateComplete;
    expect(names(list)).to.deep.equal(['А', 'Б', 'В']);
    list.setAttribute('order', 'none');
    await frames(1);
    expect(list.order).to.equal('name');
  });
});

describe('<partner-list label>', () => {
  it('is the accessible name of the list, in its language without one', async () => {
    const list = await listFrom(listOf('А'), { lang: 'bg' });
    const label = (): string | null => part(list, 'list').getAttribute('aria-label');
    expect(label()).to.equal('Партньори');
    list.lang = 'en';
    await until(() => label() === 'Partners', 'the English name');
    list.label = 'Members of ИКЕМ';
    await list.updateComplete;
    expect(label()).to.equal('Members of ИКЕМ');
  });
});

describe('<partner-list> in another language', () => {
  it('changes every word of its own', async () => {
    const many = Array.from({ length: 3 }, (_, index) =>
      organization(`П${index}`, {
        knowsAbout: both('Енергетика', 'Energy'),
      }),
    );
    const attributes = { lang: 'bg', search: true, filter: true, 'page-size': 2 };
    const list = await listFrom(listOf(...many), attributes);
    const words = (): unknown[] => [
      part<HTMLInputElement>(list, 'search').placeholder,
      part(list, 'filter').getAttribute('aria-label'),
      ...texts(list, 'chip'),
      ...texts(list, 'status'),
      ...texts(list, 'more'),
    ];
    expect(words()).to.deep.equal([
      ...['Търсене сред партньорите', 'Сектори', 'Всички', 'Енергетика'],
      ...['3 партньори', 'Още партньори'],
    ]);
    list.lang = 'en';
    await until(() => texts(list, 'more')[0] === 'More partners', 'the English words');
    expect(words()).to.deep.equal([
      ...['Search the partners', 'Sectors', 'All', 'Energy', '3 partners', 'More partners'],
    ]);
  });
});
