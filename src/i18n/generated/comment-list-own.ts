// Made by `npm run translations` from locales/bg.xlf.
import type { Translations } from '../localization.js';

export const bulgarian: Translations = {
  s1b0a27630107a0d6: {"strTag":true,"strings":["Отговор на ",""],"values":[0]},
  s8ac520397f815d0e: "Отговорът ви е публикуван.",
  sd8bb894e7c57d81a: "Отговорът ви чака одобрение.",
  s8864f331ba65df93: "Вашият коментар",
  sa6a966c22798f985: "Коментарът ви чака одобрение.",
};
