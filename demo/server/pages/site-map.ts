import { comments } from './comments.js';
import { home } from './home.js';
import { layouts } from './layouts.js';
import { moderation } from './moderation.js';
import type { DemoPage, ForeignPage, Group } from './page.js';
import { partner } from './partner.js';
import { partners } from './partners.js';
import { reading } from './reading.js';
import { school } from './school.js';
import { sources } from './sources.js';
import { debug } from './states-debug.js';
import { states } from './states.js';

/** All pages with the demo's own header, in the order of its navigation. */
export const demoPages: readonly DemoPage[] = [
  home,
  ...layouts,
  ...reading,
  ...comments,
  moderation,
  ...partners,
  ...sources,
  ...states,
  debug,
];

/** Pages that look like other people's sites. */
export const foreignPages: readonly ForeignPage[] = [school, partner];

/** The pages of a group. */
export function pagesOf(group: Group): readonly (DemoPage | ForeignPage)[] {
  return [...demoPages, ...foreignPages].filter((page) => page.group === group);
}
