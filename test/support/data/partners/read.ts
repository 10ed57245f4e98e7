import type { LocalText, Page, Partner } from '../../../../src/data/model.js';
import { expect } from '@open-wc/testing';
import { parseScripts, toPartners, type Partners } from '../../../../src/data/partners/partners.js';
import { readSimple } from '../../../../src/data/partners/simple.js';
import { readPartners } from '../../../../src/data/partners/json-ld/read-partners.js';
import { organization } from '../../partners/documents.js';
import { only } from '../feed/feeds.js';

/** Where the documents of these tests stand. */
export const BASE = 'https://uchilishte.example/partnyori/spisak.json';

/** What a document says, as it stands at {@link BASE}. Where both ways to read it are open, they agree. */
export function read(json: unknown): Partners {
  const partners = readPartners(json, BASE);
  const graph = readSimple(json);
  if (graph) expect(toPartners(graph, BASE)).to.deep.equal(partners);
  return partners;
}

/** What the text of a script in the page at `base` says. */
export function readText(text: string, base: string): Partners {
  return readPartners(parseScripts([text], base), base);
}

/** The one partner that these fields make; a name is there already. */
export function partnerOf(fields: Record<string, unknown>): Partner {
  return only(read(organization('Клъстер', fields)).items);
}

/** The texts alone, whatever their languages. */
export function textsIn(texts: readonly LocalText[]): string[] {
  return texts.map(({ text }) => text);
}

/** Each text with its language: `bg: София`, or the text alone. */
export function spoken(texts: readonly LocalText[]): string[] {
  return texts.map(({ text, lang }) => (lang === undefined ? text : `${lang}: ${text}`));
}

/** The first name of each partner, in their order. */
export function namesOf({ items }: Page<Partner>): string[] {
  return items.map(({ name }) => name[0]?.text ?? '');
}
