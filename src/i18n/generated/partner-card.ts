// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "The partner cannot be shown right now.": "Партньорът не може да бъде показан в момента."
  }
});
