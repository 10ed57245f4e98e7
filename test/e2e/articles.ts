/** News as organisations write it: titles of one line and of four, summaries long, short and missing. */

type Json = Record<string, unknown>;

const TITLES = [
  'Меморандум с Индустриален клъстер „Електромобили“: заедно за професионалното образование и за кадрите на утрешния ден',
  'Дни на отворените врати',
  'Първата зарядна станция в училищен двор',
  'Курс за безопасна работа с високо напрежение',
  'Стаж в цех',
  'Пролетно състезание с електрически колички: победи отборът, чиято количка измина най-много метри с един ват-час',
  'Анкета сред 55 работодатели показва какви умения търси индустрията',
  'Лятна школа за млади електротехници в Бургас',
  'Високоволтовообезопасителните съоръжения в лабораторията минаха проверка',
  'Работна група за пазара на труда',
];

const SUMMARIES = [
  'Подписахме меморандум за сътрудничество в образованието. Предстоят нови форми на обучение, общи проучвания за нуждите от кадри и работа в Секторния съвет за електрическа мобилност.',
  'Гостите разглобиха двигател.',
  '',
  'Четири дни, дванайсет учители, нито една искра: първият курс завърши, а записването за втория вече е отворено за всички училища от мрежата и за сервизите на нашите партньори. Местата са шестнайсет, обучението е безплатно, пътните се поемат от проекта, а свидетелството се признава от всички членове на клъстера.',
  'Десет ученици навиват бобини редом с опитни майстори в завода край Пловдив.',
  'Две седмици край морето с поялник, мултимер и много въпроси.',
  'Членовете на клъстера посочиха диагностиката и софтуера като най-търсени умения; след тях се нареждат работата в екип и чуждите езици, а чак на пето място идва опитът с двигатели с вътрешно горене.',
];

const TAGS = [
  ['Новини'],
  ['Събития', 'Ученици'],
  [],
  ['Проекти и партньорства', 'Новини'],
  ['Обучения'],
];
const AUTHORS = ['Мария Иванова', 'Пресцентър', '', 'Инж. Йорданка Константинова-Хаджиниколова'];
const DAY = 86_400_000;
const NEWEST = Date.parse('2024-05-24T06:05:00Z');

/** The n-th of `list`, round and round. */
function turn<T>(list: readonly T[], number: number): T {
  return list[(number - 1) % list.length] as T;
}

/** The title of the n-th article, from 1. */
export function titleOf(number: number): string {
  return `${turn(TITLES, number)} (${number})`;
}

/** The n-th item of a JSON Feed. @param image its picture, if it is to have one */
function itemOf(number: number, image?: string): Json {
  const author = turn(AUTHORS, number);
  return {
    id: `n-${number}`,
    url: `/article-${number}.html`,
    title: titleOf(number),
    summary: turn(SUMMARIES, number),
    content_html: `<p>Тялото на новина <strong>${number}</strong>.</p>`,
    date_published: new Date(NEWEST - (number - 1) * DAY).toISOString(),
    ...(author ? { authors: [{ name: author }] } : {}),
    tags: turn(TAGS, number),
    ...(image ? { image } : {}),
  };
}

export interface FeedOptions {
  /** The number of the first item; the others follow it. */
  from?: number;
  /** Gives the picture of the n-th item. */
  image?: (number: number) => string | undefined;
}

/** A JSON Feed of `count` items, the newest first. */
export function feedOf(
  count: number,
  { from = 1, image }: FeedOptions = {},
): Json & { items: Json[] } {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Новини на мрежата',
    language: 'bg',
    items: Array.from({ length: count }, (_, index) => itemOf(from + index, image?.(from + index))),
  };
}

/** Every article has a picture; every other one; none. */
export const IMAGES: Record<string, NonNullable<FeedOptions['image']>> = {
  'an image each': () => '/image.svg',
  'an image now and then': (number) => (number % 3 === 2 ? undefined : '/image.svg'),
  'no image': () => undefined,
};
