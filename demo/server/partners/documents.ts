import { findPartner, newestFirst } from '../../content/partners/index.js';
import { logoPath, partnerPath, toOrganization, type Node } from './organization.js';

/** MIME type of the format. https://www.w3.org/TR/json-ld11/#iana-considerations */
export const JSON_LD_TYPE = 'application/ld+json; charset=utf-8';

const CONTEXT = 'https://schema.org';

/** All partners as one list, the newest first. */
export function partnerList(): Node {
  return {
    '@context': CONTEXT,
    '@type': 'ItemList',
    name: [
      { '@value': 'Партньори на мрежата', '@language': 'bg' },
      { '@value': 'Partners of the network', '@language': 'en' },
    ],
    numberOfItems: newestFirst.length,
    itemListElement: newestFirst.map(toOrganization),
  };
}

/** The cluster as its own site may tell of it: a graph of references, as Yoast writes for WordPress. */
export function clusterGraph(origin: string): Node {
  const cluster = findPartner('ikem');
  if (!cluster) throw new Error('The cluster is missing from the partners');
  const home = `${origin}${partnerPath(cluster)}`;
  const logo = `${origin}${logoPath(cluster) ?? ''}`;
  const [organization, website, image] = ['organization', 'website', '/schema/logo/image/'].map(
    (id) => ({ '@id': `${home}#${id}` }),
  );
  return {
    '@context': CONTEXT,
    '@graph': [
      { '@type': 'WebPage', '@id': home, url: home, isPartOf: website, about: organization },
      { '@type': 'WebSite', ...website, url: home, publisher: organization, inLanguage: 'bg-BG' },
      {
        ...toOrganization(cluster),
        ...organization,
        '@type': 'Organization',
        url: home,
        logo: { '@type': 'ImageObject', ...image, url: logo, contentUrl: logo, caption: 'ИКЕМ' },
        image,
      },
    ],
  };
}
