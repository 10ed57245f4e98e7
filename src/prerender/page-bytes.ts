import { PageError } from './page-error.js';

const BOM = '\uFEFF';
/** Bytes in which HTML says its encoding. https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding */
const PRESCANNED = 1024;
const CHARSET = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w-]+)/i;

/** The text of a page, without the byte order mark that it may have. */
export interface PageText {
  readonly bom: string;
  readonly html: string;
}

/** Reads the bytes of a page. @throws PageError for everything but UTF-8 */
export function decodePage(bytes: Uint8Array): PageText {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCANNED));
  if (start.startsWith('þÿ') || start.startsWith('ÿþ')) {
    throw notUtf8('UTF-16');
  }
  const charset = CHARSET.exec(start)?.[1] ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset)) throw notUtf8(charset);
  const text = decodeStrictly(bytes);
  return text.startsWith(BOM) ? { bom: BOM, html: text.slice(1) } : { bom: '', html: text };
}

/** The bytes of a page that was read so. */
export function encodePage({ bom, html }: PageText): Uint8Array {
  return new TextEncoder().encode(bom + html);
}

function decodeStrictly(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw notUtf8('windows-1251 or another old encoding');
  }
}

function notUtf8(encoding: string): PageError {
  return new PageError(`it is written in ${encoding}, and has to be in UTF-8: please convert it`);
}
