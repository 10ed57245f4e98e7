// Made by `npm run translations` from locales/bg.xlf.
import type { Translations } from '../localization.js';

export const bulgarian: Translations = {
  s30112cec527db4f1: "Опитай отново",
  sdb64550da40c1bfd: "Партньорът не може да бъде показан в момента.",
  sfc1cef18642c354b: "Все още няма партньори.",
  sdc4ced65fcd9924e: "Партньорите не могат да бъдат показани в момента.",
};
