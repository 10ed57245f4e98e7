import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

interface Field {
  name: string;
  type?: { text: string };
  description?: string;
  default?: string;
}
interface Declaration {
  name: string;
  tagName?: string;
  attributes: (Field & { fieldName: string })[];
  members: (Field & { kind: string; attribute?: string })[];
}
/** What the test needs to know of a built class. */
interface ElementClass {
  observedAttributes: string[];
  properties: Record<string, { attribute?: string | false; fallback: unknown }>;
}

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: { declarations?: Declaration[] }[];
};
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const classes = (await import(pathToFileURL(resolve('dist/index.js')).href)) as Record<
  string,
  ElementClass
>;
const readme = readFileSync('README.md', 'utf8');

describe('the manifest', () => {
  it('has all five elements', () => {
    assert.equal(elements.length, 5);
  });

  for (const { name, tagName, attributes, members } of elements) {
    const fields = members.filter(({ kind }) => kind === 'field');

    it(`has the attributes and defaults of the class: <${tagName}>`, () => {
      const { observedAttributes = [], properties = {} } = classes[name] ?? {};
      assert.deepEqual(attributes.map((each) => each.name).sort(), [...observedAttributes].sort());
      for (const { fieldName, default: value } of attributes) {
        assert.equal(value, JSON.stringify(properties[fieldName]?.fallback), fieldName);
      }
      for (const property of Object.keys(properties)) {
        assert.ok(
          fields.some((field) => field.name === property),
          property,
        );
      }
    });

    it(`has a type and a sentence for each attribute and property: <${tagName}>`, (t) => {
      for (const { name, type, description = '' } of [...attributes, ...fields]) {
        assert.ok(type?.text && type.text !== 'any', `${name} has no type`);
        assert.match(description, /^[A-Z`].*(\.|\n- .*)$/s, `${name} has no sentence`);
      }
      t.diagnostic(`${attributes.length} attributes, ${fields.length} properties`);
    });

    it(`has no attribute that the README does not name: <${tagName}>`, () => {
      const missing = attributes.filter((each) => !readme.includes(`\`${each.name}\``));
      assert.deepEqual(missing, []);
    });
  }
});
