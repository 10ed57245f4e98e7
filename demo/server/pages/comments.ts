import { html } from 'hono/html';
import { isDown } from '../states/outage.js';
import { COMMENTS, commentForm, commentList, formTag, listTag } from './comment-elements.js';
import type { Attributes } from './news-feed.js';
import type { DemoPage } from './page.js';
import { codeBlock, t, type Html } from './text.js';

/** For elements in a section that has a heading of its own. */
const BELOW: Attributes = { 'heading-level': '4' };

const SCRIPT = '<script type="module" src="…/comment-form.js"></script>';

const eventLog = (): Html =>
  html`<h2 class="label">${t('Събития на елементите', 'Events of the elements')}</h2>
    <ol class="events" data-events></ol>`;

/** List and form of a post at an endpoint. @param level attributes for what stands below a heading */
function both(endpoint: string, post: string, level: Attributes = {}): Html {
  return html`${commentList({ src: endpoint, post, ...level })}
  ${commentForm({ action: endpoint, post, ...level })}`;
}

/** List and form, and below them the code that puts them there. */
function example(endpoint: string, post: string): Html {
  const list = `${listTag({ src: endpoint, post })}</comment-list>`;
  const form = `${formTag({ action: endpoint, post })}</comment-form>`;
  return html`<div class="discussion">
      <h2 class="visually-hidden">${t('Пример', 'Example')}</h2>
      ${both(endpoint, post)}
    </div>
    <h2 class="label">${t('Кодът', 'The code')}</h2>
    ${codeBlock([SCRIPT, list, form].join('\n'))}`;
}

function state(title: Html, explanation: Html, content: Html, lang?: 'en'): Html {
  return html`<section class="case">
    <h3 class="label">${title}</h3>
    <p>${explanation}</p>
    <div ${lang && html`lang="${lang}"`}>${content}</div>
  </section>`;
}

function states(): Html {
  return html`<h2 class="section-title">${t('Други случаи', 'And in other cases')}</h2>
    <div class="two cases">
      ${state(
        t('Още никой не е писал', 'Nobody has written yet'),
        t('Първият коментар е добре дошъл.', 'The first comment is welcome.'),
        both(COMMENTS, 'stazh-za-uchiteli', BELOW),
      )}
      ${state(
        t('На английски', 'In English'),
        t(
          'Елементите използват езика от най-близкия lang.',
          'The elements speak the language of the nearest lang.',
        ),
        both(COMMENTS, 'a-week-in-english', BELOW),
        'en',
      )}
      ${state(
        t('Коментарите са закрити', 'Comments are closed'),
        t(
          'Сървърът отказва; написаното остава при читателя.',
          'The server says no; what was written stays with the reader.',
        ),
        both(COMMENTS, 'blagotvoritelen-bazar', BELOW),
      )}
      ${state(
        t('Сървърът не работи', 'The server is down'),
        t(
          'Списъкът го казва, а изпратеното чака и тръгва отново само.',
          'The list says so, and what is sent waits and tries again by itself.',
        ),
        both('/states/error500.json', 'memorandum-ikem', BELOW),
      )}
    </div>`;
}

function outage(): Html {
  return html`<form class="actions scripted" data-outage="${String(isDown())}">
      <button class="button" type="submit" value="true">
        ${t('Спри сървъра', 'Stop the server')}
      </button>
      <button class="button" type="submit" value="false">
        ${t('Пусни сървъра', 'Start the server')}
      </button>
      <span role="status"></span>
    </form>
    ${example('/states/comments', 'memorandum-ikem')} ${eventLog()}`;
}

/** Comments, in the usual case and in the others; the moderators' page has a file of its own. */
export const comments: readonly DemoPage[] = [
  {
    path: '/comments',
    group: 'comments',
    name: { bg: 'Коментари', en: 'Comments' },
    title: { bg: 'Коментари под новината', en: 'Comments below the article' },
    lead: {
      bg: 'Читателите пишат без регистрация и виждат кога коментарът им чака одобрение. Имената и адресите им не се предават на никого другиго.',
      en: 'Readers write without an account and see when their comment awaits approval. Their names and addresses go to nobody else.',
    },
    bundle: 'cluster-news',
    body: () => html`${example(COMMENTS, 'memorandum-ikem')} ${eventLog()} ${states()}`,
  },
  {
    path: '/comments/outage',
    group: 'comments',
    name: { bg: 'Нищо не се губи', en: 'Nothing is lost' },
    title: { bg: 'Нищо не се губи', en: 'Nothing is lost' },
    lead: {
      bg: html`Спрете сървъра и изпратете коментар: той застава над формата и тръгва сам, щом
        сървърът отговори. Написаното остава и ако презаредите страницата. Новите коментари чакат
        одобрение в <a href="/moderation">„Преглед“</a>.`,
      en: html`Stop the server and send a comment: it waits above the form and leaves by itself as
        soon as the server answers. What you type stays even if you reload the page. New comments
        wait for approval in <a href="/moderation">Moderation</a>.`,
    },
    bundle: 'cluster-news',
    body: outage,
  },
];
