import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { transform } from 'esbuild';
import { newestFirst } from '../../demo/content/partners/index.js';
import { partnerList } from '../../demo/server/partners/documents.js';
import type { Node } from '../../demo/server/partners/organization.js';
import { drawLogo } from '../../demo/server/partners/logos/logo.js';
import { zip } from '../../scripts/archive.js';
import { buildScript } from '../../scripts/cdn.js';
import { listFiles } from '../../scripts/plugin-files.js';
import { feedIn } from './articles.js';

/** The style sheets, one after another: the demo's own look, and what only the site has. */
const STYLES = [
  ...['shared', 'base', 'site', 'content'].map((name) => `demo/public/css/${name}.css`),
  'site/css/site.css',
];
/** By their names in `js`. */
const SCRIPTS = {
  theme: 'site/client/theme.ts',
  page: 'site/client/page.ts',
  'sample-comments': 'site/client/sample-comments.ts',
  builder: 'site/client/builder/builder.ts',
};

/** Writes everything of the site that is no page: the built library, downloads, data, styles and scripts. */
export async function writeFiles(folder: string): Promise<void> {
  for (const name of ['cdn', 'embed']) {
    cpSync(join('dist', name), join(folder, name), { recursive: true });
  }
  cpSync('demo/public/images', join(folder, 'images'), { recursive: true });
  writeDownloads(join(folder, 'downloads'));
  writeData(folder);
  await writeStyles(join(folder, 'css/site.css'));
  for (const [name, module] of Object.entries(SCRIPTS)) {
    const [code] = await buildScript(module, { configFile: false, logLevel: 'warn' });
    write(join(folder, 'js', `${name}.js`), code);
  }
}

/** The plugin, and the folders that a site without WordPress needs. */
function writeDownloads(folder: string): void {
  write(join(folder, 'cluster-news.zip'), readFileSync('dist/cluster-news.zip'));
  const workshop = mkdtempSync(join(tmpdir(), 'cluster-news-files-'));
  try {
    for (const name of ['cdn', 'embed']) {
      cpSync(join('dist', name), join(workshop, 'cluster-news', name), { recursive: true });
    }
    const files = listFiles(workshop, /\.[^/]+$/).map((file) => relative(workshop, file));
    zip(join(folder, 'cluster-news-files.zip'), workshop, files);
  } finally {
    rmSync(workshop, { recursive: true });
  }
}

/** What the elements of the site's own pages show. */
function writeData(folder: string): void {
  for (const lang of ['bg', 'en'] as const) {
    write(join(folder, 'data', lang, 'feed.json'), JSON.stringify(feedIn(lang)));
  }
  const drawn = newestFirst.filter(({ logo }) => logo && typeof logo !== 'string');
  for (const { slug, logo } of drawn) {
    if (typeof logo === 'object')
      write(join(folder, 'images/partners', `${slug}.svg`), drawLogo(logo));
  }
  // Partners whose logo is missing on purpose belong to the demo's failures.
  const { itemListElement, ...list } = partnerList();
  const slugs = new Set(drawn.map(({ slug }) => slug));
  const partners = (itemListElement as Node[]).filter(({ identifier }) =>
    slugs.has(String(identifier)),
  );
  // Addresses in it begin at the root of the demo's site; this one may stand below a path.
  const json = JSON.stringify({
    ...list,
    numberOfItems: partners.length,
    itemListElement: partners,
  });
  write(join(folder, 'data/partners.json'), json.replaceAll(/"\/(images|partners)\//g, '"../$1/'));
}

async function writeStyles(file: string): Promise<void> {
  const css = STYLES.map((name) => readFileSync(name, 'utf8')).join('\n');
  const { code } = await transform(css, { loader: 'css', minify: true });
  write(file, code);
}

function write(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
