/**
 * Prints how fast a thousand articles are painted, and fails where that takes more than half the time of the same
 * markup: see painting.ts. `npm run bench -- thousand`
 */
import { launchChromium } from '../scripts/browsers.js';
import { Site } from '../test/e2e/site.js';
import { measurePainting, median, ratiosOf, type Round } from './painting.js';

const ROUNDS = 11;
/** The most that the medians of the ratios may be. In compact there is little to put off: a line for each article. */
const LIMITS = {
  list: { painted: 0.5, complete: 1.5 },
  grid: { painted: 0.5, complete: 1.5 },
  compact: { painted: 1, complete: 2 },
};

const site = await Site.start();
const browser = await launchChromium();
try {
  for (const [layout, limits] of Object.entries(LIMITS)) {
    console.log(`1,000 articles, ${layout}: median of ${ROUNDS} rounds (least … most)`);
    const rounds = await measurePainting(site, browser, layout, ROUNDS);
    print(rounds, limits);
    const ratios = rounds.map(ratiosOf);
    const isSlow =
      median(ratios.map(({ all }) => all)) > limits.painted ||
      median(ratios.map(({ complete }) => complete)) > limits.complete;
    if (isSlow) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await site.stop();
}

function print(rounds: Round[], limits: (typeof LIMITS)['list']): void {
  const rows: [name: string, value: (round: Round) => number, digits: number][] = [
    ['the widget, painted: ms', ({ widget }) => widget.painted, 0],
    ['  of it its script: ms', ({ widget }) => widget.script, 0],
    ['innerHTML, painted: ms', ({ markup }) => markup.painted, 0],
    ['  of it its parser: ms', ({ markup }) => markup.script, 0],
    [`ratio, to be at most ${limits.painted}`, (round) => ratiosOf(round).all, 2],
    ['ratio of layout and paint alone', (round) => ratiosOf(round).paint, 2],
    ['the widget, all in the page: ms', ({ widget }) => widget.complete, 0],
    [`ratio, to be at most ${limits.complete}`, (round) => ratiosOf(round).complete, 2],
  ];
  for (const [name, value, digits] of rows) {
    const numbers = rounds.map(value);
    const [middle, least, most] = [median(numbers), Math.min(...numbers), Math.max(...numbers)].map(
      (number) => number.toFixed(digits),
    );
    console.log(`  ${name.padEnd(34)}${middle?.padStart(6)}   (${least} … ${most})`);
  }
}
