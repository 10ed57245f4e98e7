/** The beginning of a text, at most so many UTF-16 code units, without half a surrogate pair at its end. */
export function cut(text: string, length: number): string {
  return text.length > length ? text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '') : text;
}

/**
 * Half a surrogate pair cannot be encoded as UTF-8: it becomes U+FFFD, as in `String.prototype.toWellFormed`, which old
 * browsers lack. By code units: `\p{Surrogate}` misses some halves in WebKit.
 */
export function toWellFormed(text: string): string {
  return text.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    '\uFFFD',
  );
}

/** Without white space around it; nothing where there are only characters that nobody sees. */
export const toVisible = (text: string): string =>
  /[^\s\p{Cf}\p{Mn}\u2800\u3164]/u.test(text) ? text.trim() : '';
