import type { Bilingual } from '../model.js';

/** A field of work, and what schema.org calls an organisation in it. */
interface Sector {
  name: Bilingual;
  type: string;
}

/** The fields that partners come from. */
export const sectors = {
  schools: {
    name: { bg: 'Професионални гимназии', en: 'Vocational schools' },
    type: 'HighSchool',
  },
  universities: {
    name: { bg: 'Висше образование', en: 'Higher education' },
    type: 'CollegeOrUniversity',
  },
  vehicles: {
    name: { bg: 'Електромобили', en: 'Electric vehicles' },
    type: 'Corporation',
  },
  energy: {
    name: { bg: 'Енергетика', en: 'Energy' },
    type: 'Corporation',
  },
  it: {
    name: { bg: 'Информационни технологии', en: 'Information technology' },
    type: 'Corporation',
  },
  mechatronics: {
    name: { bg: 'Мехатроника', en: 'Mechatronics' },
    type: 'Corporation',
  },
  municipalities: {
    name: { bg: 'Общини', en: 'Municipalities' },
    type: 'GovernmentOrganization',
  },
  associations: {
    name: { bg: 'Сдружения и фондации', en: 'Associations and foundations' },
    type: 'NGO',
  },
} as const satisfies Record<string, Sector>;
