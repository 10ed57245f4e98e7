/**
 * Looks whether everything that a release consists of is of one version and one build: `npm run release:check`. It builds
 * nothing, and publishes nothing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CdnManifest } from './cdn.js';
import { listFiles } from './plugin-files.js';
import { checkManifest, checkPlugin, checkVersion, type ReadFile } from './release.js';

const CDN = 'dist/cdn';
const ZIP = 'dist/cluster-news.zip';
/** What people and programs look for in the package besides the scripts. */
const PACKED = [
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'dist/index.js',
  'dist/command.js',
  `${CDN}/manifest.json`,
];

const text = (path: string): string => readFileSync(path, 'utf8');
const readCdn: ReadFile = (path) => {
  const file = join(CDN, path);
  return existsSync(file) ? readFileSync(file) : undefined;
};
const readZip: ReadFile = (path) => {
  try {
    return execFileSync('unzip', ['-p', ZIP, `cluster-news/${path}`], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined; // unzip: no such file
  }
};

/** What npm would publish. */
function checkPackage(version: string, manifest: CdnManifest): string[] {
  const flags = ['--json', '--dry-run', '--ignore-scripts'];
  const output = execFileSync('npm', ['pack', ...flags], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [archive] = JSON.parse(output) as { version: string; files: { path: string }[] }[];
  const paths = new Set(archive?.files.map(({ path }) => path));
  const wanted = [...PACKED, ...Object.keys(manifest.files).map((path) => `${CDN}/${path}`)];
  const missing = wanted.filter((path) => !paths.has(path)).map((path) => `${path} is not in it`);
  return archive?.version === version
    ? missing
    : [`it has version ${archive?.version}`, ...missing];
}

function report(title: string, problems: readonly string[]): void {
  console.log(`${problems.length ? '✗' : '✓'} ${title}`);
  for (const problem of problems) console.log(`    ${problem}`);
  if (problems.length) process.exitCode = 1;
}

const { version } = JSON.parse(text('package.json')) as { version: string };
report(
  `version ${version}`,
  checkVersion(version, text('package-lock.json'), text('CHANGELOG.md')),
);
if (existsSync(`${CDN}/manifest.json`)) {
  const manifest = JSON.parse(text(`${CDN}/manifest.json`)) as CdnManifest;
  const scripts = listFiles(CDN, /\.js$/).map((file) => relative(CDN, file));
  report(CDN, checkManifest(version, manifest, scripts, readCdn));
  report('what npm publishes', checkPackage(version, manifest));
  if (existsSync(ZIP)) report(ZIP, checkPlugin(version, manifest, readZip));
  else console.log(`– ${ZIP} is not there: npm run plugin`);
} else {
  report(CDN, ['nothing is built: npm run build']);
}
