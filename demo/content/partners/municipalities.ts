import type { Partner } from './model.js';

/** Municipalities, of places made up for the demo. */
export const partners: readonly Partner[] = [
  {
    slug: 'obshtina-belokamen',
    name: { bg: 'Община Белокамен', en: 'Municipality of Belokamen' },
    sectors: ['municipalities'],
    town: 'belokamen',
    description: {
      bg: 'Превозва учениците си с два електрически автобуса и кани всеки випуск да провери как са минали годината.',
      en: 'Takes its students to school in two electric buses and invites every class to check how they have come through the year.',
    },
    since: '2018-01-15',
    facts: [{ name: { bg: 'Жители', en: 'Inhabitants' }, value: 18_400 }],
    email: 'belokamen@example.org',
    profiles: ['facebook', 'site'],
    logo: { draw: 'arms', letters: 'БЕЛОКАМЕН', motif: 'mountain', colors: ['#23507a', '#c8a24a'] },
  },
  {
    slug: 'obshtina-gorni-chinar',
    name: { bg: 'Община Горни Чинар', en: 'Municipality of Gorni Chinar' },
    sectors: ['municipalities'],
    town: 'chinar',
    since: '2018-06-25',
    profiles: ['facebook'],
    logo: { draw: 'arms', letters: 'ГОРНИ ЧИНАР', motif: 'tree', colors: ['#2e5e3e', '#d8b65c'] },
  },
  {
    slug: 'obshtina-sinepole',
    name: { bg: 'Община Синеполе', en: 'Municipality of Sinepole' },
    sectors: ['municipalities'],
    town: 'sinepole',
    description: {
      bg: 'Стипендии за ученици, които избират дефицитна професия и остават да я упражняват тук.',
      en: 'Scholarships for students who choose a trade that is short of people and stay to practise it here.',
    },
    since: '2019-04-15',
    logo: { draw: 'arms', letters: 'СИНЕПОЛЕ', motif: 'anchor', colors: ['#1f4e8c', '#9fb7c9'] },
  },
  {
    slug: 'obshtina-rechen-bryag',
    name: { bg: 'Община Речен бряг', en: 'Municipality of Rechen Bryag' },
    sectors: ['municipalities'],
    town: 'bryag',
    description: {
      bg: 'Дава на мрежата зала „Мостът“ за общите изложби.',
      en: 'Lends the network its Bridge Hall for joint exhibitions.',
    },
    since: '2017-12-18',
    profiles: ['facebook', 'youtube'],
    logo: { draw: 'arms', letters: 'РЕЧЕН БРЯГ', motif: 'bridge', colors: ['#7a2433', '#b9c4ce'] },
  },
  {
    slug: 'obshtina-klenova-reka',
    name: { bg: 'Община Кленова река', en: 'Municipality of Klenova Reka' },
    sectors: ['municipalities'],
    town: 'klenova',
    logo: 'none',
  },
  {
    slug: 'dolno-techenie',
    name: {
      bg: 'Сдружение на общините „Долно течение“',
      en: 'Association of Municipalities “Lower Course”',
    },
    sectors: ['municipalities', 'associations'],
    description: {
      bg: 'Единайсет общини планират заедно къде да има паралелки и къде – зарядни станции.',
      en: 'Eleven municipalities plan together where to have classes, and where to have chargers.',
    },
    founded: '2006-05-09',
    since: '2019-10-21',
    members: 11,
    logo: {
      draw: 'stack',
      letters: 'ДОЛНО ТЕЧЕНИЕ',
      motif: 'wave',
      colors: ['#17415f', '#2a9d8f'],
    },
  },
];
