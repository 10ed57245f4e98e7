import type { NewComment } from './store.js';

/** The article that most of them are about. */
const POST = 'memorandum-ikem';

type Seed = Pick<NewComment, 'name' | 'lang' | 'published' | 'content'> & {
  parent?: number;
  post?: string;
};

const texts: readonly Seed[] = [
  {
    name: 'Учителка от Пловдив',
    lang: 'bg',
    published: '2019-11-19T09:42:00.000Z',
    content: `Чудесна новина! Преподавам електротехника и всяка година учениците ме питат за електромобилите, а учебникът спира при оловния акумулатор.

Ще има ли обучение и за учители?`,
  },
  {
    name: 'Редакцията',
    lang: 'bg',
    parent: 1,
    published: '2019-11-19T12:15:00.000Z',
    content:
      'Да. Първите дни за учители ще бъдат през пролетта, в работилниците на фирмите партньори. Поканата ще излезе тук, в „Обучение“.',
  },
  {
    name: 'Мария, 11. клас',
    lang: 'bg',
    published: '2019-11-20T17:05:00.000Z',
    content:
      'Може ли да се кандидатства за стаж направо в някоя от 55-те фирми, или само през училището?',
  },
  {
    name: 'A trainer from Graz',
    lang: 'en',
    published: '2019-11-21T08:30:00.000Z',
    content:
      'We run a similar sectoral council for battery technicians. Happy to share our curriculum with your working groups.',
  },
  {
    name: 'Майстор от сервиз в Русе',
    lang: 'bg',
    published: '2019-11-22T06:58:00.000Z',
    content:
      'Хора, които знаят как се изключва високото напрежение, не се намират. Приемам двама стажанти още от януари.',
  },
  {
    name: 'A former exchange student',
    lang: 'en',
    post: 'a-week-in-english',
    published: '2019-11-06T14:20:00.000Z',
    content:
      'Drawing what you cannot say is how I learned Bulgarian, too. Will the glossary be online?',
  },
  {
    name: 'The teachers',
    lang: 'en',
    post: 'a-week-in-english',
    parent: 6,
    published: '2019-11-07T07:45:00.000Z',
    content:
      'It will: in the library of open lessons, before the holidays. Corrections are welcome there.',
  },
  {
    name: 'Баба на осмокласник',
    lang: 'bg',
    post: 'blagotvoritelen-bazar',
    published: '2018-12-18T18:31:00.000Z',
    content: 'Купих три. Светят и до днес, а внукът вече ги поправя сам.',
  },
];

/** What stands under the article in a new database: invented words of nobody in particular. */
export const seeds: readonly NewComment[] = texts.map((text, index) => ({
  key: `seed-${index + 1}`,
  post: POST,
  parent: 0,
  email: `reader-${index + 1}@example.org`,
  url: '',
  status: 'approved',
  answered: 'approved',
  ...text,
}));
