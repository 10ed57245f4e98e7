// Made by `npm run translations` from locales/bg.xlf.
import type { Translations } from '../localization.js';

export const bulgarian: Translations = {
  s7be539e188f11585: "Търсене в партньорите",
  sdae8249d30d637d4: "Сектори",
  sf993bb199fefbe04: "Всички",
  s4187079a38c3561d: "Няма намерен партньор.",
  s1893f15b69136697: {"strTag":true,"strings":[""," партньор"],"values":[0]},
  sd6ca02538bf7d56c: {"strTag":true,"strings":[""," партньори"],"values":[0]},
};
