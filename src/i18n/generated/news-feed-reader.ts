// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Print": "Отпечатай",
    "Close": "Затвори",
    "Read it on its own page": "Към страницата на новината",
    "Loading…": "Зареждане…"
  }
});
