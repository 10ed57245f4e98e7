/**
 * Prints how much work each key is in a `<partner-list>` of 2,000 partners, beside the same search by
 * hand: see searching.ts. `npm run bench -- partners`, or with the number of rounds.
 */
import { launchChromium } from '../scripts/browsers.js';
import { Site } from '../test/e2e/site.js';
import { median } from './painting.js';
import { KEYS, measureSearch, PARTNERS, WAYS, type Figures, type Measured } from './searching.js';

const ROUNDS = Number(process.argv[2] ?? 5);
/** Milliseconds between two pictures. */
const FRAME = 16;
const WIDTH = 24;

const site = await Site.start();
const browser = await launchChromium();
try {
  console.log(
    `A key among ${PARTNERS} partners: ms of the main thread for the frame that answers, and`,
  );
  console.log(
    `for the longest of the frames after it; medians of ${ROUNDS} rounds, and partners shown`,
  );
  print(await measureSearch(site, browser, ROUNDS));
} finally {
  await browser.close();
  await site.stop();
}

function print(figures: Figures): void {
  const names = [...WAYS.map(({ name }) => name), 'ratio of the first'];
  console.log(`${'words'.padEnd(9)}${names.map((name) => name.padStart(WIDTH)).join('')}`);
  for (const [key, words] of KEYS.entries()) {
    const rounds = figures.map((way) => way[key] ?? []);
    const [list = NaN, , plain = NaN] = rounds.map((each) => median(each.map(workOf)));
    // Whoever searches by hand does not find Latin letters among Cyrillic ones.
    const isFound = rounds[2]?.some(({ shown }) => shown);
    const cells = [...rounds.map(cellOf), isFound ? (list / plain).toFixed(3) : '–'];
    console.log(
      `${(words || '(empty)').padEnd(9)}${cells.map((cell) => cell.padStart(WIDTH)).join('')}`,
    );
  }
  for (const [index, { name }] of WAYS.entries()) console.log(verdict(name, figures[index] ?? []));
}

function workOf({ work }: Measured): number {
  return work;
}

function laterOf({ later }: Measured): number {
  return later;
}

function cellOf(rounds: readonly Measured[]): string {
  const figures = [workOf, laterOf].map((part) => median(rounds.map(part)).toFixed(1));
  return `${figures.join(' + ')} ${String(rounds[0]?.shown ?? 0).padStart(5)}`;
}

/** Whether every key leaves the browser in time for the next picture, then and afterwards. */
function verdict(name: string, keys: readonly (readonly Measured[])[]): string {
  const [answers, afterwards] = [workOf, laterOf].map((part) => {
    const medians = keys.map((rounds) => median(rounds.map(part)));
    const within = medians.filter((work) => work <= FRAME).length;
    return `${within} of ${keys.length} within ${FRAME} ms, most ${Math.max(...medians).toFixed(1)} ms`;
  });
  return `${name}: answers ${answers}; frames after them ${afterwards}`;
}
