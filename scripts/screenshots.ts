/**
 * Pictures of every element in every state, as the demo shows them: `npm run screenshots`. They go to `screenshots/`, with
 * a page that shows all of them. Words choose: `npm run screenshots -- dialog 320 dark bg` takes those alone.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { isBuilt } from '../demo/server/library.js';
import { demoPages, foreignPages } from '../demo/server/pages/site-map.js';
import { startDemo } from '../demo/server/start.js';
import { launchChromium } from './browsers.js';

const FOLDER = 'screenshots';
const WIDTHS = [320, 768, 1280];
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = ['bg', 'en'] as const;
/** Milliseconds that a page may take until its elements show what they have. */
const LONGEST = 15_000;

/** What is done on a page before its picture is taken. */
type Act = (page: Page) => Promise<unknown>;

/** One kind of picture: a page of the demo, or a page after something was done there. */
interface Motif {
  name: string;
  path: string;
  act?: Act;
}

const ELEMENTS = 'news-feed, partner-card, partner-list, comment-list, comment-form';

/** Presses something in the first element of a tag. */
const press =
  (tag: string, selector: string): Act =>
  async (page) => {
    const target = await page.waitForSelector(`${tag} >>> ${selector}`, { timeout: LONGEST });
    await target?.click();
    await new Promise((seen) => setTimeout(seen, 700));
  };

const MOTIFS: readonly Motif[] = [
  ...[...demoPages, ...foreignPages].map(({ path }) => ({
    name: path.slice(1).replaceAll('/', '-') || 'home',
    path,
  })),
  { name: 'dialog-open', path: '/reading/dialog', act: press('news-feed', '[part=link]') },
  { name: 'comment-refused', path: '/comments', act: press('comment-form', '[part=submit]') },
  { name: 'comment-reply', path: '/comments', act: press('comment-list', '[part=reply]') },
  {
    name: 'partner-whole',
    path: '/partners',
    act: press('partner-list', '[part=more]:not([hidden])'),
  },
];

interface Look {
  width: number;
  theme: (typeof THEMES)[number];
  lang: (typeof LANGUAGES)[number];
}
const LOOKS: readonly Look[] = WIDTHS.flatMap((width) =>
  THEMES.flatMap((theme) => LANGUAGES.map((lang) => ({ width, theme, lang }))),
);

/** Whether a picture is among those that the words ask for: one of its own words for each kind of word. */
function isWanted(
  { name }: Motif,
  { width, theme, lang }: Look,
  words: readonly string[],
): boolean {
  const kinds: (readonly string[])[] = [WIDTHS.map(String), THEMES, LANGUAGES];
  const has = [String(width), theme, lang];
  const names = words.filter((word) => !kinds.some((kind) => kind.includes(word)));
  return (
    kinds.every((kind, index) => {
      const asked = words.filter((word) => kind.includes(word));
      return !asked.length || asked.includes(has[index] ?? '');
    }) &&
    (!names.length || names.some((word) => name.includes(word)))
  );
}

/** Waits until no element is on its way any more, and every picture in it is there. */
async function settle(page: Page, motif: Motif): Promise<void> {
  if (motif.name === 'states-loading') return;
  const isSettled = (tags: string): boolean =>
    [...document.querySelectorAll(tags)].every(
      (element) =>
        element.shadowRoot &&
        !['idle', 'loading'].includes(
          String('state' in element && element.localName !== 'comment-form' && element.state),
        ),
    );
  await page.waitForFunction(isSettled, { timeout: LONGEST }, ELEMENTS).catch(() => undefined);
  await page.waitForNetworkIdle({ idleTime: 200, timeout: 3000 }).catch(() => undefined);
}

async function take(browser: Browser, origin: string, motif: Motif, look: Look): Promise<string> {
  const { width, theme, lang } = look;
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.goto(`${origin}${motif.path}?lang=${lang}`, { waitUntil: 'domcontentloaded' });
    await settle(page, motif);
    await motif.act?.(page);
    const file = `${motif.name}-${width}-${theme}-${lang}.png`;
    await page.screenshot({ path: join(FOLDER, file) as `${string}.png`, fullPage: !motif.act });
    return file;
  } finally {
    await context.close();
  }
}

/** A page that shows all pictures. */
function contactSheet(files: readonly string[]): string {
  const figures = files.map(
    (file) =>
      `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${file}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Screenshots</title>
<style>body{display:grid;grid-template-columns:repeat(auto-fill,minmax(20rem,1fr));gap:1rem;font:14px sans-serif}
figure{margin:0}img{inline-size:100%;max-block-size:40rem;object-fit:cover;object-position:top;border:1px solid #8888}</style>
${figures.join('\n')}\n`;
}

async function main(words: readonly string[]): Promise<void> {
  if (!isBuilt()) throw new Error('There is no dist/cdn: npm run build makes it.');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const demo = await startDemo();
  const browser = await launchChromium();
  const files: string[] = [];
  try {
    for (const motif of MOTIFS) {
      for (const look of LOOKS) {
        if (isWanted(motif, look, words)) files.push(await take(browser, demo.url, motif, look));
      }
    }
  } finally {
    await browser.close();
    await demo.stop();
  }
  writeFileSync(join(FOLDER, 'index.html'), contactSheet(files));
  process.stdout.write(`${files.length} pictures: ${FOLDER}/index.html shows them.\n`);
}

await main(process.argv.slice(2));
