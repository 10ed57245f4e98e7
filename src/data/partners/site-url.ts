import { webUrl } from '../net/url.js';

/** A host without scheme, as people write it: `www.firma.example`, `firma.bg/za-nas`. */
const HOST = /^(www\.\S|[\p{L}\d.-]+\.(com|org|net|eu|bg)(\/|$))/iu;
/** Addresses of nobody: RFC 2606. */
const NOBODY = /\/\/(www\.)?example\.(com|org|net)\//;

/** An absolute URL of somebody's page, as people write it in a field of theirs; undefined for a placeholder, and for the name of a profile ("@firma"). */
export function siteUrl(value: unknown, base: string): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const url = webUrl(HOST.test(text) ? `https://${text}` : text, base);
  return /^[#@]/.test(text) || (url && NOBODY.test(url)) ? undefined : url;
}
