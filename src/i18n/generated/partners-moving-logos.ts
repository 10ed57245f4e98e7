// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Let the logos move": "Пусни логата",
    "Stop the logos": "Спри логата"
  }
});
