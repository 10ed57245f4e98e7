/** Every URL that comes from a document or an attribute goes through here. */

const WEB = new Set(['http:', 'https:']);
const LINK = new Set([...WEB, 'mailto:', 'tel:']);

function parse(value: unknown, base: string | undefined, schemes: Set<string>): URL | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  try {
    // The URL parser drops tabs and newlines as browsers do, so "java\nscript:" is seen through.
    const url = new URL(value, base);
    return schemes.has(url.protocol) ? url : undefined;
  } catch {
    return undefined; // no URL at all: the same as none
  }
}

/** An absolute URL that may stand in an `href`: http, https, mailto or tel; otherwise undefined. */
export function linkUrl(value: unknown, base?: string): string | undefined {
  return parse(value, base, LINK)?.href;
}

/** An absolute URL that may be fetched or stand in a `src`: http or https; otherwise undefined. */
export function webUrl(value: unknown, base?: string): string | undefined {
  return parse(value, base, WEB)?.href;
}

/** What an address brings along when it is pasted from a text: quotes and spaces around it, and what has no width. */
const PASTED =
  /^[\s\u200B-\u200F\u2060"'‘-‟«»]+|[\s\u200B-\u200F\u2060"'‘-‟«»]+$|[\u200B\u2060\uFEFF]/g;

/** The endpoint that an attribute names: `{lang}` filled in, resolved against the page, if that has an address. */
export function endpointUrl(template: string, lang: string, base?: string): string | undefined {
  return webUrl(template.replace(PASTED, '').replaceAll('{lang}', lang), base);
}

/** The URL with these query parameters. */
export function withParameters(url: string, parameters: Record<string, string>): string {
  const result = new URL(url);
  for (const [name, value] of Object.entries(parameters)) result.searchParams.set(name, value);
  return result.href;
}

/** The same, but what the URL already says itself stays. */
export function withDefaults(url: string, parameters: Record<string, string>): string {
  const { searchParams } = new URL(url);
  const missing = Object.entries(parameters).filter(([name]) => !searchParams.has(name));
  return withParameters(url, Object.fromEntries(missing));
}

/**
 * Whether browsers block a request for it, as `http:` on a page with `https:`. They make an exception for the machine
 * itself, which is where webmasters try things out.
 */
export function isInsecure(url: string): boolean {
  const isSecurePage = globalThis.location?.protocol === 'https:';
  return isSecurePage && /^http:\/\/(?!(localhost|127\.[\d.]+|\[::1\])[:/])/.test(url);
}
