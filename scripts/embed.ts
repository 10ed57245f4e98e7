/** Makes `dist/embed`: pages for an `<iframe>`, which name the scripts of `dist/cdn` beside it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { InlineConfig } from 'vite';
import { buildScript } from './cdn.js';
import type { PageName } from '../src/embed/content.js';

/** The entry of `dist/cdn` that each page loads. */
const PAGES: Record<PageName, string> = {
  'news-feed': 'news-feed',
  partners: 'partner-card',
  comments: 'comment-form',
};

const SOURCE = 'src/embed';

/** Builds everything. @param folder where to */
export async function buildEmbed(options: InlineConfig, folder = 'dist/embed'): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [script] = await buildScript(join(SOURCE, 'page.ts'), options);
  writeFileSync(join(folder, 'page.js'), script);
  const css = readFileSync(join(SOURCE, 'page.css'), 'utf8');
  const { code } = await transform(css, { loader: 'css', minify: true });
  writeFileSync(join(folder, 'page.css'), code);
  const template = readFileSync(join(SOURCE, 'page.html'), 'utf8');
  for (const [page, entry] of Object.entries(PAGES)) {
    writeFileSync(
      join(folder, `${page}.html`),
      template.replace('PAGE', page).replace('ENTRY', entry),
    );
  }
}
