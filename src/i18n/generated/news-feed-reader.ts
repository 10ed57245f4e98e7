// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Print": "Отпечатване",
    "Close": "Затваряне",
    "Read it on its own page": "Прочетете я на нейната страница",
    "Loading…": "Зареждане…"
  }
});
