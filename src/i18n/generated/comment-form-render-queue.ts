// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Send now": "Изпрати сега",
    "Edit": "Редактирай",
    "Discard": "Изтрий",
    "Not sent yet": "Още не е изпратен",
    "Your name and e-mail are missing: edit it.": "Липсват името и имейлът ви: натиснете „Редактирай“.",
    "Sending…": "Изпращане…",
    "The next try is in {0} s.": "Следващият опит е след {0} с.",
    "Too many comments in a short time.": "Твърде много коментари за кратко време.",
    "There is no connection.": "Няма връзка.",
    "The site is not answering.": "Сайтът не отговаря."
  }
});
