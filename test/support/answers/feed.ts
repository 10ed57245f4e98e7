/** What a generated feed looks like. */
export interface FeedOptions {
  /** How many items there are in all pages. */
  items?: number;
  /** The page, from 1. */
  page?: number;
  /** Items on a page; all of them when absent. */
  perPage?: number;
  language?: string;
  /** Gives the URL of an item's image. */
  image?: (number: number) => string;
  /** Gives the URL of the page that follows, when there is one. */
  nextUrl?: (page: number) => string;
}

const HEADLINES = [
  'Учениците посадиха сто липи в двора на училището',
  'Нова лаборатория по химия отвори врати във Варна',
  'Какво видяхме на Нощта на учените — „Защо?“ и „Как?“',
  'Йордан Петров: ѝ дадохме микроскоп, тя ни даде галактика',
  'Стипендии за двадесет и един млади изследователи',
];
const TAGS = ['Събития', 'Наука', 'Стипендии'];
const DAY = 86_400_000;
const NEWEST = Date.parse('2024-05-24T06:05:00Z');

/** The headline of the n-th item or post, from 1: always Cyrillic, always different. */
export function headlineOf(number: number): string {
  return `${HEADLINES[(number - 1) % HEADLINES.length]} (${number})`;
}

/** The tag of the n-th item. */
function tagOf(number: number): string {
  return TAGS[(number - 1) % TAGS.length] ?? '';
}

/** The moment of the n-th item: one a day, the first is the newest. */
export function dateOf(number: number): Date {
  return new Date(NEWEST - (number - 1) * DAY);
}

/** The n-th item of a JSON Feed 1.1, with every common field. */
export function createItem(number: number, options: FeedOptions = {}): Record<string, unknown> {
  const image = options.image?.(number);
  return {
    id: `item-${number}`,
    url: `https://example.org/novini/${number}`,
    title: headlineOf(number),
    summary: `Кратко за новина ${number}: децата, учителите и гостите останаха до вечерта.`,
    content_html: `<p>Дълго за новина <strong>${number}</strong>.</p><p>И още един абзац.</p>`,
    date_published: dateOf(number).toISOString(),
    authors: [{ name: number % 2 ? 'Мария Иванова' : 'Георги Димитров' }],
    tags: [tagOf(number)],
    language: options.language ?? 'bg',
    ...(image === undefined ? {} : { image }),
  };
}

/** A JSON Feed 1.1 or a page of one. */
export function createFeed(options: FeedOptions = {}): Record<string, unknown> {
  const { items = 10, page = 1 } = options;
  const perPage = options.perPage ?? items;
  const first = (page - 1) * perPage + 1;
  const count = Math.max(0, Math.min(perPage, items - first + 1));
  const hasMore = first + count <= items && count > 0;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Новини на клуба',
    home_page_url: 'https://example.org/',
    language: options.language ?? 'bg',
    ...(hasMore && options.nextUrl ? { next_url: options.nextUrl(page + 1) } : {}),
    items: Array.from({ length: count }, (_, index) => createItem(first + index, options)),
  };
}
