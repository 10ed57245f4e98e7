import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { listFiles } from '../../scripts/plugin-files.js';

interface BlockAttribute {
  type: 'string' | 'boolean';
  enum?: string[];
}

interface Block {
  name: string;
  attributes: Record<string, BlockAttribute>;
}

interface Declaration {
  tagName?: string;
  attributes?: { name: string; type?: { text: string } }[];
}

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: { declarations?: Declaration[] }[];
};
const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
const php = readFileSync('integrations/wordpress/includes/elements.php', 'utf8');

/** The attributes that PHP prints for an element. */
function printed(tag: string): string[] {
  const [, list = ''] = new RegExp(`'${tag}' *=> array\\(([^)]*)\\)`).exec(php) ?? [];
  return [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name ?? '');
}

describe('the blocks of the WordPress plugin', () => {
  for (const file of listFiles('integrations/wordpress/blocks', /block\.json$/)) {
    const { name, attributes } = JSON.parse(readFileSync(file, 'utf8')) as Block;
    const tag = name.replace('cluster-news/', '');

    it(`have the attributes of <${tag}>, and print them`, () => {
      const known = declarations.find(({ tagName }) => tagName === tag)?.attributes ?? [];
      const names = Object.keys(attributes);
      assert.deepEqual(printed(tag).sort(), names.toSorted());
      const elementNames = [...known.map((each) => each.name), 'lang'];
      assert.deepEqual(
        names.filter((each) => !elementNames.includes(each)),
        [],
      );
      for (const { name: each, type } of known) {
        const values = [...(type?.text ?? '').matchAll(/'([\w-]+)'/g)].map(
          ([, value = '']) => value,
        );
        const block = attributes[each];
        if (block?.enum && values.length > 1)
          assert.deepEqual(block.enum.toSorted(), values.toSorted(), each);
      }
    });
  }
});
