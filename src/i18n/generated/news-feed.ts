// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "Untitled": "Без заглавие",
    "News": "Новини",
    "There is no internet connection.": "Няма връзка с интернет.",
    "The site they come from has too many visitors right now.": "Сайтът източник е претоварен в момента.",
    "The site they come from is not answering.": "Сайтът източник не отговаря.",
    "The site they come from does not give them out right now.": "Сайтът източник не ги предоставя в момента.",
    "This page has not come whole: please reload it.": "Страницата не се е заредила изцяло: моля, презаредете я.",
    "The site they come from sent something that cannot be read.": "Сайтът източник върна нечетим отговор.",
    "The news cannot be loaded": "Новините не могат да бъдат заредени.",
    "{0} at {1}": "{0} в {1}",
    "Saved news is shown, last updated: {0}.": "Показват се запазени новини, последно обновени: {0}",
    "Trying again…": "Свързваме се отново…",
    "The next try is on {0} at {1}.": "Следващият опит е на {0} в {1}",
    "The next try is at {0}.": "Следващият опит е в {0}",
    "Try now": "Опитай сега",
    "Nothing was found": "Няма такива новини.",
    "There is no news yet": "Все още няма новини.",
    "More news": "Още новини",
    "{0} more article is shown": "Показана е още {0} новина.",
    "{0} more articles are shown": "Показани са още {0} новини."
  }
});
