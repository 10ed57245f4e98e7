/** What the custom-elements manifest says of the elements: https://github.com/webcomponents/custom-elements-manifest */
import { readFileSync } from 'node:fs';
import type { Lang } from '../../demo/content/model.js';
import type { TAGS } from './element-samples.js';

/** Something that an element has. */
export interface Member {
  name: string;
  kind?: 'field' | 'method';
  description?: string;
  type?: { text: string };
  default?: string;
  readonly?: boolean;
  attribute?: string;
  parameters?: { name: string; type?: { text: string } }[];
  return?: { type: { text: string } };
}

/** The kinds of members, in the order in which a page lists them. */
export const KINDS = [
  'attributes',
  'members',
  'events',
  'slots',
  'cssParts',
  'cssProperties',
] as const;
export type Kind = (typeof KINDS)[number];

export interface ElementDescription extends Partial<Record<Kind, Member[]>> {
  tagName: (typeof TAGS)[number];
  summary: string;
  description: string;
}

/** Sentences of the manifest and what they are in Bulgarian. */
export const BULGARIAN = JSON.parse(
  readFileSync('site/generator/sentences.bg.json', 'utf8'),
) as Record<string, string>;

/** Every element that has a tag. */
export function readElements(): ElementDescription[] {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
    modules: { declarations?: Partial<ElementDescription>[] }[];
  };
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((each): each is ElementDescription => each.tagName !== undefined);
}

/** A sentence in a language; the English one where there is no other, which a test finds. */
export function sentenceIn(lang: Lang, english = ''): string {
  return lang === 'bg' ? (BULGARIAN[english] ?? english) : english;
}
