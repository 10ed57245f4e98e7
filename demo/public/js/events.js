const NAMES = ['news-feed-load', 'news-feed-error', 'news-feed-open'];
const LOCALES = { bg: 'bg', en: 'en-GB' };
const MOST = 8;

function describe({ articles, error, article }) {
  if (articles) return `articles: ${articles.length}`;
  if (error) return [error.kind, error.status].filter(Boolean).join(' ');
  return article?.title ?? '';
}

/** Writes the widgets' events into the page's list, newest first. */
export function logEvents() {
  const list = document.querySelector('[data-events]');
  if (!list) return;
  const write = (name, details) => {
    const time = new Date().toLocaleTimeString(LOCALES[document.documentElement.lang]);
    const item = document.createElement('li');
    item.textContent = `${time} · ${name} · ${describe(details)}`;
    list.prepend(item);
    while (list.children.length > MOST) list.lastElementChild.remove();
  };
  for (const name of NAMES) document.addEventListener(name, (event) => write(name, event));
  for (const feed of document.querySelectorAll('news-feed')) {
    if (feed.articles?.length) write('news-feed-load', feed); // earlier than this script
  }
}
