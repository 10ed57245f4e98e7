/**
 * Makes `dist/cdn`: chunks that may be cached for ever, the entries that name them, and a manifest of both.
 * https://vite.dev/guide/api-javascript.html
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, mergeConfig, type InlineConfig, type Rolldown } from 'vite';
import { chunks, ELEMENTS, ENTRIES, FORMATS, script } from '../vite.config.js';

/** A file of `dist/cdn`, as the manifest lists it. */
export interface CdnFile {
  bytes: number;
  gzip: number;
  /** For `integrity` of HTML: https://www.w3.org/TR/sri-2/ */
  integrity: string;
  /** Files that are loaded together with it. */
  imports: string[];
}

export interface CdnManifest {
  version: string;
  files: Record<string, CdnFile>;
}

type Chunk = Rolldown.OutputChunk;

/** Builds everything. @param folder where to */
export async function buildCdn(options: InlineConfig, folder = 'dist/cdn'): Promise<void> {
  const outputs = outputOf(await build(mergeConfig(chunks(folder), options)));
  const files = toFiles(outputs);
  mkdirSync(folder, { recursive: true });
  const entries: Record<string, string[]> = {};
  const modules = ENTRIES.map((name) => [name, `src/start/${name}.ts`] as const);
  for (const [name, module] of [...modules, ['frame', 'src/embed/frame.ts'] as const]) {
    const [code, imports] = await buildScript(module, options, files);
    writeFileSync(join(folder, `${name}.js`), code);
    entries[`${name}.js`] = imports;
  }
  const imports = {
    ...entries,
    ...Object.fromEntries(outputs.map((o) => [o.fileName, o.imports])),
  };
  writeManifest(imports, folder);
}

/** The files that entries load, by what `src/start/chunks.d.ts` calls them. */
function toFiles(outputs: Chunk[]): Record<string, string[]> {
  const elements = Object.entries(ELEMENTS).map(
    ([name, path]) => [name, filesOf(path, outputs)] as const,
  );
  const beside = new Set(filesOf(ELEMENTS.news, outputs)); // the code for a format comes beside that of the element
  const formats = Object.entries(FORMATS).map(
    ([name, path]) => [name, filesOf(path, outputs).filter((file) => !beside.has(file))] as const,
  );
  return Object.fromEntries([...elements, ...formats]);
}

/** The chunks of a build. */
function outputOf(result: Awaited<ReturnType<typeof build>>): Chunk[] {
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The build has written nothing.');
  return output.output.filter((file) => file.type === 'chunk');
}

/** The file that holds a module, and all that this file imports before it runs. */
function filesOf(module: string, outputs: Chunk[]): string[] {
  const holder = outputs.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${module}`)));
  if (!holder) throw new Error(`No chunk holds ${module}.`);
  const found = new Set([holder.fileName]);
  for (const name of found) {
    for (const other of outputs.find(({ fileName }) => fileName === name)?.imports ?? [])
      found.add(other);
  }
  return [...found];
}

/**
 * The code of a script that a page names, wrapped so that a plain script leaves nothing in its page, and the files that
 * it loads by itself.
 */
export async function buildScript(
  module: string,
  options: InlineConfig,
  files: Record<string, string[]> = {},
): Promise<[code: string, imports: string[]]> {
  const [chunk] = outputOf(await build(mergeConfig(script(module, files), options)));
  if (!chunk || chunk.imports.length) throw new Error(`${module} may import nothing.`);
  const used = new Set(
    Object.values(files)
      .flat()
      .filter((file) => chunk.code.includes(file)),
  );
  return [`(()=>{${chunk.code.trim()}})();\n`, [...used]];
}

/** Lists every file with what a page has to know of it. */
function writeManifest(imports: Record<string, string[]>, folder: string): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const files = Object.entries(imports).map(([name, others]): [string, CdnFile] => {
    const code = readFileSync(join(folder, name));
    const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
    const gzip = gzipSync(code, { level: 9 }).length;
    return [name, { bytes: code.length, gzip, integrity, imports: others }];
  });
  const manifest: CdnManifest = { version, files: Object.fromEntries(files) };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
