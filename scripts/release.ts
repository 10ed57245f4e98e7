/** What has to agree before a version is published. Each function gives sentences about what does not. */
import { createHash } from 'node:crypto';
import type { CdnManifest } from './cdn.js';

/** Reads a file of an archive or folder; undefined for one that is not there. */
export type ReadFile = (path: string) => Buffer | undefined;

/** Semantic Versioning, with a pre-release: https://semver.org */
const VERSION = /^\d+\.\d+\.\d+(-[\w.-]+)?$/;

/** The lock file and the changelog against package.json. */
export function checkVersion(version: string, lock: string, changelog: string): string[] {
  const problems: string[] = [];
  if (!VERSION.test(version)) problems.push(`package.json: "${version}" is no version`);
  const locked = (JSON.parse(lock) as { version?: string }).version;
  if (locked !== version) problems.push(`package-lock.json has version ${locked}: run npm install`);
  const [, ...sections] = changelog.split(/^## /m);
  const [unreleased, newest] = sections.map((section) => section.trim());
  if (!/^\[Unreleased\]$/.test(unreleased ?? '')) {
    problems.push('CHANGELOG.md: what stands under [Unreleased] belongs under a version');
  }
  const heading = newest?.split('\n')[0] ?? 'none';
  const [, name] = /^\[(.*)\] - \d{4}-\d\d-\d\d$/.exec(heading) ?? [];
  if (name !== version) {
    problems.push(
      `CHANGELOG.md: the newest version is "${heading}", and not [${version}] with a date`,
    );
  }
  return problems;
}

/** The files of `dist/cdn` against their manifest. @param paths of all scripts in there */
export function checkManifest(
  version: string,
  manifest: CdnManifest,
  paths: readonly string[],
  read: ReadFile,
): string[] {
  const problems: string[] = [];
  if (manifest.version !== version) {
    problems.push(`manifest.json has version ${manifest.version}: run npm run build`);
  }
  for (const [path, { integrity }] of Object.entries(manifest.files)) {
    if (integrityOf(read(path)) !== integrity)
      problems.push(`${path} is not what manifest.json says`);
  }
  for (const path of paths) {
    if (!(path in manifest.files)) problems.push(`${path} is not in manifest.json`);
  }
  return problems;
}

/** The plugin's archive: its versions, and the scripts in it. */
export function checkPlugin(version: string, manifest: CdnManifest, read: ReadFile): string[] {
  const header = /^ \* Version: (.*)$/m.exec(textOf(read('cluster-news.php')))?.[1];
  const tag = /^Stable tag: (.*)$/m.exec(textOf(read('readme.txt')))?.[1];
  const stated = { 'cluster-news.php': header, 'readme.txt': tag };
  const problems = Object.entries(stated).flatMap(([file, found]) =>
    found?.trim() === version ? [] : [`${file} has version ${found ?? '–'}`],
  );
  for (const [path, { integrity }] of Object.entries(manifest.files)) {
    if (integrityOf(read(`cdn/${path}`)) !== integrity) {
      problems.push(`cdn/${path} is of another build: run npm run plugin`);
    }
  }
  return problems;
}

function integrityOf(code: Buffer | undefined): string | undefined {
  return code && `sha384-${createHash('sha384').update(code).digest('base64')}`;
}

const textOf = (file: Buffer | undefined): string => file?.toString() ?? '';
