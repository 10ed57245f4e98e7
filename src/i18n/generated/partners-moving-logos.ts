// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Let the logos move": "Пусни движението",
    "Stop the logos": "Спри движението"
  }
});
