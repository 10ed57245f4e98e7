// Made by `npm run translations` from locales/bg.xlf.
import type { Translations } from '../localization.js';

export const bulgarian: Translations = {
  s927497135cdabe78: "Без заглавие",
  s0fd75cc6a1aad906: "Новини",
  s835addd91ddeea00: "Новините не могат да бъдат заредени",
  s3c258eb20551bfaf: "Няма намерени новини",
  s911a5e83cd01124b: "Все още няма новини",
  s4fd6cbb4400fe3d7: "Още новини",
};
