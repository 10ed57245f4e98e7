/**
 * Brings `locales/` and the tables in `src/i18n/generated/` up to date with the texts in `src/`: one
 * table for what is loaded together, so that a page loads no texts of widgets that it has not.
 * lit-localize.json lists the languages.
 *
 * `lit-localize build` is content when a translation is missing; this script fails. With
 * `--check` it changes nothing and fails when anything is out of date.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { importedTables, readMessages, type MessageTables } from './message-tables.js';

/** A text with values, as `lit-localize build` writes it. */
interface StrResult {
  strings: string[];
  values: number[];
}
type Templates = Record<string, string | StrResult>;

/** The tool's own steps on one TypeScript program, which it does not show to others. */
class Localizer extends RuntimeLitLocalizer {
  readMessages(): MessageTables {
    return readMessages(this.program);
  }
}

const BUILT = '.cache/localize';
const LOCALES = 'locales';
const config = readConfigFileAndWriteSchema('lit-localize.json');
const { targetLocales } = config;
const GENERATED = 'src/i18n/generated';
const MADE = '// Made by `npm run translations`.';
const isCheck = process.argv.includes('--check');

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // made below
  }
}

/** Writes a file, or in a check says that it is out of date. */
function update(path: string, content: string, before = read(path)): void {
  if (content === before) return;
  if (isCheck) throw new Error(`${path} is out of date: run "npm run translations"`);
  writeFileSync(path, content);
}

/** Brings the translators' files up to date. A language that has none yet gets one. */
async function extract(localizer: Localizer): Promise<void> {
  const files = targetLocales.map((locale) => `${LOCALES}/${locale}.xlf`);
  const before = files.map(read);
  await localizer.writeInterchangeFiles();
  const after = files.map(read);
  files.forEach((file, index) => {
    const [old = '', now = ''] = [before[index], after[index]];
    if (isCheck) writeFileSync(file, old);
    update(file, now, old);
  });
  const missing = files.flatMap((file, index) => missingIn(file, after[index] ?? ''));
  if (missing.length) throw new Error(`Not translated:\n${missing.join('\n')}`);
}

/** The texts of the source that a translator's file has no translation for. */
function missingIn(file: string, xliff: string): string[] {
  const units = xliff.matchAll(
    /<trans-unit id="\w+">\s*<source>(.*?)<\/source>(.*?)<\/trans-unit>/gs,
  );
  return [...units]
    .filter(([, , rest]) => !/<target>\s*\S/.test(rest ?? ''))
    .map(([, source]) => `${file}: ${source}`);
}

/** What `lit-localize build` makes of the translators' files, by language. */
async function build(localizer: Localizer): Promise<[locale: string, templates: Templates][]> {
  await localizer.build();
  return Promise.all(
    targetLocales.map(async (locale): Promise<[string, Templates]> => {
      const built = pathToFileURL(resolve(BUILT, `${locale}.ts`)).href;
      const { templates } = (await import(built)) as { templates: Templates };
      return [locale, templates];
    }),
  );
}

/** A text with `{0}` where its first value goes. */
function toText(template: string | StrResult | undefined): string {
  if (template === undefined || typeof template === 'string') return template ?? '';
  const { strings, values } = template;
  return strings.reduce((before, next, index) => `${before}{${values[index - 1]}}${next}`);
}

/** The module of one table. */
function toModule(messages: ReadonlyMap<string, string>, built: [string, Templates][]): string {
  const tables = built.map(([locale, templates]) => [
    locale,
    Object.fromEntries([...messages].map(([id, source]) => [source, toText(templates[id])])),
  ]);
  return [
    MADE,
    "import { messages } from '../localization.js';",
    '',
    `export const msg = /* @__PURE__ */ messages(${toJson(Object.fromEntries(tables))});`,
    '',
  ].join('\n');
}

function toJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** The tables as they have to be there before the texts can be found: a call is known by its type. */
function prepare(): void {
  const names = targetLocales.map((locale) => JSON.stringify(locale)).join(', ');
  update(`${GENERATED}/languages.ts`, `${MADE}\nexport const TRANSLATED = [${names}] as const;\n`);
  const empty = targetLocales.map((locale): [string, Templates] => [locale, {}]);
  for (const table of importedTables()) {
    const path = `${GENERATED}/${table}.ts`;
    if (!read(path)) update(path, toModule(new Map(), empty));
  }
}

/** What pages and their editors need to know to register a language: all texts of the source. */
function writeSources(tables: MessageTables): void {
  const texts = [...new Set([...tables.values()].flatMap((table) => [...table.values()]))].sort();
  const union = texts.map((text) => `\n  | ${JSON.stringify(text)}`).join('');
  update(`${GENERATED}/source-text.ts`, `${MADE}\nexport type SourceText =${union};\n`);
  const same = Object.fromEntries(texts.map((text) => [text, text]));
  update(`${LOCALES}/en.json`, `${toJson(same)}\n`);
}

function removeUnused(): void {
  const used = new Set(
    ['languages', 'source-text', ...importedTables()].map((name) => `${name}.ts`),
  );
  for (const file of readdirSync(GENERATED).filter((name) => !used.has(name))) {
    const path = `${GENERATED}/${file}`;
    if (isCheck) throw new Error(`${path} is not used any more: run "npm run translations"`);
    rmSync(path);
  }
}

async function main(): Promise<void> {
  prepare();
  const localizer = new Localizer({ ...config, output: { mode: 'runtime', outputDir: BUILT } });
  await extract(localizer);
  const built = await build(localizer);
  const tables = localizer.readMessages();
  for (const [name, messages] of tables)
    update(`${GENERATED}/${name}.ts`, toModule(messages, built));
  writeSources(tables);
  removeUnused();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
