/** The peers' packages, in a folder of their own: nobody needs them but this benchmark. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'bench/first-article/peers';

/** Installs what is missing, in the versions of the lock file. */
export function installPeers(): void {
  const versions = readPackage(FOLDER).dependencies ?? {};
  const isInstalled = Object.entries(versions).every(
    ([name, version]) => existsSync(fileOf(name)) && readPackage(fileOf(name)).version === version,
  );
  if (isInstalled) return;
  console.log('Installing the peers …');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['ci', '--ignore-scripts', ...quiet], { cwd: FOLDER, stdio: 'inherit' });
}

/** A package's name with the version that is installed. */
export function nameOf(name: string): string {
  return `${name.replace(/^@.*\//, '')} ${readPackage(fileOf(name)).version}`;
}

/** Where a file of a peer's package is. */
export function fileOf(name: string, file = ''): string {
  return join(FOLDER, 'node_modules', name, file);
}

interface Package {
  version?: string;
  dependencies?: Record<string, string>;
}

function readPackage(folder: string): Package {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
}
