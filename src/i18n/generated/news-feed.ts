// Made by `npm run translations` from locales/bg.xlf.
import type { Translations } from '../localization.js';

export const bulgarian: Translations = {
  s927497135cdabe78: "Без заглавие",
  s6946629c1f250ee6: {"strTag":true,"strings":["от ",""],"values":[0]},
  s3741f519c32ac391: "Ново",
  s835addd91ddeea00: "Новините не могат да бъдат заредени",
  s911a5e83cd01124b: "Все още няма новини",
  s4fd6cbb4400fe3d7: "Още новини",
  s0fd75cc6a1aad906: "Новини",
  s05f11e7a8633d5c5: {"strTag":true,"strings":["Показана е още "," новина"],"values":[0]},
  s5922905956ec2082: {"strTag":true,"strings":["Показани са още "," новини"],"values":[0]},
};
