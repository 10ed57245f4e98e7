import '../../../src/define.js';
import { bareFeedOf } from '../news-feed/documents.js';
import { listOf, organization } from '../partners/documents.js';
import { scriptOf } from '../partners/fixtures.js';
import { serveJson } from '../endpoints.js';
import { parts } from '../dom.js';
import { until } from '../waiting.js';

/** What readers meet in a narrow column: words of up to 14 letters, which are not to be broken. */
const TITLE = 'Електромобили и образование в училищата';
const TEXT = 'Професионалната гимназия получи зарядни станции за своите електромобили.';

const LIST = listOf(
  ...['Гимназия по енергетика', 'Асоциация електромобили'].map((name) =>
    organization(name, { description: TEXT, slogan: 'Образование', foundingDate: '1998' }),
  ),
);

/** The part by which each element shows that it has what it shows. */
const SIGNS = {
  'news-feed': 'title',
  'partner-card': 'title',
  'partner-list': 'list',
  'comment-list': 'item',
  'comment-form': 'submit',
};
type Tag = keyof typeof SIGNS;
export const TAGS = Object.keys(SIGNS) as Tag[];
/** Attributes that give the elements other layouts. */
export const LAYOUTS: readonly [Tag, string][] = [
  ...TAGS.map((tag): [Tag, string] => [tag, '']),
  ['news-feed', 'layout="grid"'],
  ['news-feed', 'layout="compact"'],
  ['partner-list', 'layout="row"'],
  ['partner-list', 'layout="logo"'],
];

/** All five elements as a page writes them, each with something to show. */
export async function markupOfFive(): Promise<Record<Tag, string>> {
  const image = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>';
  const feed = bareFeedOf({
    title: TITLE,
    summary: TEXT,
    image: image.replaceAll('"', "'"),
    tags: ['Електромобили'],
    authors: [{ name: 'Александрина Константинова' }],
    date_published: '2024-03-11',
  });
  const date_published = '2024-03-11T10:00:00Z';
  const comment = { author: { name: 'Александрина' }, content_text: TEXT, date_published };
  const comments = await serveJson({
    items: [
      { ...comment, id: '1' },
      { ...comment, id: '2', parent: '1' },
      { ...comment, id: '3', parent: '2' },
    ],
    total: 3,
  });
  const { url } = await serveJson(feed);
  return {
    'news-feed': `<news-feed lang="bg" cache="off" src="${url}"></news-feed>`,
    'partner-card': `<partner-card lang="bg">${scriptOf(LIST)}</partner-card>`,
    'partner-list': `<partner-list lang="bg">${scriptOf(LIST)}</partner-list>`,
    'comment-list': `<comment-list lang="bg" format="json" post="1" src="${comments.url}"></comment-list>`,
    'comment-form': '<comment-form lang="bg" post="1" action="/none"></comment-form>',
  };
}

/** Waits until an element shows what it has. */
export async function whenThere(element: HTMLElement): Promise<void> {
  const sign = SIGNS[element.localName as Tag];
  await until(() => parts(element, sign)[0], `the part "${sign}" of ${element.localName}`);
}
