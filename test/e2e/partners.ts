/** The demo's own partners, with their logos, for pages of other sites. */
import { newestFirst } from '../../demo/content/partners/index.js';
import { JSON_LD_TYPE, partnerList } from '../../demo/server/partners/documents.js';
import { drawLogo } from '../../demo/server/partners/logos/logo.js';
import { logoPath, type Node } from '../../demo/server/partners/organization.js';
import type { Reply, Site } from './site.js';

/** What a page needs for partners, as the README shows it. */
export const PARTNERS_SCRIPT = '<script type="module" src="/cdn/partner-card.js"></script>';

/** How many the demo has. */
export const ALL = newestFirst.length;

/** A document of so many partners: those of the demo, again and again with a number behind the name. */
export function partnersOf(count = ALL): Node {
  const list = partnerList();
  const known = list['itemListElement'] as Node[];
  const items = Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / known.length);
    return numbered(known[index % known.length] as Node, round);
  });
  return { ...list, numberOfItems: count, itemListElement: items };
}

/** The same organisation another time; the first round has no number. */
function numbered(node: Node, round: number): Node {
  if (!round) return node;
  const names = [node['name']].flat() as (string | Node)[];
  const name = names.map((each) =>
    typeof each === 'string'
      ? `${each} ${round}`
      : { ...each, '@value': `${String(each['@value'])} ${round}` },
  );
  const [id, identifier] = [node['@id'], node['identifier']].map(
    (each) => `${String(each)}-${round}`,
  );
  return { ...node, '@id': id, identifier, name };
}

export interface PartnersOptions {
  count?: number;
  /** What the document waits for. */
  after?: Reply['after'];
  /** What each logo waits for. */
  logosAfter?: Reply['after'];
}

/** Serves `/partners.json` and the logos; the one that is lost in the demo is lost here, too. */
export function putPartners(site: Site, { count, after, logosAfter }: PartnersOptions = {}): void {
  const document = { body: JSON.stringify(partnersOf(count)), type: JSON_LD_TYPE };
  site.put('/partners.json', { ...document, ...(after ? { after } : {}) });
  for (const partner of newestFirst) {
    const path = logoPath(partner);
    if (!path || typeof partner.logo === 'string') continue;
    const image = { body: drawLogo(partner.logo), type: 'image/svg+xml' };
    site.put(path, { ...image, ...(logosAfter ? { after: logosAfter } : {}) });
  }
}
