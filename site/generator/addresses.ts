/** Attributes with an address that begins at the site's root. In code samples quotes are escaped. */
const ROOTED = /(\s(?:href|src|action|data-feed)=")\/(?!\/)([^"]*)/g;

/** The page with relative addresses instead of those that begin at the root: the site may stand below a path. */
export function relativeTo(url: string, html: string): string {
  return html.replaceAll(ROOTED, (_, attribute: string, path: string) => {
    return attribute + (toRoot(url) + path || './');
  });
}

/** The way from a page up to the root of the site: `../../`. */
function toRoot(url: string): string {
  return '../'.repeat(url.split('/').length - 2);
}
