/** Where an endpoint for comments is, and which kind it is of. */

export type CommentFormat = 'auto' | 'wordpress' | 'json';

export interface CommentOptions {
  /** Absolute URL of the endpoint, or of a WordPress site; empty when the page names none. */
  url: string;
  format: CommentFormat;
}

export interface Route {
  kind: 'wordpress' | 'json';
  url: string;
}

/** The route that an address says by itself: WordPress', with or without pretty permalinks. */
export function plainRoute({ url, format }: CommentOptions): Route | undefined {
  if (!url || format === 'json') return undefined;
  const { pathname, searchParams } = new URL(url);
  return /\/wp\/v2\/comments\/?$/.test(searchParams.get('rest_route') ?? pathname)
    ? { kind: 'wordpress', url }
    : undefined;
}
