import { html } from 'hono/html';
import { findEntries } from '../../content/index.js';
import { headline } from '../../content/text.js';
import type { Found, StoredComment } from '../comments/store.js';
import { momentOf } from './date.js';
import type { DemoPage } from './page.js';
import { t, type Html } from './text.js';

/** So many comments fit on the page; the others follow when these are decided. */
const MOST = 20;

/** A link to the article commented on; only its name when it is none of ours. */
function place(post: string): Html {
  const { bg, en } = findEntries(post);
  const [first, second = first] = [bg, en].filter((entry) => entry !== undefined);
  if (!first || !second) return html`<bdi>${post}</bdi>`;
  return html`<a href="/articles/${post}">${t(headline(first), headline(second))}</a>`;
}

function meta({ post, parent, url, published }: StoredComment): Html {
  const moment = momentOf(published);
  return html`<p class="meta">
    <time datetime="${published}">${t(moment.bg, moment.en)}</time>
    <span>${place(post)}</span>
    ${parent > 0 && html`<span>${t(`отговор на № ${parent}`, `a reply to no. ${parent}`)}</span>`}
    ${url && html`<bdi>${url}</bdi>`}
  </p>`;
}

function card(comment: StoredComment): Html {
  const { id, name, lang, content } = comment;
  const heading = `held-${id}`;
  return html`<article class="held" aria-labelledby="${heading}">
    <h2 id="${heading}"><bdi>${name}</bdi></h2>
    ${meta(comment)}
    <pre class="words" dir="auto" ${lang && html`lang="${lang}"`}>${content}</pre>
    <form class="actions" method="post">
      <button
        class="button"
        formaction="/moderation/approve"
        name="id"
        value="${id}"
        aria-describedby="${heading}"
      >
        ${t('Одобри', 'Approve')}
      </button>
      <button
        class="button quiet"
        formaction="/moderation/reject"
        name="id"
        value="${id}"
        aria-describedby="${heading}"
      >
        ${t('Отхвърли', 'Reject')}
      </button>
    </form>
  </article>`;
}

function list({ items, total }: Found): Html {
  if (total === 0) {
    return html`<p class="notice">
      ${t(
        'Няма коментари за преглед. Когато някой изпрати коментар, той ще чака тук.',
        'There is nothing to review. When somebody sends a comment, it will wait here.',
      )}
    </p>`;
  }
  const shown = items.length;
  return html`<p class="notice">
      ${t(`Чакащи: ${total}.`, `Waiting: ${total}.`)}
      ${shown < total && t(`Показани: ${shown}.`, `Shown: ${shown}.`)}
    </p>
    ${items.map(card)}`;
}

/** Where comments wait until somebody approves or rejects them. */
export const moderation: DemoPage = {
  path: '/moderation',
  group: 'comments',
  name: { bg: 'Преглед', en: 'Moderation' },
  title: { bg: 'Коментари за преглед', en: 'Comments to review' },
  lead: {
    bg: 'Новите коментари чакат тук, преди читателите да ги видят. В демонстрацията всеки може да решава; на истински сайт тази страница е защитена с парола.',
    en: 'New comments wait here before readers see them. In the demo anybody may decide; on a real site this page stands behind a password.',
  },
  body: ({ held }) => list(held(MOST)),
};
