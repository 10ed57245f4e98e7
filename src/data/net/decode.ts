/**
 * The text of an answer. JSON is UTF-8, whatever a server's default says of all its files; what is no UTF-8 is read as
 * its header says.
 * @param type the header `Content-Type`
 */
export function decode(bytes: Uint8Array, type = ''): string {
  const [, charset = ''] = /charset=\W?([\w-]+)/i.exec(type) ?? [];
  const text = tryDecode(bytes, wideEncoding(bytes) ?? 'utf-8') ?? tryDecode(bytes, charset);
  if (text !== undefined) return text;
  const mended = new TextDecoder().decode(bytes);
  // One broken letter among others is mended. Where all are broken and no header helps, it is what Cyrillic was written in.
  const hasLetters = /[^\p{ASCII}\uFFFD]/u.test(mended);
  return hasLetters ? mended : new TextDecoder('windows-1251').decode(bytes);
}

/** UTF-16 begins with its mark, or with half of a sign of ASCII. */
function wideEncoding([first, second]: Uint8Array): string | undefined {
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || first === 0 ? 'utf-16be' : undefined;
}

/** Undefined where a text is not in this encoding, or nobody knows the encoding. */
function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // TypeError, RangeError
  }
}
