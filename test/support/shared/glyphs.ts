/** Marks that turn or embed what follows them, until something ends them. */
export const BIDI_MARKS = {
  'an override from right to left': '\u202E',
  'an embedding from right to left': '\u202B',
  'an isolate from right to left': '\u2067',
  'an isolate of the first letter': '\u2068',
  'an override from left to right': '\u202D',
} as const;

const MARK = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069\s]/;

/** Each visible character below a root, with where it stands: marks and white space are left out. */
export function glyphsIn(root: Node): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const glyphs: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const [index, character] of [...(node.textContent ?? '')].entries()) {
      if (MARK.test(character)) continue;
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + character.length);
      const [box] = range.getClientRects();
      if (box?.width) glyphs.push(`${character} ${Math.round(box.left)} ${Math.round(box.top)}`);
    }
  }
  return glyphs;
}
