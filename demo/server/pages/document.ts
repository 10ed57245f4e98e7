import { html } from 'hono/html';
import type { Bilingual } from '../../content/model.js';
import type { Preferences } from './preferences.js';
import { t, type Html } from './text.js';

/** The script that a page loads: the widget of most pages, or all of them in one file. */
export type Bundle = 'news-feed' | 'partner-card' | 'cluster-news';

interface DocumentParts {
  title: Bilingual;
  preferences: Preferences;
  stylesheets: string[];
  bundle?: Bundle | undefined;
  body: Html;
}

/** The document around every page of the demo: language, theme, styles, scripts, skip link. */
export function document(parts: DocumentParts): Html {
  const { title, preferences, stylesheets, bundle = 'news-feed', body } = parts;
  const { lang, theme } = preferences;
  return html`<!doctype html>
    <html
      lang="${lang}"
      data-theme="${theme}"
      data-title-bg="${title.bg}"
      data-title-en="${title.en}"
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title[lang]}</title>
        <link rel="icon" href="/images/logo.svg" type="image/svg+xml" />
        <link
          rel="alternate"
          type="application/feed+json"
          title="JSON Feed"
          href="/feed.json?lang=${lang}"
        />
        ${stylesheets.map((name) => html`<link rel="stylesheet" href="/css/${name}.css" />`)}
        <script type="module" src="/cdn/${bundle}.js"></script>
        <script type="module" src="/js/page.js"></script>
      </head>
      <body>
        <a class="skip" href="#main">${t('Към съдържанието', 'Skip to content')}</a>
        ${body}
      </body>
    </html>`;
}
