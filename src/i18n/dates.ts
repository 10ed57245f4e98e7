import { localeOf, type Language } from './language.js';

/** How dates are shown: `long` 19 ноември 2019 г., `short` 19.11.2019 г., `time` 9:05 ч. */
export type DateStyle = 'long' | 'short' | 'time';

const OPTIONS: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { dateStyle: 'long' },
  short: { dateStyle: 'medium' },
  time: { timeStyle: 'short' },
};
const NBSP = '\u00A0';

/** Creating a format is slow, and lists need the same one again and again. */
const formats: Record<string, Intl.DateTimeFormat> = {};

function formatFor(language: Language, style: DateStyle, timeZone: string): Intl.DateTimeFormat {
  return (formats[`${language} ${style} ${timeZone}`] ??= new Intl.DateTimeFormat(
    localeOf(language),
    { ...OPTIONS[style], timeZone },
  ));
}

/** A date alone, or a time without zone, is shown as it was written, in no zone at all. */
export const isFloating = (dateTime: string): boolean =>
  !/(Z|[+-]\d\d:\d\d)$/.test(dateTime.slice(10));

/** The instant to format; a local time counts as UTC, and is shown in UTC. */
export function toDate(dateTime: string): Date {
  return new Date(dateTime.length > 10 && isFloating(dateTime) ? `${dateTime}Z` : dateTime);
}

/** @param dateTime a valid `datetime` of `<time>`, as in `Article.datePublished` */
export function formatDate(
  dateTime: string,
  language: Language,
  style: DateStyle,
  timeZone: string,
): string {
  const zone = isFloating(dateTime) ? 'UTC' : timeZone;
  const text = unbroken(formatFor(language, style, zone).format(toDate(dateTime)));
  // Engines differ in whether they write it.
  return language === 'bg' && style === 'time' ? text.replace(/(\sч\.)?$/, `${NBSP}ч.`) : text;
}

/** Neither "г." nor the day may be left alone on a line. */
function unbroken(date: string): string {
  return date.replace(/\s(?=г\.)/g, NBSP).replace(/^(\d+)\s/, `$1${NBSP}`);
}
