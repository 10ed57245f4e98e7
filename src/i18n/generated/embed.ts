// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "There is no parameter \"{0}\".": "Няма параметър „{0}“.",
    "The parameter \"{0}\" stands there more than once.": "Параметърът „{0}“ е посочен повече от веднъж.",
    "The parameter \"{0}\" is missing.": "Липсва параметърът „{0}“.",
    "\"{0}\" is no address with http or https.": "„{0}“ не е адрес с http или https.",
    "\"{0}\" is no value of \"{1}\".": "„{0}“ не е стойност на „{1}“.",
    "Its sandbox needs \"allow-forms\", or nobody can send a comment.": "Атрибутът ѝ „sandbox“ трябва да съдържа „allow-forms“, за да се изпращат коментари.",
    "News": "Новини",
    "Partners": "Партньори",
    "Comments": "Коментари",
    "This frame has to be corrected:": "Тази рамка трябва да се поправи:"
  }
});
