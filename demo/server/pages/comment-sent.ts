import { html } from 'hono/html';
import { findEntries } from '../../content/index.js';
import type { Bilingual } from '../../content/model.js';
import { readDraft, type Draft } from '../comments/draft.js';
import { Problem } from '../comments/problem.js';
import type { Preferences } from './preferences.js';
import { shell } from './shell.js';
import { t, type Html } from './text.js';

const REASONS: Readonly<Record<string, Html>> = {
  closed: t('Коментарите към тази новина са закрити.', 'This article takes no more comments.'),
  duplicate: t('Вече сте изпратили този коментар.', 'You have already sent this comment.'),
  rate: t('Твърде много коментари за кратко време.', 'Too many comments in a short time.'),
  content: t(
    'Напишете коментар, който не е твърде дълъг.',
    'Write a comment that is not too long.',
  ),
  name: t('Напишете името си.', 'Enter your name.'),
  email: t(
    'Въведете имейл адрес във вида ime@example.bg.',
    'Enter an e-mail address like name@example.bg.',
  ),
  url: t(
    'Въведете уеб адрес във вида example.bg или оставете полето празно.',
    'Enter a web address, or none.',
  ),
};
const OTHER = t('Сайтът не прие коментара.', 'The site did not accept the comment.');

/** The body that the form's script would have sent. */
function toBody(form: Record<string, unknown>, lang: string): string {
  return JSON.stringify({
    post: form.comment_post_ID,
    author: { name: form.author, email: form.email, url: form.url },
    content: form.comment,
    lang,
    key: crypto.randomUUID(), // a form that is sent twice is found by its text
  });
}

const SENT = { bg: 'Коментарът ви чака одобрение', en: 'Your comment awaits approval' };
const REFUSED = { bg: 'Коментарът не е изпратен', en: 'The comment is not sent' };

function sent(post: string): Html {
  const back = findEntries(post).bg || findEntries(post).en ? `/articles/${post}` : '/comments';
  return html`<h1>${t(SENT.bg, SENT.en)}</h1>
    <p>
      <a class="button" href="${back}">${t('Обратно към новината', 'Back to the article')}</a>
    </p>`;
}

function refused({ code, errors = [{ field: code, code: 'invalid' }] }: Problem): Html {
  return html`<h1>${t(REFUSED.bg, REFUSED.en)}</h1>
    <ul>
      ${errors.map(({ field }) => html`<li>${REASONS[field] ?? OTHER}</li>`)}
    </ul>
    <p>
      ${t(
        'Върнете се с бутона „Назад“ на браузъра: написаното е там.',
        'Go back with your browser’s button: what you have written is there.',
      )}
    </p>`;
}

/** What the server says to a form: the page, and with which status. */
interface Answer {
  page: Html;
  status: 200 | Problem['status'];
}

/** Takes a comment from a form without JavaScript, as WordPress' `wp-comments-post.php` does. */
export function takeForm(
  form: Record<string, unknown>,
  wishes: Preferences,
  accept: (draft: Draft) => void,
): Answer {
  const show = (title: Bilingual, main: Html): Html =>
    shell(title, wishes, main, { group: 'comments' });
  try {
    const draft = readDraft(toBody(form, wishes.lang));
    accept(draft);
    return { page: show(SENT, sent(draft.post)), status: 200 };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { page: show(REFUSED, refused(error)), status: error.status };
  }
}
