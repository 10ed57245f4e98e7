/** Bytes that a UTF-16 code unit takes in UTF-8 by itself; half a surrogate pair becomes U+FFFD. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return 3;
}

const isLead = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isTrail = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** Bytes of a text in UTF-8: what databases count. Cyrillic letters take two. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes += bytesOf(unit);
    if (isLead(unit) && isTrail(text.charCodeAt(index + 1))) {
      bytes++; // a pair takes four
      index++;
    }
  }
  return bytes;
}

/** How many characters have to go from the end of a text so that it fits into `limit` bytes. */
export function excessCharacters(text: string, limit: number): number {
  let excess = byteLength(text) - limit;
  let count = 0;
  for (let end = text.length; excess > 0 && end > 0; count++) {
    const unit = text.charCodeAt(--end);
    const isPair = isTrail(unit) && isLead(text.charCodeAt(end - 1));
    excess -= isPair ? 4 : bytesOf(unit);
    if (isPair) end--;
  }
  return count;
}
