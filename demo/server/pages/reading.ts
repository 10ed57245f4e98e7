import { html } from 'hono/html';
import { example, FEED, newsFeed } from './news-feed.js';
import type { DemoPage } from './page.js';
import { c, codeBlock, t, type Html } from './text.js';

/** The same element twice, each in the language of its own surroundings. */
function sideBySide(): Html {
  const attributes = { src: FEED, 'page-size': '3', 'no-images': true, more: 'none' } as const;
  return html`<div class="two">
      <section lang="bg">
        <h2>На български</h2>
        ${newsFeed(attributes)}
      </section>
      <section lang="en">
        <h2>In English</h2>
        ${newsFeed(attributes)}
      </section>
    </div>
    <h2>${t('И двата езика в една емисия', 'Both languages in one feed')}</h2>
    <p>
      ${t(
        'Тук всяка новина е на езика, на който е написана, и носи своя lang: екранните четци и сричкопренасянето знаят кой е той.',
        'Here each article is in the language it was written in and carries its own lang, so that screen readers and hyphenation know which it is.',
      )}
    </p>
    ${newsFeed({ src: '/feed.json', 'page-size': '5', 'no-images': true })}
    <h2 class="label">${t('Кодът', 'The code')}</h2>
    ${codeBlock(`<section lang="bg">
  <news-feed src="${FEED}"></news-feed>
</section>
<section lang="en">
  <news-feed src="${FEED}"></news-feed>
</section>`)}`;
}

/** Ways of reading: on and on, right here, by relative dates, in two languages. */
export const reading: readonly DemoPage[] = [
  {
    path: '/reading/scroll',
    group: 'reading',
    name: { bg: 'Превъртане', en: 'Scrolling' },
    title: { bg: 'Новини, докато превъртате', en: 'News as you scroll' },
    lead: {
      bg: html`Следващите новини идват сами. С клавиатурата: ${c('Page Down')} и ${c('Page Up')}
      минават от новина на новина, ${c('Ctrl+End')} излиза от списъка.`,
      en: html`The next articles come by themselves. From the keyboard, ${c('Page Down')} and
      ${c('Page Up')} move from article to article, and ${c('Ctrl+End')} leaves the list.`,
    },
    body: () => example({ src: FEED, more: 'scroll', 'page-size': '8' }),
  },
  {
    path: '/reading/dialog',
    group: 'reading',
    name: { bg: 'Четене на място', en: 'Reading here' },
    title: { bg: 'Четене на място', en: 'Read it right here' },
    lead: {
      bg: 'Новината се отваря в прозорец върху страницата: с печат, връзка към оригинала и връщане на мястото, откъдето е отворена.',
      en: 'An article opens in a dialog on top of the page, with print, a link to the original, and a return to where you were.',
    },
    body: () => example({ src: FEED, open: 'dialog', layout: 'grid', 'page-size': '6' }),
  },
  {
    path: '/reading/relative',
    group: 'reading',
    name: { bg: 'Относителни дати', en: 'Relative dates' },
    title: { bg: 'Вчера, преди пет минути', en: 'Yesterday, five minutes ago' },
    lead: {
      bg: 'Датите се броят спрямо сега и остават верни, докато страницата е отворена. За целта новините тук са с днешни дати.',
      en: 'Dates count from now and stay true while the page is open. To show that, the articles here carry recent dates.',
    },
    body: () => example({ src: '/states/fresh.json?lang={lang}', time: 'relative', cache: 'off' }),
  },
  {
    path: '/reading/languages',
    group: 'reading',
    name: { bg: 'Два езика', en: 'Two languages' },
    title: { bg: 'Два езика на една страница', en: 'Two languages on one page' },
    lead: {
      bg: html`Всеки елемент използва езика от най-близкия ${c('lang')} над него – и се сменя заедно
      с него.`,
      en: html`Each element speaks the language of the nearest ${c('lang')} above it, and changes
      with it.`,
    },
    body: sideBySide,
  },
];
