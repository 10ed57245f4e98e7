import type { Bilingual } from '../model.js';
import type { sectors } from './sectors.js';
import type { towns } from './towns.js';

/** What is drawn in the middle of a logo. */
export type Motif =
  | ('anchor' | 'battery' | 'bolt' | 'book' | 'bridge' | 'caliper' | 'cap' | 'car' | 'chip')
  | ('compass' | 'flame' | 'gear' | 'hands' | 'house' | 'leaf' | 'lens' | 'mountain' | 'network')
  | ('plug' | 'road' | 'sun' | 'tree' | 'turbine' | 'wave' | 'wheat' | 'wheel');

/** How a logo is put together; `demo/server/partners/logos` draws each of them. */
export type Construction =
  | ('seal' | 'crest' | 'arms' | 'monogram' | 'hexagon' | 'stamp' | 'orbit' | 'stack' | 'tower')
  | ('lockup' | 'badge' | 'plate' | 'wordmark' | 'slant' | 'mosaic' | 'bars' | 'split' | 'circuit')
  | 'outline';

/** What a logo is drawn from. */
export interface LogoPlan {
  draw: Construction;
  /** Capital letters, digits and spaces. */
  letters: string;
  /** Smaller letters below, where the construction has room for them. */
  line?: string;
  motif?: Motif;
  /** Main colour and accent. */
  colors: readonly [string, string];
}

/** Where else an organisation can be found; the addresses are made of reserved names. */
export type Profile = 'facebook' | 'linkedin' | 'youtube' | 'instagram' | 'site';

/** What only some partners tell of themselves, under a name of its own. */
export interface Fact {
  name: Bilingual;
  value: Bilingual | number;
}

/** An organisation that works with the network. */
export interface Partner {
  /** Its place in the address: `/partners/<slug>`. */
  slug: string;
  name: Bilingual;
  /** What everybody calls it. */
  short?: Bilingual;
  /** The first one is the main one. */
  sectors: readonly (keyof typeof sectors)[];
  town?: keyof typeof towns;
  slogan?: Bilingual;
  description?: Bilingual;
  /** ISO 8601: a year, a month or a day. */
  founded?: string;
  /** Since when it has been a partner; ISO 8601. */
  since?: string;
  employees?: number;
  /** How many members and partners it has itself. */
  members?: number;
  partners?: number;
  facts?: readonly Fact[];
  email?: string;
  profiles?: readonly Profile[];
  /** `none` for those that have no logo, `lost` for one whose file is gone. */
  logo: LogoPlan | 'none' | 'lost';
}
