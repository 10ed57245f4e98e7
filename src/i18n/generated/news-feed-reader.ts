// Made by `npm run translations` from locales/bg.xlf.
import type { Translations } from '../localization.js';

export const bulgarian: Translations = {
  seec6798afe90ffc8: "Отпечатване",
  s5e8250fb85d64c23: "Затваряне",
  s91490b4df7bc44f4: "Прочетете я на нейната страница",
  s6ebc9bd6feae62a3: "Зареждане…",
};
