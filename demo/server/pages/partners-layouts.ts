import { html } from 'hono/html';
import type { Attributes } from './news-feed.js';
import type { DemoPage } from './page.js';
import { cases, sources } from './partners-cases.js';
import { emptyTag, partnerList, PARTNERS } from './partners-elements.js';
import { c, codeBlock, t, type Html } from './text.js';

interface Layout {
  title: Html;
  explanation: Html;
  attributes: Attributes;
}

const LAYOUTS: readonly Layout[] = [
  {
    title: t('Карти', 'Cards'),
    explanation: t(
      html`Всичко, което източникът знае: описание, години, хора, връзки. С ${c('order="source"')}
      редът е неговият: тук – най-новите първи.`,
      html`Everything the source knows: description, years, people, links. With
      ${c('order="source"')} the order is its own: here, the newest first.`,
    ),
    attributes: { src: PARTNERS, layout: 'card', order: 'source', 'page-size': '6' },
  },
  {
    title: t('Редове', 'Rows'),
    explanation: t(
      'Лого, име и с какво се занимава: за дълги списъци.',
      'Logo, name and what it is busy with: for long lists.',
    ),
    attributes: { src: PARTNERS, layout: 'row', 'page-size': '8' },
  },
  {
    title: t('Стена от лога', 'A wall of logos'),
    explanation: t(
      'Високи, широки, тъмни и съвсем светли – всяко на еднаква площ. Без лого остава името.',
      'Tall, wide, dark and very light, each on the same space. Where there is no logo, the name stands.',
    ),
    attributes: { src: PARTNERS, layout: 'logo', 'page-size': '24' },
  },
  {
    title: t('Стена, която се движи', 'A wall that moves'),
    explanation: t(
      html`С ${c('moving')} логата минават бавно. Спират при посочване, от клавиатурата и с бутона –
      и изобщо не тръгват при читател, който е поискал по-малко движение.`,
      html`With ${c('moving')} the logos pass by slowly. They stop under the pointer, at the
      keyboard and by the button, and never start for readers who have asked for less motion.`,
    ),
    attributes: { src: PARTNERS, layout: 'logo', 'page-size': '74', moving: true },
  },
];

function section({ title, explanation, attributes }: Layout): Html {
  return html`<section class="layout">
    <h2>${title}</h2>
    <p class="explanation">${explanation}</p>
    ${partnerList(attributes)} ${codeBlock(emptyTag('partner-list', attributes))}
  </section>`;
}

/** The values of `layout`, where a card's data may come from, and unusual partners. */
export const layouts: DemoPage = {
  path: '/partners/layouts',
  group: 'partners',
  name: { bg: 'Карти и лога', en: 'Cards and logos' },
  title: { bg: 'Карта, ред, стена от лога', en: 'Card, row, wall of logos' },
  lead: {
    bg: 'Едни и същи данни в различен вид – и какво става, когато логото липсва, името не се побира или сървърът мълчи.',
    en: 'The same data in different shapes, and what happens when a logo is missing, a name does not fit or the server is silent.',
  },
  bundle: 'partner-card',
  body: () => html`${LAYOUTS.map(section)} ${sources()} ${cases()}`,
};
