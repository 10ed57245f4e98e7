/** The script of an embedded page: it shows what its address says, and tells the page around it how high that is. */
import { msg } from '../i18n/generated/embed.js';
import { toLanguage, type Language } from '../i18n/language.js';
import { renderIn } from '../i18n/localization.js';
import { PAGES, readContent, type Content, type PageName } from './content.js';
import type { Problem } from './parameters.js';
import { problemText } from './problem-text.js';
import { tellHeight } from './tell-height.js';

const root = document.documentElement;
const isFramed = parent !== window;

/** @param main has the name of its page from the build */
function show(main: HTMLElement): void {
  const page = PAGES.find((name) => name === main.dataset['page']);
  if (!page) return;
  const query = new URLSearchParams(location.search);
  const content = readContent(page, query, document.baseURI);
  const language = toLanguage(content.lang) ?? readersLanguage();
  root.lang = language;
  root.dataset['colorScheme'] = content.colorScheme || (isFramed ? 'light' : 'auto');
  root.classList.toggle('framed', isFramed);
  setLinkTarget();
  renderIn(language);
  document.title = query.get('label') || titleOf(page);
  main.append(...toNodes(content));
  renderIn('en'); // as LocaleController leaves it
  if (isFramed) tellHeight();
}

/** The first language of the reader's own that there is; English without one. */
function readersLanguage(): Language {
  return navigator.languages.map(toLanguage).find(Boolean) ?? 'en';
}

/**
 * Links leave the frame: they open in the page around it. In a sandbox without an origin they may not, where it does not
 * say `allow-top-navigation…`, which cannot be seen from here: there they open in a new tab.
 */
function setLinkTarget(): void {
  const base = document.createElement('base');
  base.target = self.origin === 'null' ? '_blank' : '_top';
  document.head.append(base);
}

function titleOf(page: PageName): string {
  if (page === 'news-feed') return msg('News');
  return page === 'partners' ? msg('Partners') : msg('Comments');
}

function toNodes(content: Content): Node[] {
  const { elements } = content;
  const hasForm = elements.some(({ tag }) => tag === 'comment-form');
  const problems: Problem[] =
    hasForm && !maySubmit() ? [...content.problems, { kind: 'sandbox' }] : [...content.problems];
  const shown = elements.map(({ tag, attributes }) => {
    const element = document.createElement(tag);
    for (const [name, value] of attributes) element.setAttribute(name, value);
    return element;
  });
  return problems.length ? [toExplanation(problems.map(problemText)), ...shown] : shown;
}

/** Whether forms work here. A sandbox without `allow-forms` stops them before their `submit` event. */
function maySubmit(): boolean {
  const form = document.createElement('form');
  let isHeard = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    isHeard = true;
  });
  root.append(form); // browsers submit only what stands in the page
  form.requestSubmit();
  form.remove();
  return isHeard;
}

function toExplanation(sentences: readonly string[]): HTMLElement {
  const section = document.createElement('section');
  const list = document.createElement('ul');
  for (const sentence of sentences) {
    const item = document.createElement('li');
    item.textContent = sentence;
    list.append(item);
  }
  section.className = 'problems';
  section.append(msg('This frame has to be corrected:'), list);
  return section;
}

const main = document.querySelector('main');
if (main) show(main);
