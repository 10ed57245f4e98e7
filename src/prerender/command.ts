/** The command `cluster-news prerender page.html … [--write | --check] [--base=<address>]`. */
import { parseArgs } from 'node:util';
import { decodePage, encodePage } from './page-bytes.js';
import { PageError } from './page-error.js';
import { readPage, replacePage } from './page-file.js';
import { prerender } from './prerender.js';
import { Sources } from './sources.js';

/** What `--help` prints of it. */
export const PRERENDER_USAGE = `cluster-news prerender <page.html> … [options]

Puts the current news and partners as links and data into each <news-feed>, <partner-card> and
<partner-list> with a src. Without --write or --check, the page is written to the standard output.

  --write           replaces each file whose content is out of date
  --check           changes nothing, and fails where a page is out of date
  --base <address>  address of the page on its site, for relative addresses in it

Exit codes: 0 all is well, 1 a page is out of date (--check), 2 something is wrong.
`;
/** Exit codes. */
const [OUT_OF_DATE, WRONG] = [1, 2];

interface Options {
  readonly write: boolean;
  readonly check: boolean;
  readonly base: string | undefined;
}

/** To the standard error: the standard output is the page itself. */
const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** @returns the exit code */
export async function runPrerender(args: readonly string[]): Promise<number> {
  const { values, positionals: paths } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { write: { type: 'boolean' }, check: { type: 'boolean' }, base: { type: 'string' } },
  });
  const { write = false, check = false, base } = values;
  // Two pages on the standard output could not be told apart.
  const isClear = paths.length === 1 || write || check;
  if (!paths.length || (write && check) || !isClear) {
    say(`Usage: ${PRERENDER_USAGE}`);
    return WRONG;
  }
  // One for all pages: widgets of several pages with one source ask for it once.
  const sources = new Sources();
  let code = 0;
  for (const path of paths)
    code = Math.max(code, await runFor(path, sources, { write, check, base }));
  return code;
}

/** Does one page. What is wrong with it is said, and nothing of it is changed. */
async function runFor(path: string, sources: Sources, options: Options): Promise<number> {
  const { write, check, base } = options;
  try {
    const before = await readPage(path);
    const { bom, html } = decodePage(before);
    const page = await prerender(html, sources, { base, now: Date.now() });
    const after = encodePage({ bom, html: page.html });
    if (!write && !check) process.stdout.write(after);
    if (write && Buffer.compare(before, after)) await replacePage(path, before, after);
    const state = page.isChanged ? (write ? 'brought up to date' : 'out of date') : 'up to date';
    say(`${path}: elements with a src: ${page.count}, ${state}`);
    return check && page.isChanged ? OUT_OF_DATE : 0;
  } catch (error) {
    // A fault of ours ends the command: it is no matter of this page.
    if (!(error instanceof PageError)) throw error;
    say(`${path}: ${error.message}`);
    return WRONG;
  }
}
