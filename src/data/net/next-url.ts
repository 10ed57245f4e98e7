import { webUrl } from './url.js';

/**
 * The address of a list's next page, or undefined when it is none or was visited before
 * (JSON Feed 1.1: `next_url` must differ from `feed_url` and from every earlier one).
 */
export function nextUrl(
  value: unknown,
  base: string,
  visited: readonly string[],
): string | undefined {
  const url = webUrl(value, base);
  return url && visited.includes(url) ? undefined : url;
}
