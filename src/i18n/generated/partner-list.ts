// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Partners": "Партньори",
    "More partners": "Още партньори",
    "The partners cannot be shown right now.": "Партньорите не могат да бъдат показани в момента.",
    "There are no partners yet.": "Все още няма партньори."
  }
});
