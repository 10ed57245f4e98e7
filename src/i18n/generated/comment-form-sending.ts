// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Write a comment": "Напишете коментара си.",
    "Enter a web address like example.bg, or none": "Въведете уеб адрес във вида example.bg или оставете полето празно.",
    "Enter an e-mail address like name@example.com": "Въведете имейл адрес във вида ime@example.bg.",
    "Enter your name": "Въведете името си.",
    "Enter your e-mail address": "Въведете имейл адреса си.",
    "shorten it by {0} character": "съкратете с {0} знак",
    "shorten it by {0} characters": "съкратете с {0} знака",
    "You have already sent this comment.": "Вече сте изпратили този коментар.",
    "This article takes no more comments.": "Коментарите към тази новина са закрити.",
    "This site takes comments only from people who are signed in there.": "Този сайт приема коментари само от потребители, влезли в профила си.",
    "The check whether you are a person was not completed. Send the comment once more.": "Проверката дали сте човек не завърши. Изпратете коментара още веднъж.",
    "The comment that you answer is not there any more. Sent once more, yours stands by itself.": "Коментарът, на който отговаряте, вече го няма. Изпратите ли своя отново, той ще стои самостоятелно.",
    "The site did not accept the comment.": "Сайтът не прие коментара.",
    "The draft is kept on this device.": "Черновата е запазена на това устройство.",
    "Characters left": "Оставащи знаци",
    "Your comment is published.": "Коментарът ви е публикуван.",
    "Your comment awaits approval.": "Коментарът ви чака одобрение.",
    "The comment is not sent": "Коментарът не е изпратен",
    "Your comment is kept and will be sent later.": "Коментарът ви е запазен и ще бъде изпратен по-късно.",
    "Your comment waits only while this page stays open: the browser keeps nothing.": "Коментарът ви чака само докато тази страница е отворена: браузърът не пази нищо.",
    "Send now": "Изпрати сега",
    "Edit": "Редактирай",
    "Discard": "Изтрий",
    "Not confirmed yet": "Още не е потвърден",
    "Not sent yet": "Още не е изпратен",
    "Your name and e-mail are missing: edit it.": "Липсват името и имейлът ви: натиснете „Редактирай“.",
    "Sending…": "Изпращане…",
    "The next try is in {0} s.": "Следващият опит е след {0} сек.",
    "Too many comments in a short time.": "Твърде много коментари за кратко време.",
    "There is no connection.": "Няма връзка.",
    "The site is not answering.": "Сайтът не отговаря."
  }
});
