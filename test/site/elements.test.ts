import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BULGARIAN, KINDS, readElements } from '../../site/generator/manifest.js';
import { listDocuments, readPage } from './built.js';

const elements = readElements();
/** All sentences of the manifest, with the member that each of them is about. */
const sentences = elements.flatMap(({ tagName, summary, description, ...element }) => [
  [tagName, summary] as const,
  [tagName, description] as const,
  ...KINDS.flatMap((kind) =>
    (element[kind] ?? []).map(
      (member) => [`${tagName} ${kind} ${member.name}`, member.description] as const,
    ),
  ),
]);

describe('the pages of the elements', () => {
  it('are there for each element', () => {
    const pages = listDocuments().filter((path) => /^\/elements\/./.test(path));
    assert.deepEqual(pages, elements.map(({ tagName }) => `/elements/${tagName}/`).sort());
  });

  it('have a sentence for each member', () => {
    assert.ok(sentences.length > 200, `${sentences.length}`);
    assert.deepEqual(
      sentences.filter(([, sentence]) => !sentence).map(([name]) => name),
      [],
    );
  });

  it('have each sentence in Bulgarian, and no other ones', () => {
    const english = new Set(sentences.map(([, sentence]) => sentence));
    const known = Object.keys(BULGARIAN);
    assert.deepEqual(
      [...english].filter((sentence) => !known.includes(sentence ?? '')),
      [],
    );
    assert.deepEqual(
      known.filter((sentence) => !english.has(sentence)),
      [],
    );
  });

  it('name every member', () => {
    for (const { tagName, ...element } of elements) {
      const html = readPage(`/elements/${tagName}/`);
      for (const kind of KINDS) {
        for (const { name, attribute } of element[kind] ?? []) {
          const shown = kind === 'members' && attribute ? attribute : name || '(без име)';
          assert.match(html, new RegExp(`<dt><code>${shown.replace(/[()]/g, '\\$&')}`), name);
        }
      }
    }
  });
});
