import { html, raw } from 'hono/html';

/** A piece of a page, escaped already. */
export type Html = ReturnType<typeof html>;

/**
 * A text of the page in both languages. The style sheet shows the one that `<html lang>` names,
 * so that switching the language needs no second answer from the server.
 */
export function t(bg: string | Html, en: string | Html): Html {
  return html`<span data-t lang="bg">${bg}</span><span data-t lang="en">${en}</span>`;
}

/** Code inside a sentence. */
export function c(code: string): Html {
  return html`<code>${code}</code>`;
}

/** Markup with its tags and attributes set apart, for the style sheet to colour. */
function highlight(markup: string): Html {
  const escaped = markup.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return raw(
    escaped
      .replace(/(&lt;\/?)([a-z-]+)/g, '$1<b>$2</b>')
      .replace(/=("[^"]*"|'[^']*')/g, '=<i>$1</i>'),
  );
}

/** A block of code with a button that copies it. */
export function codeBlock(markup: string): Html {
  return html`<figure class="code">
    <pre tabindex="0"><code>${highlight(markup)}</code></pre>
    <button class="copy" type="button" hidden>
      <span>${t('Копирай', 'Copy')}</span>
      <span role="status" hidden>${t('Копирано', 'Copied')}</span>
    </button>
  </figure>`;
}
