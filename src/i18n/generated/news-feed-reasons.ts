// Made by `npm run translations` from locales/bg.xlf.
import type { Translations } from '../localization.js';

export const bulgarian: Translations = {
  sb23c56438710ce61: "Няма връзка с интернет.",
  se3ec76c93dc65d01: "Сайтът, от който идват, има твърде много посетители в момента.",
  s48b4ed418586e1f0: "Сайтът, от който идват, не отговаря.",
  s2330f2f7e2b889fe: "Сайтът, от който идват, изпрати нещо, което не може да бъде прочетено.",
};
