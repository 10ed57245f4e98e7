/** Classes that WordPress gives the pictures which it makes of emoji and of smileys. */
const CLASSES = /\b(emoji|wp-smiley)\b/;
const SIGNS = /^[\p{Extended_Pictographic}\p{Emoji_Component}]+$/u;

/** Whether a picture stands for a sign of the text: then its alternative is that sign. */
export function isEmoji(alt: string, className: string): boolean {
  // Digits are components of emoji, too.
  return alt !== '' && (CLASSES.test(className) || (SIGNS.test(alt) && /[^\p{ASCII}]/u.test(alt)));
}
