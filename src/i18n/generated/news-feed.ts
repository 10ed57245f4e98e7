// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Untitled": "Без заглавие",
    "News": "Новини",
    "The news cannot be loaded": "Новините не могат да бъдат заредени",
    "Nothing was found": "Няма намерени новини",
    "There is no news yet": "Все още няма новини",
    "More news": "Още новини"
  }
});
