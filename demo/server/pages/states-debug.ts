import { html } from 'hono/html';
import type { DemoPage, Site } from './page.js';
import { newsFeed } from './news-feed.js';
import { c, codeBlock, t, type Html } from './text.js';

/** The same server under its other name: for the browser, another origin. */
function otherOrigin(origin: string): string {
  const url = new URL(origin);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.origin;
}

function mishap(title: Html, src: string | undefined): Html {
  const attributes = { ...(src && { src }), debug: true, cache: 'off', 'page-size': '2' } as const;
  return html`<section class="mishap">
    <h2>${title}</h2>
    ${newsFeed(attributes, html``)}
  </section>`;
}

function body({ origin }: Site): Html {
  return html`<div class="mishaps">
      ${mishap(t('Сгрешен адрес', 'A wrong address'), '/states/error404.json')}
      ${mishap(t('Страница вместо JSON', 'A page instead of JSON'), '/states/html.json')}
      ${mishap(t('Прекъснат отговор', 'An answer cut short'), '/states/truncated.json')}
      ${mishap(
        t('Без разрешение за други сайтове', 'No permission for other sites'),
        `${otherOrigin(origin)}/states/no-cors.json`,
      )}
      ${mishap(t('Празна емисия', 'An empty feed'), '/states/empty.json')}
      ${mishap(t('Забравен src', 'A forgotten src'), undefined)}
    </div>
    <h2 class="label">${t('Кодът', 'The code')}</h2>
    ${codeBlock('<news-feed src="/states/error404.json" debug></news-feed>')}`;
}

/** What the attribute `debug` says about common mishaps. */
export const debug: DemoPage = {
  path: '/states/debug',
  group: 'states',
  name: { bg: 'Диагностика', en: 'Diagnosis' },
  title: { bg: 'Какво не е наред и как се поправя', en: 'What is wrong, and how to mend it' },
  lead: {
    bg: html`С атрибута ${c('debug')} елементът обяснява на собственика на страницата причината. Без
    него читателите виждат само кратко съобщение.`,
    en: html`With the attribute ${c('debug')} the element explains the cause to the owner of the
    page. Without it readers see a short message only.`,
  },
  body,
};
