import type { Lang } from '../model.js';
import { partners as associations } from './associations.js';
import { partners as electricVehicles } from './electric-vehicles.js';
import { partners as energy } from './energy.js';
import { partners as informationTechnology } from './information-technology.js';
import { partners as mechatronics } from './mechatronics.js';
import type { Partner } from './model.js';
import { partners as municipalities } from './municipalities.js';
import { partners as craftsSchools } from './schools-crafts.js';
import { partners as electricSchools } from './schools-electric.js';
import { partners as universities } from './universities.js';

const everybody: readonly Partner[] = [
  ...associations,
  ...electricSchools,
  ...craftsSchools,
  ...universities,
  ...electricVehicles,
  ...energy,
  ...informationTechnology,
  ...mechatronics,
  ...municipalities,
];

/** By name; quotation marks stand before many and say nothing about their place. */
function inOrderOf(lang: Lang): readonly Partner[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const key = ({ name }: Partner): string => name[lang].replace(/[„“”]/g, '');
  return [...everybody].sort((a, b) => compare(key(a), key(b)));
}

/** Everybody who works with the network, in the order of each language's alphabet. */
export const partners: Readonly<Record<Lang, readonly Partner[]>> = {
  bg: inOrderOf('bg'),
  en: inOrderOf('en'),
};

/** Those who came last stand first; then those who do not say since when they have been with us. */
export const newestFirst: readonly Partner[] = [...partners.bg].sort((a, b) =>
  (b.since ?? '').localeCompare(a.since ?? ''),
);

/** The partner of that slug. */
export function findPartner(slug: string): Partner | undefined {
  return everybody.find((partner) => partner.slug === slug);
}
