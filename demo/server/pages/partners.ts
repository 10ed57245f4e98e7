import { html } from 'hono/html';
import { partners as everybody } from '../../content/partners/index.js';
import type { Attributes } from './news-feed.js';
import type { DemoPage } from './page.js';
import { allLinks, code, emptyTag, partnerList, PARTNERS, SCRIPT } from './partners-elements.js';
import { layouts } from './partners-layouts.js';
import { t, type Html } from './text.js';

const ALL: Attributes = { src: PARTNERS, search: true, filter: true, 'page-size': '24' };

const FALLBACK = `<ul>
    <li><a href="/partners/ikem">Индустриален клъстер „Електромобили“</a></li>
    …
  </ul>`;

function body(): Html {
  return html`<h2 class="visually-hidden">${t('Списък на партньорите', 'List of partners')}</h2>
    ${partnerList(ALL, allLinks())}
    <p class="note">
      ${t(
        'С изключение на ИКЕМ всички организации тук са измислени за демонстрацията, заедно с логата си.',
        html`Apart from the cluster <span lang="bg">ИКЕМ</span>, all organisations here were made up
          for the demo, and so were their logos.`,
      )}
    </p>
    ${code([SCRIPT, emptyTag('partner-list', ALL, FALLBACK)].join('\n'))}`;
}

const count = everybody.bg.length;

/** Partners: all of them, and the ways of showing them; each one's own page has a file of its own. */
export const partners: readonly DemoPage[] = [
  {
    path: '/partners',
    group: 'partners',
    name: { bg: 'Всички партньори', en: 'All partners' },
    title: { bg: 'Нашите партньори', en: 'Our partners' },
    lead: {
      bg: `Училища, фирми, общини и сдружения: ${count} организации, с които мрежата работи. Търси се на кирилица и на латиница, а секторите стесняват избора.`,
      en: `Schools, companies, municipalities and associations: ${count} organisations that the network works with. Search in Cyrillic or Latin letters, or narrow the choice by sector.`,
    },
    bundle: 'partner-card',
    body,
  },
  layouts,
];
