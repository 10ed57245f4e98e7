// Made by `npm run translations` from locales/bg.xlf.
import type { Translations } from '../localization.js';

export const bulgarian: Translations = {
  safb123d37677335e: "Партньори",
  s69cd1b7aaf45826b: "Още партньори",
};
