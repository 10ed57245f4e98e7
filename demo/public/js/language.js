import { remember } from './remember.js';

const root = document.documentElement;

function choose(lang) {
  root.lang = lang;
  document.title = root.getAttribute(`data-title-${lang}`) ?? document.title;
  mark(lang);
  remember('lang', lang);
  const url = new URL(location.href);
  url.searchParams.delete('lang');
  history.replaceState(history.state, '', url);
}

function mark(lang) {
  for (const link of document.querySelectorAll('[data-lang]')) {
    if (link.dataset.lang === lang) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** Makes the language links switch the page where it stands. */
export function switchLanguage() {
  mark(root.lang);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('[data-lang]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose(link.dataset.lang);
  });
}
