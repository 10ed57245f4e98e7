import { html, raw } from 'hono/html';
import type { Attributes } from './news-feed.js';
import { cardOf, clusterCard, emptyTag, partnerCard, PARTNERS } from './partners-elements.js';
import { codeBlock, t, type Html } from './text.js';

/** As a webmaster would write it by hand. */
const INLINE = `<script type="application/ld+json">
  {
    "@context": "https://schema.org",
    "@type": "LocalBusiness",
    "name": "Велоработилница „Спица“",
    "description": "Поправя учебните карго велосипеди в деня, в който са спрели.",
    "url": "/partners",
    "logo": "/images/partners/zeleno-kolelo.svg",
    "foundingDate": "2016",
    "address": "Русе",
    "knowsAbout": "Електрически велосипеди"
  }
  </script>`;

const ATTRIBUTES: Attributes = {
  name: 'Печатница „Първи коректив“',
  url: '/partners',
  description: 'Печата помагалата на мрежата върху рециклирана хартия.',
};

/** A part of the page. */
interface Case {
  title: Html;
  explanation: Html;
  card: Html;
  markup?: string;
}

const SOURCES: readonly Case[] = [
  {
    title: t('От общия списък', 'From the common list'),
    explanation: t(
      'Един документ за всички карти на страницата: зарежда се веднъж.',
      'One document for all cards of the page, asked for once.',
    ),
    card: cardOf('barzey'),
    markup: emptyTag('partner-card', { src: PARTNERS, partner: 'barzey' }),
  },
  {
    title: t('От атрибути', 'From attributes'),
    explanation: t(
      'За една-единствена карта без никакъв JSON.',
      'For a single card without any JSON.',
    ),
    card: html`<div lang="bg">${partnerCard(ATTRIBUTES)}</div>`,
    markup: emptyTag('partner-card', ATTRIBUTES),
  },
  {
    title: t('От сайта на партньора', 'From the partner’s own site'),
    explanation: t(
      'Това е видът, в който WordPress с Yoast вече публикува данните.',
      'This is the shape in which WordPress with Yoast publishes its data already.',
    ),
    card: clusterCard(),
    markup: emptyTag('partner-card', { src: '/ikem.json' }),
  },
  {
    title: t('От самата страница', 'From the page itself'),
    explanation: t(
      'Търсачките четат същото, а заявка няма.',
      'Search engines read the same, and there is no request.',
    ),
    card: html`<div lang="bg">${partnerCard({}, html`${raw(INLINE)}`)}</div>`,
    markup: `<partner-card>\n  ${INLINE}\n</partner-card>`,
  },
];

const UNUSUAL: readonly Case[] = [
  {
    title: t('В тясна колона', 'In a narrow column'),
    explanation: t('Колоната е широка 16em.', 'The column is 16em wide.'),
    card: html`<div class="narrow">${cardOf('institut-anod')}</div>`,
  },
  {
    title: t('Много дълго име и описание', 'A very long name and description'),
    explanation: t('Нищо не излиза от картата.', 'Nothing leaves the card.'),
    card: cardOf('pgmrmu-zabno-kolelo'),
  },
  {
    title: t('Без лого', 'Without a logo'),
    explanation: t('Инициалите застават на негово място.', 'Its initials take the place.'),
    card: cardOf('kolezh-faza'),
  },
  {
    title: t('Изгубено лого', 'A lost logo'),
    explanation: t('Файлът го няма: 404.', 'The file is gone: 404.'),
    card: cardOf('404-studio'),
  },
  {
    title: t('Сървърът не отговаря', 'The server does not answer'),
    explanation: t('Остава обикновената връзка.', 'The plain link remains.'),
    card: cardOf('vetrohod', { src: '/states/error500.json' }),
  },
  {
    title: t('На английски', 'In English'),
    explanation: t(
      'Картата използва езика от най-близкия lang.',
      'The card speaks the language of the nearest lang.',
    ),
    card: html`<div lang="en">${cardOf('pgte-elektron')}</div>`,
  },
];

function section({ title, explanation, card, markup }: Case): Html {
  return html`<section class="case">
    <h3 class="label">${title}</h3>
    <p>${explanation}</p>
    ${card} ${markup && codeBlock(markup)}
  </section>`;
}

/** Where the data of a card may come from. */
export function sources(): Html {
  return html`<h2 class="section-title">
      ${t('Откъде идват данните', 'Where the data comes from')}
    </h2>
    <div class="partner-cases">${SOURCES.map(section)}</div>`;
}

/** Partners and places that are not like the others. */
export function cases(): Html {
  return html`<h2 class="section-title">${t('Други случаи', 'And in other cases')}</h2>
    <div class="partner-cases">${UNUSUAL.map(section)}</div>`;
}
