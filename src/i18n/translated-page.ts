/** The texts of articles and comments, which are no texts of templates. */
const FOREIGN = '.prose, .content';

/**
 * Translators in browsers put `<font>` in the place of each text, and what is rendered later would go into a text that
 * nobody sees. A text in its place makes it seen; what does not change stays translated. Lit marks the place of a text by
 * a comment: other elements are left alone.
 */
export function restoreTexts(root: ParentNode): void {
  for (const font of root.querySelectorAll('font')) {
    const isText = font.previousSibling?.nodeType === Node.COMMENT_NODE && !font.closest(FOREIGN);
    if (isText) font.replaceWith(font.textContent ?? '');
  }
}
