/** The beginning of a text, at most so many UTF-16 code units, without half a surrogate pair at its end. */
export function cut(text: string, length: number): string {
  return text.length > length ? text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '') : text;
}
