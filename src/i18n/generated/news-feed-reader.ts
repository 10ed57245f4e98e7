// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Video on {0}": "Видео в {0}",
    "Map on {0}": "Карта в {0}",
    "To be seen on {0}": "Вижте го в {0}",
    "Print": "Отпечатай",
    "Close": "Затвори",
    "Read it on its own page": "Към страницата на новината",
    "This article is protected by a password.": "Новината е защитена с парола.",
    "There is no more text here.": "Тук няма повече текст.",
    "Loading…": "Зареждане…"
  }
});
