// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Your comment is published.": "Коментарът ви е публикуван.",
    "Your comment awaits approval.": "Коментарът ви чака одобрение.",
    "Your comment is kept and will be sent later.": "Коментарът ви е запазен и ще бъде изпратен по-късно.",
    "Your comment waits only while this page stays open: the browser keeps nothing.": "Коментарът ви чака само докато тази страница е отворена: браузърът не пази нищо."
  }
});
