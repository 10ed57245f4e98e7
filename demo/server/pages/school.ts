import { html } from 'hono/html';
import { FEED, newsFeed } from './news-feed.js';
import type { ForeignPage } from './page.js';
import { clusterCard } from './partners-elements.js';
import { t, type Html } from './text.js';

const MENU = [
  t('Начало', 'Home'),
  t('За училището', 'About us'),
  t('Прием', 'Admissions'),
  t('Профил на купувача', 'Procurement'),
  t('Галерия', 'Gallery'),
  t('Контакти', 'Contact'),
];

/** The old theme's own switches, as plain as the theme: the demo's script finds them. */
function switches(): Html {
  return html`<p class="school-switches">
    <a href="/">${t('Обратно към демото', 'Back to the demo')}</a> |
    <a href="?lang=bg" lang="bg" hreflang="bg" data-lang="bg">Български</a> |
    <a href="?lang=en" lang="en" hreflang="en" data-lang="en">English</a>
    <span class="scripted">
      |
      <label><input type="radio" name="theme" value="light" />${t('ден', 'day')}</label>
      <label><input type="radio" name="theme" value="dark" />${t('нощ', 'night')}</label>
    </span>
  </p>`;
}

function sidebar(): Html {
  return html`<aside class="sidebar">
    <h2>${t('Накратко', 'In brief')}</h2>
    ${newsFeed({ src: FEED, layout: 'compact', 'page-size': '5', more: 'none' })}
    <h2>${t('Нашият партньор', 'Our partner')}</h2>
    ${clusterCard()}
    <h2>${t('Вход за учители', 'Teachers’ login')}</h2>
    <form action="/school" method="get">
      <p>
        <label>${t('Парола', 'Password')} <input type="password" autocomplete="off" /></label>
      </p>
      <p><button type="submit">${t('Вход', 'Log in')}</button></p>
    </form>
    <h2>${t('Връзки', 'Links')}</h2>
    <ul>
      <li><a href="/articles">${t('Всички новини', 'All news')}</a></li>
      <li><a href="/partner">${t('Страница на партньор', 'A partner’s page')}</a></li>
    </ul>
  </aside>`;
}

function welcome(): Html {
  return html`<h1>${t('Добре дошли!', 'Welcome!')}</h1>
    <p>
      <img class="alignleft" src="/images/school.svg" alt="" width="160" height="120" />
      ${t(
        'Темата на този сайт е от 2009 г. и брани мястото си с !important. Бутоните ѝ са червени, полетата са с рамки, картинките плават, а правилата ѝ важат за всичко. Новините долу са чужд елемент на същата страница и нищо от това не ги достига.',
        'This site’s theme dates from 2009 and defends its ground with !important. Its buttons are red, its fields are framed, its pictures float, and its rules apply to everything. The news below is a foreign element on the same page, and none of this reaches it.',
      )}
    </p>
    <p>
      ${t('Така изглеждат бутоните на темата:', 'This is what the theme’s buttons look like:')}
      <button type="button">${t('Бутон', 'Button')}</button>
    </p>`;
}

function body(): Html {
  return html`<div class="page">
    <header>
      <p class="site-name">${t('Професионална гимназия', 'Vocational High School')}</p>
      <p class="tagline">${t('Знание, умение, професия', 'Knowledge, skill, profession')}</p>
      ${switches()}
    </header>
    <nav aria-labelledby="menu">
      <span class="visually-hidden" id="menu">${t('Меню', 'Menu')}</span>
      <ul>
        ${MENU.map((name) => html`<li><a href="/school">${name}</a></li>`)}
      </ul>
    </nav>
    <div class="columns">
      <main id="main" tabindex="-1">
        ${welcome()}
        <h2>${t('Новини от мрежата', 'News from the network')}</h2>
        ${newsFeed({ src: FEED, search: true, filter: true, 'page-size': '4' })}
      </main>
      ${sidebar()}
    </div>
    <footer>
      <p>${t('Страница, измислена за демонстрацията.', 'A page made up for the demo.')}</p>
    </footer>
  </div>`;
}

/** A school's page with a theme that is hostile to everything. */
export const school: ForeignPage = {
  path: '/school',
  group: 'elsewhere',
  name: { bg: 'Страница на училище', en: 'A school’s page' },
  title: { bg: 'Професионална гимназия', en: 'Vocational High School' },
  lead: {
    bg: 'Стара тема с !important навсякъде: новините остават непокътнати.',
    en: 'An old theme with !important everywhere; the news stays unharmed.',
  },
  bundle: 'cluster-news',
  stylesheet: 'school',
  body,
};
