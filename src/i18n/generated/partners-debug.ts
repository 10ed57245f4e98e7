// Made by `npm run translations` from locales/bg.xlf.
import type { Translations } from '../localization.js';

export const bulgarian: Translations = {
  s6160ea549cfbf1b1: {"strTag":true,"strings":["Документът няма партньор „","“: напишете неговия „@id“, идентификатор или име така, както стоят там."],"values":[0]},
  s1a6c88730b460e11: "Отговорът не назовава организация от schema.org: трябва да е JSON-LD.",
};
