import { decode } from '../data/net/decode.js';
import type { Finding, Trouble } from './findings.js';

/** What a server has answered. */
export interface Answer {
  /** After redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** The body as text. */
  readonly text: string;
}

/** An answer, or why there is none that could be used. */
export type Visit =
  | { readonly answer: Answer; readonly trouble?: undefined }
  | { readonly answer?: undefined; readonly trouble: Finding };

/** Milliseconds that a server has for its whole answer. */
const LONGEST_WAIT = 15_000;
/** Bytes of an answer; no page, script or feed of any use has more. */
const LARGEST = 20_000_000;

/** Asks a server as the browser of a reader would. @param origin of the page on which a script asks, for CORS */
export async function visit(url: string, origin?: string): Promise<Visit> {
  const headers = { 'User-Agent': 'cluster-news doctor', ...(origin && { Origin: origin }) };
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(LONGEST_WAIT) });
    const { status } = response;
    const bytes = await readBytes(response);
    const text = decode(bytes, response.headers.get('Content-Type') ?? '');
    const answer = { url: response.url, status, headers: response.headers, bytes, text };
    const code = troubleOf(status);
    return code ? { trouble: { code, about: url, values: { status } } } : { answer };
  } catch (error) {
    return { trouble: { code: reasonOf(error), about: url } };
  }
}

/** Whether scripts of a page may read an answer: CORS asks that of other origins only. */
export function isReadable({ headers, url }: Answer, page: string): boolean {
  const { origin } = new URL(page);
  const allowed = headers.get('Access-Control-Allow-Origin')?.trim();
  return new URL(url).origin === origin || allowed === '*' || allowed === origin;
}

/** Whether browsers refuse an address because the page around it has https. */
export function isMixed(url: string, page: string): boolean {
  return new URL(page).protocol === 'https:' && new URL(url).protocol === 'http:';
}

async function readBytes({ body }: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done || length > LARGEST) break;
    pieces.push(value);
    length += value.byteLength;
  }
  await reader?.cancel();
  return Buffer.concat(pieces);
}

function troubleOf(status: number): Trouble | undefined {
  if (status < 400) return undefined;
  if (status === 401 || status === 403) return 'login';
  if (status === 404 || status === 410) return 'not-found';
  return status >= 500 ? 'server-error' : 'status';
}

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME|SSL|TLS/;

/** Node keeps the reason of a failed `fetch` in its cause. */
function reasonOf(error: unknown): Trouble {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'dns';
  return CERTIFICATE.test(code) ? 'certificate' : 'silence';
}
