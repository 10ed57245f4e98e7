import type { Term } from './model.js';

/** The sections of the site. */
export const categories: readonly Term[] = [
  { id: 2, slug: 'news', name: { bg: 'Новини', en: 'News' } },
  { id: 3, slug: 'partners', name: { bg: 'Партньори', en: 'Partners' } },
  { id: 4, slug: 'training', name: { bg: 'Обучение', en: 'Training' } },
  { id: 5, slug: 'competitions', name: { bg: 'Конкурси', en: 'Competitions' } },
  { id: 6, slug: 'events', name: { bg: 'Събития', en: 'Events' } },
  { id: 7, slug: 'projects', name: { bg: 'Проекти', en: 'Projects' } },
];

/** Words that run across the sections. */
export const tags: readonly Term[] = [
  { id: 21, slug: 'charging', name: { bg: 'зарядни станции', en: 'charging' } },
  { id: 22, slug: 'batteries', name: { bg: 'батерии', en: 'batteries' } },
  { id: 23, slug: 'teachers', name: { bg: 'учители', en: 'teachers' } },
  { id: 24, slug: 'students', name: { bg: 'ученици', en: 'students' } },
  { id: 25, slug: 'internships', name: { bg: 'стаж', en: 'internships' } },
  { id: 26, slug: 'safety', name: { bg: 'безопасност', en: 'safety' } },
];

/** Who writes: roles, never people. */
export const authors: readonly Term[] = [
  { id: 1, slug: 'edu', name: { bg: 'edu', en: 'edu' } },
  { id: 2, slug: 'team', name: { bg: 'Редакцията', en: 'Network team' } },
  {
    id: 3,
    slug: 'teachers',
    name: { bg: 'Учители от гимназията', en: 'Teachers from the school' },
  },
  { id: 4, slug: 'students', name: { bg: 'Ученическата редакция', en: 'Student newsroom' } },
  { id: 5, slug: 'projects', name: { bg: 'Екип „Проекти“', en: 'Projects team' } },
];

/** What a drawing shows, for readers who do not see it. */
export const imageAlts: Readonly<Record<string, Term['name']>> = {
  battery: { bg: 'Батерия със знак за високо напрежение', en: 'A battery with a voltage sign' },
  'charging-station': { bg: 'Зарядна станция с кабел', en: 'A charging station and its cable' },
  circuit: { bg: 'Печатна платка', en: 'A circuit board' },
  classroom: {
    bg: 'Ученици пред дъска с електрическа схема',
    en: 'Students facing a board with a circuit diagram',
  },
  conference: { bg: 'Участници в конферентна зала', en: 'An audience in a conference hall' },
  'electric-car': { bg: 'Зелен електромобил на път', en: 'A green electric car on the road' },
  handbook: { bg: 'Отворен наръчник върху книги', en: 'An open handbook on top of other books' },
  map: { bg: 'Карта с маршрут между три точки', en: 'A map with a route between three places' },
  memorandum: { bg: 'Подписан документ с печат', en: 'A signed document with a seal' },
  race: { bg: 'Състезателна количка до финала', en: 'An energy-saving car at the finish line' },
  school: { bg: 'Сграда на училище', en: 'A school building' },
  'solar-roof': { bg: 'Покрив със слънчеви панели', en: 'A roof with solar panels' },
  survey: { bg: 'Анкетен лист и растяща диаграма', en: 'A questionnaire and a rising chart' },
  teacher: { bg: 'Учител пред бяла дъска', en: 'A teacher at a whiteboard' },
  trophy: { bg: 'Купа за победителя', en: 'A winner’s cup' },
  workshop: { bg: 'Електромобил на подемник', en: 'An electric car on a lift in a workshop' },
};

/** The terms of those slugs, in the order of the slugs. */
export function termsOf(slugs: readonly string[], terms: readonly Term[]): Term[] {
  return slugs.flatMap((slug) => terms.find((term) => term.slug === slug) ?? []);
}
