type Json = Record<string, unknown>;

/** A text in both languages, as JSON-LD writes it. */
export function both(bg: string, en: string): Json[] {
  return [
    { '@value': bg, '@language': 'bg' },
    { '@value': en, '@language': 'en' },
  ];
}

/** The association that the news of a school come from. */
export const IKEM: Json = {
  '@context': 'https://schema.org',
  '@type': 'NGO',
  '@id': 'https://ikem.example/#organization',
  identifier: 'ikem',
  name: both('Индустриален клъстер „Електромобили“', 'Electric Vehicles Industrial Cluster'),
  alternateName: both('ИКЕМ', 'EVIC'),
  slogan: both('Национална браншова организация', 'National branch organisation'),
  description: both(
    'Обединява предприятия, училища и университети.',
    'Unites companies, schools and universities.',
  ),
  url: 'https://ikem.example/',
  foundingDate: '2014-03',
  memberOf: { '@type': 'OrganizationRole', startDate: '2019-11-19' },
  address: { '@type': 'PostalAddress', addressLocality: both('София', 'Sofia') },
  knowsAbout: both('електромобилност', 'e-mobility'),
  additionalProperty: [
    { propertyID: 'members', name: both('Членове', 'Members'), value: 55 },
    { propertyID: 'partners', name: both('Партньори', 'Partners'), value: 74 },
  ],
  contactPoint: { '@type': 'ContactPoint', email: 'office@ikem.example', telephone: '+359 2 123' },
  sameAs: ['https://www.facebook.com/ikem.example', 'https://bg.wikipedia.org/wiki/ИКЕМ'],
};

/** An organisation with a name and whatever else is given. */
export function organization(name: unknown, fields: Json = {}): Json {
  return { '@type': 'Organization', name, ...fields };
}

/** A list of them, as `partners.json` is one; a text stands for an organisation with that name. */
export function listOf(...organizations: readonly (Json | string)[]): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: organizations.map((each, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: typeof each === 'string' ? organization(each) : each,
    })),
  };
}

/** What the n-th of many is called. */
export const nameOf = (number: number): string => `Партньор ${String(number).padStart(3, '0')}`;

/** So many of them, by number. */
export function manyOf(count: number): Json {
  return listOf(...Array.from({ length: count }, (_, index) => nameOf(index + 1)));
}

/** Partners of all kinds: with a logo and without, with long names, in two sectors. */
export function mixedPartners(logo: string): Json {
  const energy = both('Енергетика', 'Energy');
  const schools = both('Училища', 'Schools');
  return listOf(
    { ...IKEM, logo },
    organization(both('Бургаска мрежа', 'Burgas Network'), { knowsAbout: energy, logo }),
    organization(
      'Професионална гимназия по електротехника и автоматика „Проф. д-р инж. Асен Златаров“',
      {
        url: 'https://pgea.example/',
        knowsAbout: schools,
        address: 'гр. Видин, ул. „Света Петка“',
      },
    ),
    organization({ en: 'Volta Ltd' }, { url: 'https://volta.example/', knowsAbout: energy, logo }),
    organization('Юнаци', { knowsAbout: schools, sameAs: ['https://www.youtube.com/@yunatsi'] }),
  );
}
