// Made by `npm run translations` from locales/bg.xlf.
import type { Translations } from '../localization.js';

export const bulgarian: Translations = {
  s8de90dbcb5439702: "Пусни движението",
  s4f639a2007914d46: "Спри движението",
};
