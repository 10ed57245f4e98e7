// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Less about {0}": "Скрий подробностите за {0}",
    "More about {0}": "Покажи още за {0}",
    "Less": "Скрий подробностите",
    "More": "Покажи още",
    "Founded": "Основаване",
    "Member": "Член",
    "Members": "Членове",
    "Partner": "Партньор",
    "Partners": "Партньори",
    "Employee": "Служител",
    "Employees": "Служители",
    "Partner since": "Партньор от",
    "Load again": "Опитай отново"
  }
});
