// Made by `npm run translations` from locales/bg.xlf.
import type { Translations } from '../localization.js';

export const bulgarian: Translations = {
  se16af54e0fec4be5: {"strTag":true,"strings":["Коментар от ",""],"values":[0]},
  sdbf815c59a060201: {"strTag":true,"strings":["в отговор на ",""],"values":[0]},
  s1b0a27630107a0d6: {"strTag":true,"strings":["Отговор на ",""],"values":[0]},
  s0b7ae9543c001867: "Отговор",
  sc221faca1ecb4aee: "Без име",
  sd6254f94efe8a304: {"strTag":true,"strings":[""," в ",""],"values":[0,1]},
  s171e4b6808225334: {"strTag":true,"strings":[""," коментар"],"values":[0]},
  s6acd68c5d25381a5: {"strTag":true,"strings":[""," коментара"],"values":[0]},
  sc79a4e55d631c5a2: "Още коментари",
};
