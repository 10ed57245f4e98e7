// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "The comment is not sent": "Коментарът не е изпратен"
  }
});
