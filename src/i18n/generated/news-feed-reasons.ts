// Made by `npm run translations`.
import { messages } from '../localization.js';

export const msg = /* @__PURE__ */ messages({
  "bg": {
    "There is no internet connection.": "Няма връзка с интернет.",
    "The site they come from has too many visitors right now.": "Сайтът, от който идват, има твърде много посетители в момента.",
    "The site they come from is not answering.": "Сайтът, от който идват, не отговаря.",
    "The site they come from sent something that cannot be read.": "Сайтът, от който идват, изпрати нещо, което не може да бъде прочетено."
  }
});
