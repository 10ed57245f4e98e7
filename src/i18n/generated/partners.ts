// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Less about {0}": "По-малко за {0}",
    "More about {0}": "Още за {0}",
    "Less": "По-малко",
    "More": "Още",
    "Founded": "Основана",
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
