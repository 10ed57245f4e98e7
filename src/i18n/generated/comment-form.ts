// Made by `npm run translations` from locales/bg.xlf.
import type { Translations } from '../localization.js';

export const bulgarian: Translations = {
  saf84ec86139d349e: "Коментар",
  sef49aec68fd1dc66: "Име",
  s8e7258c871aaa410: "Имейл",
  s82665b2ffabc9c0a: "Уебсайт",
  s1b2081893dc26d5a: "Напишете коментар",
  s35f16c05d42ba67b: "Имейл адресът ви няма да бъде публикуван. Задължителните полета са отбелязани с *",
  s967474faf3982157: "Запази името, имейла и уебсайта ми в този браузър за следващия път.",
  s7099ee324d7755f9: "Няма връзка. Текстът ви е запазен тук: опитайте отново по-късно.",
  s6ead281adf0d371d: "Изпращане…",
  s8837fc4078bb85fe: "Публикувай коментара",
  se16af54e0fec4be5: {"strTag":true,"strings":["Коментар от ",""],"values":[0]},
  sdbf815c59a060201: {"strTag":true,"strings":["в отговор на ",""],"values":[0]},
  s1b0a27630107a0d6: {"strTag":true,"strings":["Отговор на ",""],"values":[0]},
  s0b7ae9543c001867: "Отговор",
  sc221faca1ecb4aee: "Без име",
  sd6254f94efe8a304: {"strTag":true,"strings":[""," в ",""],"values":[0,1]},
  s171e4b6808225334: {"strTag":true,"strings":[""," коментар"],"values":[0]},
  s6acd68c5d25381a5: {"strTag":true,"strings":[""," коментара"],"values":[0]},
  sc79a4e55d631c5a2: "Още коментари",
  sdc12d4d35420eeb7: "Коментари",
  s39a5710047174044: "Още няма коментари.",
  s53b8e70c1f478b1d: "Коментарите не могат да бъдат заредени в момента.",
  s30112cec527db4f1: "Опитай отново",
};
