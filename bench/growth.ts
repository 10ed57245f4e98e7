/**
 * How the time that a text takes grows with its length: `npm run bench -- growth`. Whoever publishes a
 * feed, or writes a comment, decides how long its texts are; nobody may make a page stand still with one.
 *
 * Each function gets a text, and twice and four times as much, in one run in Chromium; what counts is the
 * ratio for each doubling: 2 for work that grows as the text does, 4 for the square of it.
 */
import { build } from 'esbuild';
import { launchChromium } from '../scripts/browsers.js';

/** More than a doubling may cost: between 2 and 4, with room for a machine that does other work, too. */
const LIMIT = 3;
const ROUNDS = 9;
/** Milliseconds below which times say more of the memory's collector than of the code. */
const NOISE = 5;

/** What runs in the page: the functions that see texts first, and the worst that is known of each. */
const SOURCE = `
  import { toDateTime, toLine } from './src/data/fields.js';
  import { byteLength, excessCharacters } from './src/text/bytes.js';
  import { toCommentNodes } from './src/text/comment-html.js';
  import { toPlainText } from './src/text/plain-text.js';
  import { toSafeFragment } from './src/text/safe-html.js';
  import { truncate } from './src/text/truncate.js';
  const base = 'https://example.org/';
  /** Parsers open all of them again in each paragraph: https://html.spec.whatwg.org/#reconstruct-the-active-formatting-elements */
  const unclosed = (n, end = '') => '<p>' + Array.from({ length: n / 50 }, (_, i) => '<b id=' + i + '>' + end).join('') + '<p>x'.repeat(n / 8);
  globalThis.cases = {
    'a date of digits': [80_000, (n) => '1'.repeat(n), toDateTime],
    'a title': [2_000_000, (n) => 'ж '.repeat(n / 2), toLine],
    'bytes of a text': [1_000_000, (n) => 'ж'.repeat(n), byteLength],
    'a pasted text that is too long': [1_000_000, (n) => 'ж'.repeat(n), (text) => excessCharacters(text, 65_525)],
    'a summary of nested elements': [125_000, (n) => '<div>'.repeat(n / 5), toPlainText],
    'a body of nested elements': [125_000, (n) => '<div>'.repeat(n / 5), (html) => toSafeFragment(html, base)],
    'a body of nested bold': [125_000, (n) => '<b>'.repeat(n / 3), (html) => toSafeFragment(html, base)],
    'a body with stray end tags': [125_000, (n) => '<div></b>'.repeat(n / 9), (html) => toSafeFragment(html, base)],
    'a body with hidden end tags': [125_000, (n) => '<div><br title="></div>">'.repeat(n / 25), (html) => toSafeFragment(html, base)],
    'a comment with stray end tags': [125_000, (n) => '<div></b>'.repeat(n / 9), (html) => toCommentNodes(html, base)],
    'a comment of nested elements': [125_000, (n) => '<div>'.repeat(n / 5), (html) => toCommentNodes(html, base)],
    'a body of styles that are never closed': [25_000, (n) => unclosed(n), (html) => toSafeFragment(html, base)],
    'a comment of styles that are never closed': [25_000, (n) => unclosed(n), (html) => toCommentNodes(html, base)],
    'a summary of styles that are never closed': [25_000, (n) => unclosed(n), toPlainText],
    'a body of hidden styles in paragraphs': [25_000, (n) => unclosed(n, '<br title="></b>">'), (html) => toSafeFragment(html, base)],
    'an excerpt of spaces': [500_000, (n) => ' '.repeat(n) + 'x', (text) => truncate(text, 160)],
  };
`;

/** What a text of this many times the usual length takes, in milliseconds. */
type Measure = (name: string, times: number) => Promise<number>;

const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundle() });
  const names = await page.evaluate(() => Object.keys(cases));
  const measure: Measure = (name, times) => page.evaluate(timeOf, name, times);
  for (const name of names) await report(name, measure);
} finally {
  await browser.close();
}

/** One plain script of it. */
async function bundle(): Promise<string> {
  const stdin = { contents: SOURCE, resolveDir: '.', loader: 'ts' } as const;
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'iife' });
  return outputFiles[0]?.text ?? '';
}

declare const cases: Record<
  string,
  [length: number, make: (length: number) => string, run: (text: string) => unknown]
>;

async function timeOf(name: string, times: number): Promise<number> {
  const [length, make, run] = cases[name] ?? [0, () => '', () => undefined];
  const text = make(length * times);
  const start = performance.now();
  await run(text);
  return performance.now() - start;
}

/** The least of some times of each length, measured in turns: other work on the machine slows them all. */
async function leastTimes(name: string, measure: Measure): Promise<[number, number, number]> {
  const least: [number, number, number] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, time] of least.entries()) {
      least[index] = Math.min(time, await measure(name, 2 ** index));
    }
  }
  return least;
}

async function report(name: string, measure: Measure): Promise<void> {
  const [one, two, four] = await leastTimes(name, measure);
  const ratio = Math.max(two / Math.max(one, NOISE), four / Math.max(two, NOISE));
  const isSteep = ratio > LIMIT;
  const figures = [one, two, four].map((time) => time.toFixed(1).padStart(8)).join('');
  console.log(
    `${name.padEnd(42)}${figures} ms   × ${ratio.toFixed(2)}${isSteep ? '  too steep' : ''}`,
  );
  if (isSteep) process.exitCode = 1;
}
