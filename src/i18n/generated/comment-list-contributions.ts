// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Reply to {0}": "Отговори на {0}",
    "Anonymous": "Анонимен",
    "Your unfinished reply": "Незавършеният ви отговор",
    "Cancel": "Откажи",
    "Your reply is published.": "Отговорът ви е публикуван.",
    "Your reply awaits approval.": "Отговорът ви чака одобрение.",
    "Not confirmed yet": "Още не е потвърден",
    "Not sent yet": "Още не е изпратен",
    "Your comment awaits approval.": "Коментарът ви чака одобрение.",
    "Your comment": "Вашият коментар"
  }
});
