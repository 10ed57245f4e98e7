// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Articles left out because they have no usable id: {0}.": "Новини, пропуснати поради липса на валиден идентификатор: {0}.",
    "The endpoint answers with an empty list. Are articles published, and do the category and the language exist there?": "Сървърът връща празен списък. Има ли публикувани новини и съществуват ли там категорията и езикът?",
    "The attribute \"map\" is not a JSON object of JSON Pointers.": "Атрибутът „map“ не е JSON обект с указатели JSON Pointer.",
    "Let the endpoint answer in pages (\"next_url\").": "Нека сървърът връща новините на части („next_url“).",
    "Set \"format\", or describe the answer with \"map\".": "Задайте „format“ или опишете отговора с „map“."
  }
});
