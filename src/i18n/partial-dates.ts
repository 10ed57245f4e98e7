import { formatDate } from './dates.js';
import { localeOf, type Language } from './language.js';

/** Creating a format is slow, and lists need the same one again and again. */
const formats: Record<string, Intl.DateTimeFormat> = {};

/** "2014 г.", "март 2014 г." or "19 март 2014 г.", as exactly as the source is. */
export function formatPartialDate(date: string, language: Language): string {
  if (date.length === 10) return formatDate(date, language, 'long', 'UTC');
  const month = date.length > 4 ? 'long' : undefined;
  const format = (formats[`${language} ${month}`] ??= new Intl.DateTimeFormat(localeOf(language), {
    year: 'numeric',
    month,
    timeZone: 'UTC',
  }));
  return format.format(new Date(date)).replace(/\s(?=г\.)/, '\u00A0');
}
