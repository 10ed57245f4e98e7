import type { Entry } from '../../content/index.js';
import type { Lang } from '../../content/model.js';

const options: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeZone: 'Europe/Sofia' };
const formats: Readonly<Record<Lang, Intl.DateTimeFormat>> = {
  bg: new Intl.DateTimeFormat('bg', options),
  en: new Intl.DateTimeFormat('en-GB', options),
};

/** The day on which a post was published, in its language, kept on one line. */
export function dateOf({ post, lang }: Entry): string {
  return formats[lang].format(new Date(post.date)).replaceAll(' ', '\u00a0');
}
