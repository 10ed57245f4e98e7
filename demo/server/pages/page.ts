import type { Bilingual } from '../../content/model.js';
import type { Comments } from '../comments/comments.js';
import type { Bundle } from './document.js';
import type { Html } from './text.js';

/** Pages that belong together; the header links to the first page of each group. */
export type Group =
  'home' | 'layouts' | 'reading' | 'comments' | 'partners' | 'sources' | 'states' | 'elsewhere';

/** Names of the groups in the header. */
export const GROUPS: readonly { group: Group; name: Bilingual }[] = [
  { group: 'home', name: { bg: 'Начало', en: 'Home' } },
  { group: 'layouts', name: { bg: 'Оформления', en: 'Layouts' } },
  { group: 'reading', name: { bg: 'Четене', en: 'Reading' } },
  { group: 'comments', name: { bg: 'Коментари', en: 'Comments' } },
  { group: 'partners', name: { bg: 'Партньори', en: 'Partners' } },
  { group: 'sources', name: { bg: 'Източници', en: 'Sources' } },
  { group: 'elsewhere', name: { bg: 'На други сайтове', en: 'On other sites' } },
  { group: 'states', name: { bg: 'Състояния', en: 'States' } },
];

/** A page of the demo. */
export interface DemoPage {
  path: string;
  group: Group;
  /** Short name in navigation. */
  name: Bilingual;
  /** The script that its elements need, when it is not the usual one. */
  bundle?: Bundle;
  /** First heading. */
  title: Bilingual;
  /** A sentence or two below it, and on the start page, which has neither. */
  lead?: { bg: string | Html; en: string | Html };
  /** What follows the lead. */
  body: (site: Site) => Html;
}

/** What a page may want to know about the demo that it is part of. */
export interface Site {
  /** The address under which the demo is visited, without a slash at the end. */
  origin: string;
  /** All pages of a group. */
  pagesOf: (group: Group) => readonly (DemoPage | ForeignPage)[];
  /** The comments that wait for a decision. */
  held: Comments['held'];
}

/** A page that looks like someone else's site: it brings a document of its own. */
export interface ForeignPage extends Omit<DemoPage, 'body'> {
  group: 'elsewhere';
  /** Its own style sheet below `/css`. */
  stylesheet: string;
  /** Content-Security-Policy, when it is not the demo's. */
  policy?: string;
  body: () => Html;
}
