// Made by `npm run translations` from locales/bg.xlf.
import type { Translations } from '../localization.js';

export const bulgarian: Translations = {
  s05f11e7a8633d5c5: {"strTag":true,"strings":["Показана е още "," новина"],"values":[0]},
  s5922905956ec2082: {"strTag":true,"strings":["Показани са още "," новини"],"values":[0]},
  s0ae13bc394fc30f1: {"strTag":true,"strings":["Показват се запазени новини, последно обновени: ","."],"values":[0]},
  sc038070115cffee8: "Свързваме се отново…",
  s8aa56dc1fe8ce2c7: {"strTag":true,"strings":["Следващият опит е в ","."],"values":[0]},
  sd6254f94efe8a304: {"strTag":true,"strings":[""," в ",""],"values":[0,1]},
  s45352bd05108a6ca: "Опитайте сега",
};
