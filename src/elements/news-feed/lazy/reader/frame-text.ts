import { str } from '@lit/localize';
import { msg } from '../../../../i18n/generated/news-feed-reader.js';
import type { Language } from '../../../../i18n/language.js';
import { renderIn } from '../../../../i18n/localization.js';

const FILMS =
  /youtube|youtu\.be|vimeo|dailymotion|vbox7|twitch|tiktok|wistia|videopress|facebook\.com\/plugins\/video/;
const MAPS = /\bmaps?\b|openstreetmap|bgmaps/;

/** What the link says that stands for a film, a map or another frame: where it leads. */
export function frameText({ href, hostname }: URL, title: string, language: Language): string {
  const host = hostname.replace(/^www\./, '');
  renderIn(language); // bodies come when nothing is rendered
  const text = kindText(href, host);
  renderIn('en');
  return title ? `${title} (${text})` : text;
}

function kindText(href: string, host: string): string {
  if (FILMS.test(href)) return msg(str`Video on ${host}`);
  return MAPS.test(href) ? msg(str`Map on ${host}`) : msg(str`To be seen on ${host}`);
}
