/** Comments of the live examples: a static site takes none, so they stay in the page and are gone with it. */
import type { CommentService } from '../../src/data/comments/service.js';
import type { Comment } from '../../src/data/model.js';

const TEXTS = {
  bg: [
    ['Учителка от Пловдив', 'Чудесна новина! Ще има ли обучение и за учители?'],
    ['Редакцията', 'Да. Първите дни за учители ще бъдат през пролетта.'],
  ],
  en: [
    ['A teacher from Plovdiv', 'Wonderful news! Will there be a training for teachers, too?'],
    ['The editors', 'Yes. The first days for teachers will be in spring.'],
  ],
};

const lang = document.documentElement.lang === 'en' ? 'en' : 'bg';
const comments: Comment[] = TEXTS[lang].map(([name = '', text = ''], index) => ({
  id: String(index + 1),
  parent: index ? '1' : '',
  author: { name },
  text,
  datePublished: `2019-11-${19 + index}T09:42:00Z`,
}));

const service: CommentService = {
  list({ order }) {
    const items = order === 'asc' ? [...comments] : comments.toReversed();
    return Promise.resolve({ items, dropped: 0, total: items.length });
  },
  create({ parent, author: { name, url }, content }) {
    const id = String(comments.length + 1);
    const datePublished = new Date().toISOString();
    comments.push({ id, parent, author: { name, url }, text: content, datePublished });
    return Promise.resolve({ id, status: 'approved' });
  },
};

for (const element of document.querySelectorAll('.live comment-list, .live comment-form')) {
  Object.assign(element, { service });
}
