import { html } from 'hono/html';
import { FEED, newsFeed } from './news-feed.js';
import type { ForeignPage } from './page.js';
import { t, type Html } from './text.js';

/** As strict as a policy for the widget can be. */
const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src *; connect-src *",
  "require-trusted-types-for 'script'; trusted-types lit-html",
].join('; ');

const FIGURES = [
  ['22 kW', t('зарядни станции за гаражи и дворове', 'chargers for garages and yards')],
  ['8', t('стажанти от гимназиите тази година', 'interns from the schools this year')],
  ['3', t('учебни модула, направени с учители', 'training modules made with teachers')],
] as const;

function top(): Html {
  return html`<header class="top">
    <a class="logo" href="/partner"
      ><span aria-hidden="true">◈</span> ${t('Партньор', 'Partner')}</a
    >
    <div class="switches">
      <a href="/">${t('← Демото', '← The demo')}</a>
      <a href="?lang=bg" lang="bg" hreflang="bg" data-lang="bg">BG</a>
      <a href="?lang=en" lang="en" hreflang="en" data-lang="en">EN</a>
      <label class="scripted">
        <input type="checkbox" data-theme-toggle="light" /> ${t('Светла тема', 'Light theme')}
      </label>
    </div>
  </header>`;
}

function intro(): Html {
  return html`<section class="intro">
    <h1>${t('Правим тока удобен', 'We make electricity convenient')}</h1>
    <p>
      ${t(
        'Проектираме зарядни станции и обучаваме хората, които ще ги поддържат. Затова работим с училищата.',
        'We design charging stations and train the people who will look after them. That is why we stand by schools.',
      )}
    </p>
    <dl>
      ${FIGURES.map(
        ([number, text]) =>
          html`<div>
            <dt>${text}</dt>
            <dd>${number}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function body(): Html {
  return html`${top()}
    <main id="main" tabindex="-1">
      ${intro()}
      <section class="news" aria-labelledby="news-title">
        <h2 id="news-title">${t('Какво става в мрежата', 'What is going on in the network')}</h2>
        ${newsFeed({ src: FEED, layout: 'grid', 'page-size': '6', filter: true, open: 'dialog' })}
      </section>
    </main>
    <footer>
      <p>${t('Страница, измислена за демонстрацията.', 'A page made up for the demo.')}</p>
    </footer>`;
}

/** A partner's page: dark, with an accent of its own and the strictest policy. */
export const partner: ForeignPage = {
  path: '/partner',
  group: 'elsewhere',
  name: { bg: 'Страница на партньор', en: 'A partner’s page' },
  title: { bg: 'Партньор от клъстера', en: 'A partner from the cluster' },
  lead: {
    bg: 'Тъмна страница със собствен акцент и с най-строгата политика за сигурност (CSP, Trusted Types).',
    en: 'A dark page with an accent of its own and the strictest security policy (CSP, Trusted Types).',
  },
  stylesheet: 'partner',
  policy: POLICY,
  body,
};
