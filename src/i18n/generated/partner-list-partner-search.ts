// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Search the partners": "Търсене сред партньорите",
    "Sectors": "Сектори",
    "All": "Всички",
    "No partner was found.": "Няма такъв партньор.",
    "{0} partner": "{0} партньор",
    "{0} partners": "{0} партньори"
  }
});
