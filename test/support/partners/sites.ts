/** Documents in the shapes in which sites publish who they are. */

type Json = Record<string, unknown>;

const SITE = 'https://tehnika.example';

/**
 * An organisation's own page, with all that search engines read.
 * https://developers.google.com/search/docs/appearance/structured-data/organization
 */
export const OWN_PAGE: Json = {
  '@context': 'https://schema.org',
  '@type': 'Organization',
  image: `${SITE}/snimki/sgrada.jpg`,
  url: `${SITE}/`,
  sameAs: ['https://www.linkedin.com/company/tehnika.example', 'https://tehnika.example.net/'],
  logo: `${SITE}/snimki/logo.png`,
  name: 'Техника – Пловдив ООД',
  alternateName: 'Техника',
  legalName: '„Техника – Пловдив“ ООД',
  description: 'Задвижвания за електрически превозни средства.',
  email: 'kontakti@tehnika.example',
  telephone: '+359 32 000 000',
  address: {
    '@type': 'PostalAddress',
    streetAddress: 'ул. „Брезовска“ 1',
    addressLocality: 'Пловдив',
    addressRegion: 'Пловдив',
    postalCode: '4003',
    addressCountry: 'BG',
  },
  contactPoint: {
    '@type': 'ContactPoint',
    contactType: 'sales',
    telephone: '+359 32 111 111',
    email: 'prodazhbi@tehnika.example',
    availableLanguage: ['bg', 'en'],
  },
  foundingDate: '1998-05-24',
  numberOfEmployees: { '@type': 'QuantitativeValue', value: '120' },
  vatID: 'BG000000000',
  iso6523Code: '0199:000000000',
};

/** The base of every page of WordPress with Yoast. https://developer.yoast.com/features/schema/ */
export function yoastGraph(organization: Json = {}, ...pieces: Json[]): Json {
  const page = `${SITE}/za-nas/`;
  const logo = `${SITE}/#/schema/logo/image/`;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        '@id': page,
        url: page,
        name: 'За нас – Техника',
        isPartOf: { '@id': `${SITE}/#website` },
        about: { '@id': `${SITE}/#organization` },
        primaryImageOfPage: { '@id': `${page}#primaryimage` },
        breadcrumb: { '@id': `${page}#breadcrumb` },
        inLanguage: 'bg-BG',
        potentialAction: [{ '@type': 'ReadAction', target: [page] }],
      },
      {
        '@type': 'ImageObject',
        '@id': `${page}#primaryimage`,
        url: `${SITE}/snimki/zala.jpg`,
        name: 'Залата',
      },
      {
        '@type': 'BreadcrumbList',
        '@id': `${page}#breadcrumb`,
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Начало', item: `${SITE}/` },
          { '@type': 'ListItem', position: 2, name: 'За нас' },
        ],
      },
      {
        '@type': 'WebSite',
        '@id': `${SITE}/#website`,
        url: `${SITE}/`,
        name: 'Техника',
        publisher: { '@id': `${SITE}/#organization` },
        potentialAction: [
          {
            '@type': 'SearchAction',
            target: { '@type': 'EntryPoint', urlTemplate: `${SITE}/?s={search_term_string}` },
            'query-input': {
              '@type': 'PropertyValueSpecification',
              valueName: 'search_term_string',
            },
          },
        ],
      },
      {
        '@type': 'Organization',
        '@id': `${SITE}/#organization`,
        name: 'Техника – Пловдив ООД',
        url: `${SITE}/`,
        logo: {
          '@type': 'ImageObject',
          inLanguage: 'bg-BG',
          '@id': logo,
          url: `${SITE}/snimki/logo.png`,
          contentUrl: `${SITE}/snimki/logo.png`,
          width: 512,
          height: 512,
          caption: 'Техника – Пловдив ООД',
        },
        image: { '@id': logo },
        sameAs: ['https://www.facebook.com/tehnika.example'],
        ...organization,
      },
      ...pieces,
    ],
  };
}

/** News, and who has published it. https://schema.org/NewsArticle */
export function newsArticle(publisher: unknown, fields: Json = {}): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Нова зала за електромобили',
    name: 'Нова зала',
    image: ['https://vesti.example/1x1.jpg', 'https://vesti.example/16x9.jpg'],
    datePublished: '2019-11-19T08:00:00+02:00',
    author: [{ '@type': 'Person', name: 'Мария Иванова', url: 'https://vesti.example/maria' }],
    publisher,
    ...fields,
  };
}

/** The way to a page, whose steps have names, too. */
export function breadcrumbs(): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: ['Начало', 'Партньори'].map((name, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: { '@id': `${SITE}/${index}/`, name },
    })),
  };
}
