/** A time zone that this browser knows, or undefined. */
export function knownTimeZone(name: string): string | undefined {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return undefined; // RangeError: no such zone
  }
}
