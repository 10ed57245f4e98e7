import { formatDate, isFloating, toDate } from './dates.js';
import { localeOf, type Language } from './language.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The number of the calendar day on which an instant falls in a zone. Swedish writes ISO dates. */
function dayNumber(instant: Date, timeZone: string): number {
  return Date.parse(instant.toLocaleDateString('sv', { timeZone })) / DAY;
}

/** "преди 5 минути", "вчера", "онзи ден"; the full date when it is more than six days ago. */
export function formatRelative(
  dateTime: string,
  language: Language,
  timeZone: string,
  now = new Date(),
): string {
  const then = toDate(dateTime);
  const days = dayNumber(now, timeZone) - dayNumber(then, isFloating(dateTime) ? 'UTC' : timeZone);
  const age = now.getTime() - then.getTime();
  const isDateOnly = dateTime.length === 10;
  if (days > 6 || days < 0) return formatDate(dateTime, language, 'long', timeZone);
  const relative = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  if (isDateOnly || (days > 0 && age >= HOUR)) return relative.format(-days, 'day');
  if (age >= HOUR) return relative.format(-Math.floor(age / HOUR), 'hour');
  if (age >= MINUTE) return relative.format(-Math.floor(age / MINUTE), 'minute');
  return relative.format(0, 'second');
}
