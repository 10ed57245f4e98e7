// Made by `npm run translations` from locales/bg.xlf.
import type { Translations } from '../localization.js';

export const bulgarian: Translations = {
  sc03a38ee3e2d0be1: {"strTag":true,"strings":["Пропуснати новини, защото нямат валиден идентификатор: ","."],"values":[0]},
  sb7535ae95f80ef96: "Адресът отговаря с празен списък. Има ли публикувани новини и съществуват ли там категорията и езикът?",
  sc5e5b4e62fa03c48: "Атрибутът „map“ не е JSON обект с указатели JSON Pointer.",
  s317c670356d971cd: "Нека адресът отговаря на страници („next_url“).",
  s0b0b9e4e1ea839c1: "Задайте „format“ или опишете отговора с „map“.",
};
