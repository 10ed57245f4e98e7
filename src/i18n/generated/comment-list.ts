// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Comment by {0}": "Коментар от {0}",
    "Anonymous comment": "Анонимен коментар",
    "Reply to {0}": "Отговори на {0}",
    "Reply": "Отговори",
    "in reply to {0}": "в отговор на {0}",
    "in reply to another comment": "в отговор на друг коментар",
    "Anonymous": "Анонимен",
    "{0} at {1}": "{0} в {1}",
    "{0} comment": "{0} коментар",
    "{0} comments": "{0} коментара",
    "More comments": "Още коментари",
    "Comments": "Коментари",
    "There are no comments yet.": "Още няма коментари.",
    "The comments cannot be loaded right now.": "Коментарите не могат да бъдат заредени в момента.",
    "Load again": "Опитай отново"
  }
});
