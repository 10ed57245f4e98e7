/** Makes `dist/site`, the site of the documents: `npm run site`, behind `npm run build` and `npm run plugin`. */
import { existsSync, rmSync } from 'node:fs';
import Eleventy from '@11ty/eleventy';
import { configure } from '../site/generator/configure.js';
import { writeFiles } from '../site/generator/files.js';

const FOLDER = 'dist/site';

for (const [file, command] of [
  ['dist/cdn/manifest.json', 'build'],
  ['dist/cluster-news.zip', 'plugin'],
]) {
  if (!existsSync(String(file))) throw new Error(`Run \`npm run ${command}\` first.`);
}
rmSync(FOLDER, { recursive: true, force: true });
await writeFiles(FOLDER);
const eleventy = new Eleventy('site/pages', FOLDER, {
  configPath: false,
  quietMode: true,
  config: configure,
});
await eleventy.write();
