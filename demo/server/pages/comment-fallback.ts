import { html } from 'hono/html';
import { t, type Html } from './text.js';

const LINES = [
  { name: 'author', type: 'text', autocomplete: 'name', label: t('Име *', 'Name *') },
  { name: 'email', type: 'email', autocomplete: 'email', label: t('Имейл *', 'E-mail *') },
  { name: 'url', type: 'url', autocomplete: 'url', label: t('Уебсайт', 'Website') },
] as const;

function line({ name, type, autocomplete, label }: (typeof LINES)[number]): Html {
  return html`<p>
    <label
      >${label}
      <input
        name="${name}"
        type="${type}"
        autocomplete="${autocomplete}"
        ${name !== 'url' && 'required'}
      />
    </label>
  </p>`;
}

/**
 * A form for readers without JavaScript, with the names of WordPress' own: the element takes over
 * what was typed into it before the script ran.
 */
export function commentFallback(post: string): Html {
  return html`<form method="post" action="/comments">
    <h2>${t('Напишете коментар', 'Leave a comment')}</h2>
    <p class="hint">
      ${t(
        'Имейл адресът ви няма да бъде публикуван. Задължителните полета са отбелязани с\u00a0*',
        'Your e-mail address will not be published. Required fields are marked\u00a0*',
      )}
    </p>
    <p>
      <label
        >${t('Коментар *', 'Comment *')}
        <textarea name="comment" rows="5" required></textarea>
      </label>
    </p>
    ${LINES.map(line)}
    <input type="hidden" name="comment_post_ID" value="${post}" />
    <p><button class="button">${t('Публикувай коментара', 'Post comment')}</button></p>
  </form>`;
}
