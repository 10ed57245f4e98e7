/**
 * Writes `src/data/partners/json-ld/organization-types.ts`: what schema.org's tree has at and below `Organization`, read from
 * the vocabulary as `schema-dts` declares it. With `--check` it only says whether the file is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const SOURCE = 'node_modules/schema-dts';
const TARGET = 'src/data/partners/json-ld/organization-types.ts';

/** The names of `Organization` and its subtypes, from declarations such as `type Organization = Airline | …;`. */
export function readTypes(declarations: string): string[] {
  const leaves = new Map(
    [...declarations.matchAll(/interface (\w+Leaf) extends [^{]+\{\s*"@type": "(\w+)"/g)].map(
      ([, leaf = '', name = '']) => [leaf, name],
    ),
  );
  const unions = new Map(
    [...declarations.matchAll(/^export type (\w+) = ([^;]+);/gm)].map(
      ([, name = '', union = '']) => [name, union.split(' | ')],
    ),
  );
  const below = new Set(['Organization']);
  for (const name of below) for (const member of unions.get(name) ?? []) below.add(member);
  return [...leaves].filter(([leaf]) => below.has(leaf)).map(([, name]) => name);
}

async function write(isCheck: boolean): Promise<void> {
  const { version } = JSON.parse(readFileSync(`${SOURCE}/package.json`, 'utf8')) as {
    version: string;
  };
  const types = readTypes(readFileSync(`${SOURCE}/dist/schema.d.ts`, 'utf8')).sort();
  const code = `// Written by scripts/organization-types.ts from schema.org's vocabulary (schema-dts ${version}).

/** \`Organization\` and all its subtypes: https://schema.org/Organization */
export const TYPES =
  '${types.join('|')}';
`;
  const text = await format(code, { parser: 'typescript', singleQuote: true, printWidth: 100 });
  if (!isCheck) writeFileSync(TARGET, text);
  else if (readFileSync(TARGET, 'utf8') !== text) {
    throw new Error(`${TARGET} is not what the vocabulary says: npm run organization-types`);
  }
}

if (process.argv[1]?.endsWith('organization-types.ts')) {
  await write(process.argv.includes('--check'));
}
