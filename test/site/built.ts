/** Reading the built site in tests: its pages, and what they name. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

export const FOLDER = 'dist/site';

/** Paths of all pages, as a visitor writes them: `/`, `/en/school/`. */
export function listPages(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') && !file.startsWith('embed'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`)
    .sort();
}

/** The pages without those of single articles, which are all alike. */
export function listDocuments(): string[] {
  return listPages().filter((path) => !path.includes('/news/'));
}

export function readPage(path: string): string {
  return readFileSync(join(FOLDER, path, 'index.html'), 'utf8');
}

/** The file of an address that a page names, or undefined when there is none. */
export function fileOf(page: string, address: string): string | undefined {
  const path = posix.join(page, address.replace(/[?#].*$/, '').replaceAll('{lang}', 'bg'));
  const file = join(FOLDER, path);
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  return existsSync(join(file, 'index.html')) ? join(file, 'index.html') : undefined;
}

/** What stands in the attributes of the page's own markup; code samples are text. */
export function valuesOf(html: string, attribute: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );
}

/** The code samples of a page in a language. */
export function samplesIn(html: string, language: string): string[] {
  const samples = html.matchAll(
    new RegExp(`<code class="language-${language}">([^<]*)</code>`, 'g'),
  );
  return [...samples].map(([, code = '']) =>
    code
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
}
