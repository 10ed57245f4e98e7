import { html } from 'hono/html';
import { codeBlock, t, type Html } from './text.js';
import { example, FEED, newsFeed, openingTag, type Attributes } from './news-feed.js';
import type { DemoPage } from './page.js';

const COMPACT: Attributes = { src: FEED, layout: 'compact', 'page-size': '6', more: 'none' };

/** A text column with the newest news beside it, as it often stands on a school's page. */
function sidebar(): Html {
  return html`<h2>${t('В страничната колона', 'In a sidebar')}</h2>
    <div class="with-sidebar">
      <div class="prose">
        <h3>${t('За мрежата', 'About the network')}</h3>
        <p>
          ${t(
            'Мрежата свързва професионални гимназии, които споделят уроци, уреди и опит. Учителите си гостуват, учениците работят в общи екипи, а предприятията помагат практиката да прилича на истинска работа.',
            'The network connects vocational schools that share lessons, instruments and experience. Teachers visit each other, students work in joint teams, and companies help make practice look like real work.',
          )}
        </p>
        <p>
          ${t(
            'Компактното оформление показва само дата и заглавие. То мери ширината на собствената си колона, а не на екрана: в тясна колона датата застава над заглавието, в широка – до него.',
            'The compact layout shows only date and title. It measures its own column, not the screen: in a narrow one the date stands above the title, in a wide one beside it.',
          )}
        </p>
      </div>
      <aside aria-labelledby="aside-title">
        <h3 id="aside-title">${t('Последни новини', 'Latest news')}</h3>
        ${newsFeed({ ...COMPACT, 'page-size': '5' })}
      </aside>
    </div>`;
}

/** One page for each value of the attribute `layout`. */
export const layouts: readonly DemoPage[] = [
  {
    path: '/layouts/list',
    group: 'layouts',
    name: { bg: 'Списък', en: 'List' },
    title: { bg: 'Списък', en: 'List' },
    lead: {
      bg: 'Обичайният изглед: снимка, дата, категория, заглавие и няколко реда текст.',
      en: 'The usual view: a picture, the date, the category, the title and a few lines of text.',
    },
    body: () => example({ src: FEED, search: true, filter: true }),
  },
  {
    path: '/layouts/grid',
    group: 'layouts',
    name: { bg: 'Карти', en: 'Cards' },
    title: { bg: 'Карти', en: 'Cards side by side' },
    lead: {
      bg: 'Карти, които сами избират колко да застанат на ред според ширината.',
      en: 'Cards that decide by the width how many of them stand in a row.',
    },
    body: () => example({ src: FEED, layout: 'grid', 'page-size': '6', filter: true }),
  },
  {
    path: '/layouts/compact',
    group: 'layouts',
    name: { bg: 'Компактно', en: 'Compact' },
    title: { bg: 'Компактен списък', en: 'A compact list' },
    lead: {
      bg: 'Дата и заглавие, нищо друго: за странични колони и начални страници.',
      en: 'Date and title, nothing else: for sidebars and start pages.',
    },
    body: () =>
      html`<h2 class="visually-hidden">${t('Пример', 'Example')}</h2>
        ${newsFeed(COMPACT)} ${sidebar()}
        <h2 class="label">${t('Кодът', 'The code')}</h2>
        ${codeBlock(`${openingTag(COMPACT)}</news-feed>`)}`,
  },
];
