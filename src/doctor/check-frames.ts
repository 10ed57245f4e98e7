import type { Finding } from './findings.js';
import type { PageParts } from './page-parts.js';
import { parsePolicies } from './policy.js';
import { isMixed, visit, type Answer } from './visit.js';

/** Whether the frames of a page, in which another site shows its news, arrive. */
export async function checkFrames({ frames, url: page }: PageParts): Promise<Finding[]> {
  return Promise.all(frames.map((url) => checkFrame(url, page)));
}

async function checkFrame(url: string, page: string): Promise<Finding> {
  const about = url;
  if (isMixed(url, page)) return { code: 'insecure', about };
  const { answer, trouble } = await visit(url);
  if (trouble) return trouble;
  const isForbidden = !mayBeFramed(answer, page);
  return isForbidden ? { code: 'frame-forbidden', about } : { code: 'frame-works', about };
}

/** `frame-ancestors` counts where both are sent. https://www.w3.org/TR/CSP3/#frame-ancestors-and-frame-options */
function mayBeFramed({ headers, url }: Answer, page: string): boolean {
  const isSame = new URL(url).origin === new URL(page).origin;
  const ancestors = parsePolicies(headers.get('Content-Security-Policy') ?? '').flatMap(
    (policy) => policy.get('frame-ancestors') ?? [],
  );
  if (ancestors.length) {
    const { origin, host, protocol } = new URL(page);
    const allowed = ['*', protocol, origin, host, ...(isSame ? ["'self'"] : [])];
    return ancestors.some((each) => allowed.includes(each));
  }
  const option = headers.get('X-Frame-Options')?.toLowerCase();
  return !option || (option === 'sameorigin' && isSame);
}
