/**
 * Brings `locales/bg.xlf` and the tables in `src/i18n/generated/` up to date with the texts in
 * `src/`: one table for each bundle, so that a widget carries its own texts only.
 *
 * `lit-localize build` is content when a translation is missing; this script fails. With
 * `--check` it changes nothing and fails when anything is out of date.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import { readTsConfig } from '@lit/localize-tools/lib/typescript.js';
import ts from 'typescript';

/** Which table the texts of a source file go to: the first pattern that fits. */
const TABLES: [pattern: RegExp, table: string][] = [
  [/elements\/shared\/error-texts/, 'error-texts'],
  [/news-feed\/parts\/reader/, 'news-feed-reader'],
  [/news-feed\/parts\/debug/, 'news-feed-debug'],
  [/news-feed\/parts\/bar/, 'news-feed-bar'],
  [/news-feed\/parts\/followup/, 'news-feed-followup'],
  [/news-feed\/parts\/reasons/, 'news-feed-reasons'],
  [/elements\/news-feed\//, 'news-feed'],
  [/comment-form\/lazy\//, 'comment-form-sending'],
  [/comment-list\/lazy\//, 'comment-list-own'],
  [/elements\/comment-(form|list)\//, 'comment-form'],
  [/partner-list\/lazy\/partner-search/, 'partner-list-search'],
  [/partner-list\/lazy\/moving-logos/, 'partner-list-moving-logos'],
  [/partners\/lazy\/partner-debug/, 'partners-debug'],
  [/elements\/partner(s|-card|-list)\//, 'partner-card'],
];
const XLIFF = 'locales/bg.xlf';
const isCheck = process.argv.includes('--check');

interface StrResult {
  strTag: true;
  strings: string[];
  values: number[];
}
type Templates = Record<string, string | StrResult>;

function run(command: 'extract' | 'build'): void {
  execFileSync('npx', ['lit-localize', command], { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** Message ids by table, in the order of the source. A text may be in several tables. */
function readMessages(): Map<string, string[]> {
  const { fileNames, options } = readTsConfig('tsconfig.json');
  const program = ts.createProgram(fileNames, options);
  const tables = new Map<string, string[]>(TABLES.map(([, table]) => [table, []]));
  for (const file of program.getSourceFiles()) {
    const ids = messagesOf(file, program, options);
    if (!ids.length) continue;
    const path = relative('.', file.fileName);
    const table = TABLES.find(([pattern]) => pattern.test(path))?.[1];
    if (!table) throw new Error(`No table takes the texts of ${path}: see scripts/translations.ts`);
    tables.set(table, [...new Set([...(tables.get(table) ?? []), ...ids])]);
  }
  return tables;
}

/** The tool gives each text once in a program, with the first file that has it: so one file at a time. */
function messagesOf(
  file: ts.SourceFile,
  program: ts.Program,
  options: ts.CompilerOptions,
): string[] {
  const alone = Object.create(program, { getSourceFiles: { value: () => [file] } }) as ts.Program;
  const { messages, errors } = extractMessagesFromProgram(alone);
  if (errors.length) throw new Error(ts.formatDiagnostics(errors, ts.createCompilerHost(options)));
  return messages.map(({ name }) => name);
}

function assertComplete(xliff: string): void {
  const missing = [
    ...xliff.matchAll(/<trans-unit id="\w+">\s*<source>(.*?)<\/source>(.*?)<\/trans-unit>/gs),
  ]
    .filter(([, , rest]) => !/<target>\s*\S/.test(rest ?? ''))
    .map(([, source]) => `  ${source}`);
  if (missing.length)
    throw new Error(`Without a Bulgarian text in ${XLIFF}:\n${missing.join('\n')}`);
}

function toTable(ids: string[], templates: Templates): string {
  const lines = ids.map((id) => {
    const text = templates[id];
    if (text === undefined) throw new Error(`No text for ${id}`);
    const value =
      typeof text === 'string'
        ? text
        : { strTag: true, strings: text.strings, values: text.values };
    return `  ${id}: ${JSON.stringify(value)},`;
  });
  return [
    '// Made by `npm run translations` from locales/bg.xlf.',
    "import type { Translations } from '../localization.js';",
    '',
    `export const bulgarian: Translations = {\n${lines.join('\n')}\n};`,
    '',
  ].join('\n');
}

/** Writes a file, or in a check says that it is out of date. */
function update(path: string, content: string, before: string): void {
  if (content === before) return;
  if (isCheck) throw new Error(`${path} is out of date: run "npm run translations"`);
  writeFileSync(path, content);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // made below
  }
}

async function main(): Promise<void> {
  const before = read(XLIFF);
  run('extract');
  const after = read(XLIFF);
  if (isCheck) writeFileSync(XLIFF, before);
  update(XLIFF, after, before);
  assertComplete(after);
  run('build');
  const built = pathToFileURL('.cache/localize/bg.ts').href;
  const { templates } = (await import(built)) as { templates: Templates };
  for (const [table, ids] of readMessages()) {
    const path = `src/i18n/generated/${table}.ts`;
    update(path, toTable(ids, templates), read(path));
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
