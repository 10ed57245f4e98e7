const NAMES = [
  ...['news-feed-load', 'news-feed-error', 'news-feed-open'],
  ...['comment-list-load', 'comment-list-error'],
  ...['comment-form-submit', 'comment-form-sent', 'comment-form-error'],
];
const LOCALES = { bg: 'bg', en: 'en-GB' };
const MOST = 8;

function describe({ articles, comments, error, queued, article, status, draft }) {
  if (articles) return `articles: ${articles.length}`;
  if (comments) return `comments: ${comments.length}`;
  if (error) return [error.kind, error.status, queued && 'queued'].filter(Boolean).join(' ');
  if (status) return status;
  if (draft) return `“${draft.content.slice(0, 40)}”`;
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
  for (const each of document.querySelectorAll('comment-list')) {
    if (each.comments?.length) write('comment-list-load', each);
  }
}
