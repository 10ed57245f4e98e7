// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Comment": "Коментар",
    "Name": "Име",
    "E-mail": "Имейл",
    "Website": "Уебсайт",
    "Leave a comment": "Напишете коментар",
    "Your e-mail address will not be published. Required fields are marked *": "Имейл адресът ви няма да бъде публикуван. Задължителните полета са отбелязани с *.",
    "Save my name, e-mail and website in this browser for the next time.": "Запази името, имейла и уебсайта ми в този браузър за следващия път",
    "There is no connection. Your text is kept here: try again later.": "Няма връзка. Текстът ви е запазен тук: опитайте отново по-късно.",
    "Sending…": "Изпращане…",
    "Post comment": "Публикувай коментара"
  }
});
