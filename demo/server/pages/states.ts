import { html } from 'hono/html';
import { isDown } from '../states/outage.js';
import { example } from './news-feed.js';
import type { DemoPage } from './page.js';
import { c, t, type Html } from './text.js';

const eventLog = (): Html =>
  html`<h2 class="label">${t('Събития на елемента', 'Events of the element')}</h2>
    <ol class="events" data-events></ol>`;

function loading(): Html {
  const src = '/states/slow.json?ms=9000&lang={lang}';
  return html`<p class="actions">
      <a class="button" href="/states/loading">${t('Още веднъж', 'Once more')}</a>
    </p>
    ${example({ src, cache: 'off', 'page-size': '3' })} ${eventLog()}`;
}

function empty(): Html {
  const own = html`<p slot="empty" class="own-empty">
    ${t(
      'Новини още няма – но училището е отворено. Елате на място!',
      'No news yet, but the school is open. Come and see us!',
    )}
  </p>`;
  return html`${example({ src: '/states/empty.json', cache: 'off' })}
    <h2>${t('Със собствен текст', 'With a text of your own')}</h2>
    ${example({ src: '/states/empty.json', cache: 'off' }, own, '<p slot="empty">…</p>')}`;
}

function stale(): Html {
  return html`<form class="actions scripted" data-outage="${String(isDown())}">
      <button class="button" type="submit" value="true">
        ${t('Спри сървъра', 'Stop the server')}
      </button>
      <button class="button" type="submit" value="false">
        ${t('Пусни сървъра', 'Start the server')}
      </button>
      <span role="status"></span>
    </form>
    ${example({ src: '/states/outage.json?lang={lang}', cache: '1', 'page-size': '4' })}
    ${eventLog()}`;
}

function failing(src: string): Html {
  return html`${example({ src, cache: 'off' })} ${eventLog()}`;
}

/** One page for each state of the element; `debug` has a file of its own. */
export const states: readonly DemoPage[] = [
  {
    path: '/states/loading',
    group: 'states',
    name: { bg: 'Зареждане', en: 'Loading' },
    title: { bg: 'Докато новините пътуват', en: 'While the news is on its way' },
    lead: {
      bg: 'Сървърът мисли девет секунди. Мястото вече е заето и текстът под него няма да подскочи.',
      en: 'The server thinks for nine seconds. The space is taken already, and the text below will not jump.',
    },
    body: loading,
  },
  {
    path: '/states/empty',
    group: 'states',
    name: { bg: 'Няма новини', en: 'No news' },
    title: { bg: 'Когато новини още няма', en: 'When there is no news yet' },
    lead: {
      bg: html`Сървърът отговаря, но списъкът е празен. Текстът може да е ваш: ${c('slot="empty"')}.`,
      en: html`The server answers, but the list is empty. The text can be yours:
      ${c('slot="empty"')}.`,
    },
    body: empty,
  },
  {
    path: '/states/stale',
    group: 'states',
    name: { bg: 'Запазено копие', en: 'Stored copy' },
    title: { bg: 'Последните запазени новини', en: 'The last stored news' },
    lead: {
      bg: 'Спрете сървъра, презаредете страницата, ако искате: новините остават, а над тях пише откога са.',
      en: 'Stop the server, reload the page if you like: the news stays, and a line above it says how old it is.',
    },
    body: stale,
  },
  {
    path: '/states/error',
    group: 'states',
    name: { bg: 'Грешка', en: 'Error' },
    title: { bg: 'Когато сървърът има проблем', en: 'When the server is in trouble' },
    lead: {
      bg: 'Тук отговорът винаги е 500. След няколко опита читателят вижда причината, бутон и обикновени връзки към новините.',
      en: 'The answer here is always 500. After a few tries readers see the reason, a button, and plain links to the news.',
    },
    body: () => failing('/states/error500.json'),
  },
  {
    path: '/states/offline',
    group: 'states',
    name: { bg: 'Без връзка', en: 'Offline' },
    title: { bg: 'Без връзка', en: 'Without a connection' },
    lead: {
      bg: 'Тук сървърът прекъсва връзката. Можете и да изключите мрежата: съобщението ще каже, че сте без връзка, и новините ще дойдат сами, когато се върне.',
      en: 'Here the server cuts the connection. You can also switch your network off: the message will say that you are offline, and the news comes by itself once you are back.',
    },
    body: () => failing('/states/offline.json'),
  },
];
