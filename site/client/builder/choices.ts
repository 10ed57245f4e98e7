import { endpointUrl } from '../../../src/data/net/url.js';

const LAYOUTS = ['list', 'grid', 'compact'] as const;
const LANGUAGES = ['bg', 'en'] as const;
const SIZES = { least: 1, most: 50, usual: 5 };
const COLOR = /^#[0-9a-f]{6}$/i;

/** What somebody has chosen. It is kept in the page's address, so that a link brings it along. */
export interface Choices {
  /** As it was typed. */
  address: string;
  layout: (typeof LAYOUTS)[number];
  size: number;
  lang: (typeof LANGUAGES)[number];
  /** `#rrggbb`, or empty for the colour that follows from the page's text. */
  accent: string;
  search: boolean;
  filter: boolean;
  dialog: boolean;
  noImages: boolean;
}

/** What a fragment says; whatever is no choice becomes the usual one. */
export function readChoices(fragment: string, lang: string): Choices {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const size = Math.trunc(Number(query.get('size') ?? SIZES.usual));
  const accent = query.get('accent') ?? '';
  return {
    address: query.get('address') ?? '',
    layout: oneOf(LAYOUTS, query.get('layout')) ?? 'list',
    size: size >= SIZES.least && size <= SIZES.most ? size : SIZES.usual,
    lang: oneOf(LANGUAGES, query.get('lang') ?? lang) ?? 'bg',
    accent: COLOR.test(accent) ? accent : '',
    search: query.has('search'),
    filter: query.has('filter'),
    dialog: query.has('dialog'),
    noImages: query.has('noImages'),
  };
}

/** The same as a fragment, without what is usual. */
export function toFragment(choices: Choices): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(choices)) {
    if (value === true) query.set(name, '1');
    else if (value) query.set(name, String(value));
  }
  return `#${query}`;
}

/** The address as a URL, http or https alone; a host without `https://` is taken for one. */
export function toUrl(address: string): string | undefined {
  const typed = address.trim();
  const isHost = /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}([/?#:]|$)/u.test(typed);
  return typed ? endpointUrl(isHost ? `https://${typed}` : typed, 'bg', undefined) : undefined;
}

function oneOf<T extends string>(values: readonly T[], value: string | null): T | undefined {
  return values.find((each) => each === value);
}
