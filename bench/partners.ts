/**
 * Prints how much work each key is in a `<partner-list>` of 2,000 partners, beside the same search by
 * hand: see searching.ts. `npx tsx bench/partners.ts`, or with the number of rounds.
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
  console.log(`A key among ${PARTNERS} partners: ms of the main thread, frame included;`);
  console.log(`median (most) of ${ROUNDS} rounds, and how many partners are shown`);
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

function cellOf(rounds: readonly Measured[]): string {
  const works = rounds.map(workOf);
  const figure = `${median(works).toFixed(1)} (${Math.max(...works).toFixed(1)})`;
  return `${figure} ${String(rounds[0]?.shown ?? 0).padStart(5)}`;
}

/** Whether every key leaves the browser in time for the next picture. */
function verdict(name: string, keys: readonly (readonly Measured[])[]): string {
  const medians = keys.map((rounds) => median(rounds.map(workOf)));
  const within = medians.filter((work) => work <= FRAME).length;
  const most = Math.max(...keys.flat().map(workOf));
  return (
    `${name}: ${within} of ${keys.length} keys within ${FRAME} ms; slowest key ` +
    `${Math.max(...medians).toFixed(1)} ms, slowest of all rounds ${most.toFixed(1)} ms`
  );
}
