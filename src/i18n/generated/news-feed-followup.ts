// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "{0} more article is shown": "Показана е още {0} новина",
    "{0} more articles are shown": "Показани са още {0} новини",
    "Saved news is shown, last updated: {0}.": "Показват се запазени новини, последно обновени: {0}.",
    "Trying again…": "Свързваме се отново…",
    "The next try is at {0}.": "Следващият опит е в {0}.",
    "{0} at {1}": "{0} в {1}",
    "Try now": "Опитайте сега"
  }
});
