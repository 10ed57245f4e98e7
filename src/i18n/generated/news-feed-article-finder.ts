// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Search the news": "Търсене в новините",
    "All": "Всички",
    "Categories": "Категории",
    "Nothing was found": "Няма такива новини.",
    "{0} article": "{0} новина",
    "{0} articles": "{0} новини"
  }
});
