// Made by `npm run translations` from locales/bg.xlf.
import type { Translations } from '../localization.js';

export const bulgarian: Translations = {
  s166a0034db34773b: {"strTag":true,"strings":["По-малко за ",""],"values":[0]},
  s283419843dc96cc3: {"strTag":true,"strings":["Още за ",""],"values":[0]},
  sa5ef80b4bb9b39f8: "По-малко",
  s37a9e8aec5713460: "Още",
  sac47184c2269bc9e: "Основана",
  s751678adb0aa2b23: "Член",
  s9f5a5f23312798f0: "Членове",
  sbec97227ea7f6459: "Партньор",
  safb123d37677335e: "Партньори",
  se9404b382b736041: "Служител",
  scba00271d50c74f6: "Служители",
  sfb44196e42c8dcdb: "Партньор от",
  s30112cec527db4f1: "Опитай отново",
  sdb64550da40c1bfd: "Партньорът не може да бъде показан в момента.",
  s69cd1b7aaf45826b: "Още партньори",
  sdc4ced65fcd9924e: "Партньорите не могат да бъдат показани в момента.",
  sfc1cef18642c354b: "Все още няма партньори.",
};
