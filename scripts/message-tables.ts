import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { extractMessagesFromProgram } from '@lit/localize-tools/lib/program-analysis.js';
import { readTsConfig } from '@lit/localize-tools/lib/typescript.js';
import ts from 'typescript';

/** For each table: its texts as the source code has them, by message id, in the order of the source. */
export type MessageTables = Map<string, Map<string, string>>;

/** How a module imports its `msg()`. */
const TABLE_IMPORT = /i18n\/generated\/([\w-]+)\.js'/g;

/** The tables that the modules of a TypeScript project import, whether they have texts or not. */
export function importedTables(): string[] {
  const names = readTsConfig('tsconfig.json').fileNames.flatMap(tablesOf);
  return [...new Set(names)].filter((name) => name !== 'languages' && name !== 'source-text');
}

function tablesOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(TABLE_IMPORT)].map(([, name = '']) => name);
}

/** Reads the texts of all modules. A text may be in several tables. */
export function readMessages(program: ts.Program): MessageTables {
  const tables: MessageTables = new Map();
  for (const file of program.getSourceFiles().filter((each) => !each.isDeclarationFile)) {
    const messages = messagesOf(file, program);
    if (!messages.length) continue;
    const name = tableOf(relative('.', file.fileName));
    tables.set(name, new Map([...(tables.get(name) ?? []), ...messages]));
  }
  return tables;
}

/**
 * The table of a module follows from its path: what is loaded together has one table. A file or folder
 * in `lazy/` is loaded by itself, all else in a folder of `elements/` at once, and so is `embed/`.
 */
function tableOf(path: string): string {
  const [, element, lazy, room] =
    /^src\/(?:elements\/([\w-]+)\/(?:lazy\/([\w-]+))?|(embed)\/)/.exec(path) ?? [];
  const folder = element ?? room;
  if (!folder) throw new Error(`${path} has texts, but only elements and embedded pages speak`);
  const table = lazy ? `${folder}-${lazy}` : folder;
  if (tablesOf(path).join() === table) return table;
  throw new Error(`${path}: import msg from i18n/generated/${table}.js, and from no other table`);
}

/** The tool gives each text once in a program, with the first file that has it: so one file at a time. */
function messagesOf(file: ts.SourceFile, program: ts.Program): [id: string, source: string][] {
  const single = Object.create(program, { getSourceFiles: { value: () => [file] } }) as ts.Program;
  const { messages, errors } = extractMessagesFromProgram(single);
  if (errors.length) throw new Error(ts.formatDiagnostics(errors, ts.createCompilerHost({})));
  return messages.map(({ name, node }) => [name, sourceOf(node)]);
}

/** The text of a call of `msg()`, with `{0}` for the first value, as `messages()` makes it. */
function sourceOf(call: ts.Node): string {
  const argument = ts.isCallExpression(call) ? call.arguments[0] : undefined;
  if (argument && ts.isStringLiteralLike(argument)) return argument.text;
  if (!argument || !ts.isTaggedTemplateExpression(argument))
    throw new Error(`No text: ${call.getText()}`);
  const { template } = argument;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  const { head, templateSpans } = template;
  return templateSpans.reduce(
    (before, { literal }, index) => `${before}{${index}}${literal.text}`,
    head.text,
  );
}
