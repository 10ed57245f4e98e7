/**
 * News by hand: what a page's author writes instead of a widget, in a file of its own. It believes
 * everything that it gets (`innerHTML` without escaping, no failure, no second try) and does nothing
 * that takes time: dates stay as they came.
 */
const READERS = {
  jsonfeed: ({ items }) => items,
  wordpress: (posts) =>
    posts.map(({ link, title, excerpt, date }) => ({
      url: link,
      title: title.rendered,
      summary: excerpt.rendered,
      date_published: date,
    })),
  custom: ({ data }) =>
    data.articles.map(({ permalink, headline, lead, published }) => ({
      url: permalink,
      title: headline,
      summary: lead,
      date_published: published,
    })),
};

const news = document.querySelector('[data-src]');
const response = await fetch(news.dataset.src);
const articles = READERS[news.dataset.format](await response.json());
news.innerHTML = `<ul>${articles.map(renderArticle).join('')}</ul>`;

function renderArticle({ url, title, summary, date_published }) {
  return `<li>
    <h3><a href="${url}">${title}</a></h3>
    <time datetime="${date_published}">${date_published.slice(0, 10)}</time>
    <p>${summary}</p>
  </li>`;
}
