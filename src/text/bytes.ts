const encoder = new TextEncoder();

/** Bytes of a text in UTF-8: what databases count. Cyrillic letters take two. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/** How many characters have to go from the end of a text so that it fits into `limit` bytes. */
export function excessCharacters(text: string, limit: number): number {
  let excess = byteLength(text) - limit;
  let count = 0;
  for (const character of [...text].reverse()) {
    if (excess <= 0) break;
    excess -= byteLength(character);
    count++;
  }
  return count;
}
