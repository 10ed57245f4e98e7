import { html, raw } from 'hono/html';
import { FEED_TYPE } from '../data/json-feed.js';
import { example, newsFeed } from './news-feed.js';
import type { DemoPage } from './page.js';
import { c, codeBlock, t, type Html } from './text.js';

const FIELDS = {
  items: '/data/articles',
  id: '/number',
  title: '/headline',
  url: '/permalink',
  summary: '/lead',
  image: '/picture/src',
  date_published: '/published',
  tags: '/section',
  author: '/byline',
};

/** The map as an author would write it into the attribute, a field a line. */
const MAP = JSON.stringify(FIELDS, null, 2).replaceAll('\n', '\n  ');

const INLINE_FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Обяви',
  items: [
    {
      id: 'bus',
      title: 'Автобусът за практиката тръгва в 7:40',
      summary: 'От понеделник спирката е пред главния вход, не зад работилницата.',
      date_published: '2019-11-15T09:00:00+02:00',
      tags: ['Обяви'],
      url: '/articles?lang=bg',
    },
    {
      id: 'library',
      title: 'Библиотеката работи до 18 часа',
      summary: 'Новите помагала по безопасност са на рафта до прозореца.',
      date_published: '2019-11-11T12:30:00+02:00',
      tags: ['Обяви'],
      url: '/articles/pomagalo-visoko-naprezhenie?lang=bg',
    },
  ],
};

/** JSON that is safe inside a script element: no `</script>` can end it. */
function inlineScript(feed: unknown): string {
  const json = JSON.stringify(feed, null, 2)
    .replace(/\[\s+("[^"]*")\s+\]/g, '[$1]')
    .replaceAll('<', '\\u003c');
  const type = FEED_TYPE.split(';')[0];
  return `<script type="${type}">\n${json}\n</script>`;
}

function inline(): Html {
  const script = inlineScript(INLINE_FEED);
  const indented = script.replaceAll('\n', '\n  ');
  return html`<h2 class="visually-hidden">${t('Пример', 'Example')}</h2>
    <div lang="bg">${newsFeed({ filter: true }, raw(script))}</div>
    <h2 class="label">${t('Кодът', 'The code')}</h2>
    ${codeBlock(`<news-feed filter>\n  ${indented}\n</news-feed>`)}`;
}

/** Where news can come from. */
export const sources: readonly DemoPage[] = [
  {
    path: '/sources/wordpress',
    group: 'sources',
    name: { bg: 'WordPress', en: 'WordPress' },
    title: { bg: 'Направо от WordPress', en: 'Straight from WordPress' },
    lead: {
      bg: 'Всеки сайт с WordPress вече има такъв адрес, без разширения и настройки. Търсенето и категориите идват от самия сървър.',
      en: 'Every WordPress site has this address already, without plugins or settings. Search and categories are answered by the server itself.',
    },
    body: () => example({ src: '/wp-json/wp/v2/posts?lang={lang}', search: true, filter: true }),
  },
  {
    path: '/sources/custom',
    group: 'sources',
    name: { bg: 'Ваш JSON', en: 'Your own JSON' },
    title: { bg: 'Какъвто и да е вашият JSON', en: 'Whatever your JSON looks like' },
    lead: {
      bg: html`В ${c('map')} пишете къде стои всяко поле – с JSON Pointer. Нищо не се пренаписва на
      сървъра.`,
      en: html`In ${c('map')} you say where each field stands, by JSON Pointer. Nothing has to be
      rewritten on the server.`,
    },
    body: () => example({ src: '/api/articles.json?lang={lang}', format: 'custom', map: MAP }),
  },
  {
    path: '/sources/inline',
    group: 'sources',
    name: { bg: 'В самата страница', en: 'In the page itself' },
    title: { bg: 'Новини в самата страница', en: 'News in the page itself' },
    lead: {
      bg: 'Емисията стои в страницата и се вижда веднага, без нито една заявка. Примерът е на български.',
      en: 'The feed stands in the page and is shown at once, without a single request. The example is in Bulgarian.',
    },
    body: inline,
  },
];
