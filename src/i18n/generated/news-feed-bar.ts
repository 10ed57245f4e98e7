// Made by `npm run translations` from locales/bg.xlf.
import type { Translations } from '../localization.js';

export const bulgarian: Translations = {
  sfda0a03cf86b5be5: "Търсене в новините",
  sf993bb199fefbe04: "Всички",
  s2cc7cd11d9b856cd: "Категории",
  s3c258eb20551bfaf: "Няма намерени новини",
  s0ec20f6081a48dc3: {"strTag":true,"strings":[""," новина"],"values":[0]},
  sb84dd0fc4a9cc210: {"strTag":true,"strings":[""," новини"],"values":[0]},
};
