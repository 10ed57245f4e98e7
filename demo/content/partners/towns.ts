import type { Bilingual } from '../model.js';

/**
 * Where partners are at home. Schools and municipalities have places made up for them, so that
 * nobody takes one for a real one.
 */
export const towns = {
  sofia: { bg: 'София', en: 'Sofia' },
  plovdiv: { bg: 'Пловдив', en: 'Plovdiv' },
  varna: { bg: 'Варна', en: 'Varna' },
  burgas: { bg: 'Бургас', en: 'Burgas' },
  ruse: { bg: 'Русе', en: 'Ruse' },
  staraZagora: { bg: 'Стара Загора', en: 'Stara Zagora' },
  gabrovo: { bg: 'Габрово', en: 'Gabrovo' },
  pleven: { bg: 'Плевен', en: 'Pleven' },
  belokamen: { bg: 'Белокамен', en: 'Belokamen' },
  chinar: { bg: 'Горни Чинар', en: 'Gorni Chinar' },
  sinepole: { bg: 'Синеполе', en: 'Sinepole' },
  bryag: { bg: 'Речен бряг', en: 'Rechen Bryag' },
  klenova: { bg: 'Кленова река', en: 'Klenova Reka' },
  zhiten: { bg: 'Житен дол', en: 'Zhiten Dol' },
} as const satisfies Record<string, Bilingual>;
