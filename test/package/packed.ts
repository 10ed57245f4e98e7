import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';

const run = promisify(execFile);

/** What the tests read of package.json. */
export interface Manifest {
  name: string;
  exports: Record<string, string | Record<string, string>>;
  sideEffects: string[];
  files: string[];
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

/** The package as npm would publish it, unpacked beside its dependencies in a project of its own. */
export class Packed {
  /** The project's folder. */
  readonly folder: string;
  /** Paths of the published files. */
  readonly files: readonly string[];
  readonly manifest: Manifest;

  private constructor(folder: string, files: string[], manifest: Manifest) {
    this.folder = folder;
    this.files = files;
    this.manifest = manifest;
  }

  static async create(): Promise<Packed> {
    const folder = await mkdtemp(join(tmpdir(), 'cluster-news-package-'));
    const flags = [
      '--json',
      '--ignore-scripts',
      '--no-update-notifier',
      '--pack-destination',
      folder,
    ];
    const { stdout } = await run('npm', ['pack', ...flags]);
    const [archive] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[];
    if (!archive) throw new Error('npm has packed nothing.');
    const manifest = JSON.parse(await readFile('package.json', 'utf8')) as Manifest;
    const target = join(folder, 'node_modules', manifest.name);
    await mkdir(target, { recursive: true });
    await run('tar', [
      '-xzf',
      join(folder, archive.filename),
      '-C',
      target,
      '--strip-components=1',
    ]);
    for (const name of Object.keys(manifest.dependencies)) {
      const link = join(folder, 'node_modules', name);
      await mkdir(dirname(link), { recursive: true });
      await symlink(resolve('node_modules', name), link);
    }
    const files = archive.files.map(({ path }) => path);
    return new Packed(folder, files, manifest);
  }

  /** The published files whose names end so. */
  ending(end: string): string[] {
    return this.files.filter((file) => file.endsWith(end));
  }

  read(file: string): Promise<string> {
    return readFile(join(this.folder, 'node_modules', this.manifest.name, file), 'utf8');
  }

  /** What a published file imports: bare names, and files of the package by their paths. */
  async imports(file: string): Promise<{ bare: string[]; files: string[] }> {
    const all = importsOf(await this.read(file));
    const isRelative = (name: string): boolean => name.startsWith('.');
    return {
      bare: all.filter((name) => !isRelative(name)),
      files: all.filter(isRelative).map((name) => posix.join(posix.dirname(file), name)),
    };
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true });
  }
}

/** The specifiers of every `import`, `export … from`, `import()` and `import('…').Type`, each once. */
export function importsOf(code: string): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteralLike(specifier)) found.add(specifier.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest));
  return [...found];
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return node.argument.literal;
  const isImport =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport ? node.arguments[0] : undefined;
}

/** The name of the package that a bare specifier belongs to. */
export function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
