// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "It is being tried again.": "Прави се нов опит.",
    "Articles left out because they have no usable id: {0}.": "Новини, пропуснати поради липса на валиден идентификатор: {0}.",
    "To send to whoever can mend it:": "За препращане на човека, който може да го поправи:",
    "It was this page's own Content-Security-Policy.": "Спря го правилото Content-Security-Policy на самата страница.",
    "The server does answer, but lets no other site read it (CORS).": "Сървърът отговаря, но не позволява на други сайтове да четат отговора (CORS).",
    "Nobody answers at this address.": "На този адрес никой не отговаря.",
    "Please add {0} to connect-src of the Content-Security-Policy of {1}.": "Моля, добавете {0} към connect-src в Content-Security-Policy на {1}.",
    "Please let {0} send the header \"Access-Control-Allow-Origin: *\" with {1}.": "Моля, нека {0} изпраща заглавката „Access-Control-Allow-Origin: *“ с {1}.",
    "{0} does not answer: is it running, and is its certificate valid?": "{0} не отговаря: работи ли сървърът и валиден ли е сертификатът му?",
    "The endpoint answers with an empty list. Are articles published, and do the category and the language exist there?": "Сървърът връща празен списък. Има ли публикувани новини и съществуват ли там категорията и езикът?",
    "The attribute \"map\" is not a JSON object of JSON Pointers.": "Атрибутът „map“ не е JSON обект с указатели JSON Pointer.",
    "Give each article an \"id\" that no other one has.": "Дайте на всяка новина „id“, който никоя друга няма.",
    "Let the endpoint answer in pages (\"next_url\").": "Нека сървърът връща новините на части („next_url“).",
    "Set \"format\", or describe the answer with \"map\".": "Задайте „format“ или опишете отговора с „map“."
  }
});
