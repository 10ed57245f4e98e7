import { html } from 'hono/html';
import { FEED, newsFeed } from './news-feed.js';
import { GROUPS, type DemoPage, type Group, type Site } from './page.js';
import { codeBlock, t, type Html } from './text.js';

const PROMISES = [
  [
    t('Никога празно', 'Never blank'),
    t(
      'Мрежата прекъсна или сървърът мълчи? Показват се последните запазени новини, а ако няма такива – обикновени връзки.',
      'No connection, or a silent server? Readers see the last stored news, and where there is none, plain links.',
    ),
  ],
  [
    t('С облика на вашия сайт', 'Dressed like the page'),
    t(
      'Шрифтът, цветът, светлата и тъмната тема идват от вашия сайт. Чужди правила не могат да развалят вида на новините.',
      'Font, colour, light and dark come from your site. Rules of its theme cannot break it.',
    ),
  ],
  [
    t('Без следене', 'No tracking'),
    t(
      'Нищо не се зарежда от трети страни, елементите не ползват бисквитки и няма чужд код. Новините се показват само като безопасен текст.',
      'Nothing is loaded from third parties: the elements use no cookies and no foreign code. News is shown as safe text only.',
    ),
  ],
] as const;

function snippet(origin: string): string {
  return `<script type="module" src="${origin}/cdn/news-feed.js"></script>
<news-feed src="${origin}/feed.json?lang={lang}" lang="bg"></news-feed>`;
}

function hero(origin: string): Html {
  return html`<div class="hero">
    <div>
      <h1>
        ${t('Новините на вашата организация на всеки сайт', 'Your organisation’s news on any page')}
      </h1>
      <p class="lead">
        ${t(
          'Училището поставя два реда в страницата си – и новините вече са там: на български и английски, с шрифта и цветовете на самата страница, винаги най-новите.',
          'A school pastes two lines into its page, and there stands the news: in Bulgarian and English, in the page’s own font and colours, always the latest.',
        )}
      </p>
    </div>
    <img src="/images/hero.svg" alt="" width="960" height="720" />
    <div class="install">
      ${codeBlock(snippet(origin))}
      <p class="hint">
        ${t(
          'Поставете ги в празен файл .html и го отворете: работят и от вашия диск, докато демото е пуснато.',
          'Paste them into an empty .html file and open it: they work from your own disk too, while the demo is running.',
        )}
      </p>
    </div>
  </div>`;
}

function groupCard(group: Group, site: Site): Html {
  const name = GROUPS.find((each) => each.group === group)?.name ?? { bg: '', en: '' };
  return html`<section class="group">
    <h3>${t(name.bg, name.en)}</h3>
    <ul>
      ${site.pagesOf(group).map(
        (page) =>
          html`<li>
            <a href="${page.path}">${t(page.name.bg, page.name.en)}</a>
            ${page.lead && html`<p>${t(page.lead.bg, page.lead.en)}</p>`}
          </li>`,
      )}
    </ul>
  </section>`;
}

function promises(): Html {
  return html`<section class="promises" aria-labelledby="promises">
    <h2 class="visually-hidden" id="promises">
      ${t('На какво може да разчитате', 'What you can count on')}
    </h2>
    ${PROMISES.map(
      ([title, text]) =>
        html`<div>
          <h3>${title}</h3>
          <p>${text}</p>
        </div>`,
    )}
  </section>`;
}

function body(site: Site): Html {
  const groups: Group[] = [
    'layouts',
    'reading',
    'comments',
    'partners',
    'sources',
    'elsewhere',
    'states',
  ];
  return html`${hero(site.origin)}
    <section aria-labelledby="live">
      <h2 class="section-title" id="live">${t('Новини', 'News')}</h2>
      ${newsFeed({ src: FEED, search: true, filter: true, 'page-size': '5' })}
    </section>
    ${promises()}
    <section aria-labelledby="pages">
      <h2 class="section-title" id="pages">${t('Още възможности', 'More ways to use it')}</h2>
      <div class="groups">${groups.map((group) => groupCard(group, site))}</div>
    </section>`;
}

/** The start page: its first heading and lead stand in the hero. */
export const home: DemoPage = {
  path: '/',
  group: 'home',
  name: { bg: 'Начало', en: 'Home' },
  title: { bg: 'Новини на всеки сайт', en: 'News on any page' },
  body,
};
