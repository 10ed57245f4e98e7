/** Without white space around it; nothing where there are only characters that nobody sees. */
export const toVisible = (text: string): string =>
  /[^\s\p{Cf}\p{Mn}\u2800\u3164]/u.test(text) ? text.trim() : '';
