import type { Entry } from '../../content/index.js';
import type { Bilingual, Lang } from '../../content/model.js';

type Formats = Readonly<Record<Lang, Intl.DateTimeFormat>>;

function formatsFor(options: Intl.DateTimeFormatOptions): Formats {
  const inSofia = { ...options, timeZone: 'Europe/Sofia' };
  return {
    bg: new Intl.DateTimeFormat('bg', inSofia),
    en: new Intl.DateTimeFormat('en-GB', inSofia),
  };
}

const days = formatsFor({ dateStyle: 'long' });
const minutes = formatsFor({ dateStyle: 'long', timeStyle: 'short' });

/** The day on which a post was published, in its language, kept on one line. */
export function dateOf({ post, lang }: Entry): string {
  return days[lang].format(new Date(post.date)).replaceAll(' ', '\u00a0');
}

/** Day and minute of an instant, in both languages. */
export function momentOf(instant: string): Bilingual {
  const date = new Date(instant);
  return { bg: minutes.bg.format(date), en: minutes.en.format(date) };
}
