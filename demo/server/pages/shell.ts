import { html } from 'hono/html';
import type { Bilingual } from '../../content/model.js';
import { document, type Bundle } from './document.js';
import { GROUPS, type DemoPage, type ForeignPage, type Group, type Site } from './page.js';
import type { Preferences } from './preferences.js';
import { pagesOf } from './site-map.js';
import { languageSwitch, themeSwitch } from './switches.js';
import { t, type Html } from './text.js';

const STYLESHEETS = [
  ...['shared', 'base', 'site', 'home', 'content', 'article'],
  ...['comments', 'moderation', 'partners'],
];

function groupLink(current: Group | undefined, { group, name }: (typeof GROUPS)[number]): Html {
  const href = pagesOf(group)[0]?.path ?? '/';
  const here = group === current && html`aria-current="true"`;
  return html`<li><a href="${href}" ${here}>${t(name.bg, name.en)}</a></li>`;
}

function header(preferences: Preferences, group: Group | undefined): Html {
  return html`<header class="site-header">
    <div class="wrap">
      <a class="brand" href="/">
        <img src="/images/logo.svg" alt="" width="32" height="32" />Cluster News
      </a>
      <div class="switches">${languageSwitch(preferences)} ${themeSwitch(preferences)}</div>
      <nav aria-labelledby="nav-site">
        <span class="visually-hidden" id="nav-site">${t('Раздели', 'Sections')}</span>
        <ul class="nav">
          ${GROUPS.map((each) => groupLink(group, each))}
        </ul>
      </nav>
    </div>
  </header>`;
}

function footer(): Html {
  return html`<footer class="site-footer">
    <div class="wrap">
      <p>
        ${t(
          html`<strong lang="en">Cluster News</strong> – новините на една организация на всеки сайт.
            Отворен код, лиценз MIT.`,
          html`<strong>Cluster News</strong>: an organisation’s news on any page. Open source, MIT
            licence.`,
        )}
      </p>
      <p>
        ${t(
          'Новините тук са написани за демонстрацията. Страницата не зарежда нищо от трети страни; двете ѝ бисквитки помнят само избраните език и тема.',
          'The news here was written for the demo. The page loads nothing from third parties; its two cookies only remember the language and theme you chose.',
        )}
      </p>
    </div>
  </footer>`;
}

function tabs(page: DemoPage): Html {
  const siblings: readonly (DemoPage | ForeignPage)[] = pagesOf(page.group);
  if (siblings.length < 2) return html``;
  const link = ({ path, name }: DemoPage | ForeignPage): Html => {
    const here = path === page.path && html`aria-current="page"`;
    return html`<li><a href="${path}" ${here}>${t(name.bg, name.en)}</a></li>`;
  };
  return html`<nav class="tabs" aria-labelledby="nav-group">
    <span class="visually-hidden" id="nav-group"
      >${t('Страници в раздела', 'In this section')}</span
    >
    <ul>
      ${siblings.map(link)}
    </ul>
  </nav>`;
}

interface ShellOptions {
  /** The group whose link is marked. */
  group?: Group;
  bundle?: Bundle | undefined;
}

/** Any content between the demo's own header and footer. */
export function shell(
  title: Bilingual,
  preferences: Preferences,
  main: Html,
  { group, bundle }: ShellOptions = {},
): Html {
  const full = { bg: `${title.bg} · Cluster News`, en: `${title.en} · Cluster News` };
  return document({
    title: full,
    preferences,
    stylesheets: STYLESHEETS,
    bundle,
    body: html`${header(preferences, group)}
      <main class="wrap" id="main" tabindex="-1">${main}</main>
      ${footer()}`,
  });
}

/** A page of the demo with tabs to its neighbours, its heading and its lead. */
export function renderPage(
  page: DemoPage,
  preferences: Preferences,
  site: Omit<Site, 'pagesOf'>,
): Html {
  const { title, lead, group, bundle } = page;
  const body = page.body({ ...site, pagesOf });
  const main =
    lead &&
    html`${tabs(page)}
      <h1>${t(title.bg, title.en)}</h1>
      <p class="lead">${t(lead.bg, lead.en)}</p>
      ${body}`;
  return shell(title, preferences, main ?? body, { group, bundle });
}
