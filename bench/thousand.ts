/** Prints how fast a thousand articles are painted: see painting.ts. `npm run bench -- thousand` */
import { launchChromium } from '../scripts/browsers.js';
import { Site } from '../test/e2e/site.js';
import { measurePainting, median, ratiosOf, type Round } from './painting.js';

const ROUNDS = 11;

const site = await Site.start();
const browser = await launchChromium();
try {
  for (const layout of ['list', 'grid', 'compact']) {
    console.log(`1,000 articles, ${layout}: median of ${ROUNDS} rounds (least … most)`);
    print(await measurePainting(site, browser, layout, ROUNDS));
  }
} finally {
  await browser.close();
  await site.stop();
}

function print(rounds: Round[]): void {
  const rows: [name: string, value: (round: Round) => number, digits: number][] = [
    ['the widget, painted: ms', ({ widget }) => widget.painted, 0],
    ['  of it its script: ms', ({ widget }) => widget.script, 0],
    ['innerHTML, painted: ms', ({ markup }) => markup.painted, 0],
    ['  of it its parser: ms', ({ markup }) => markup.script, 0],
    ['ratio, to be at most 0.50', (round) => ratiosOf(round).all, 2],
    ['ratio of layout and paint alone', (round) => ratiosOf(round).paint, 2],
  ];
  for (const [name, value, digits] of rows) {
    const numbers = rounds.map(value);
    const [middle, least, most] = [median(numbers), Math.min(...numbers), Math.max(...numbers)].map(
      (number) => number.toFixed(digits),
    );
    console.log(`  ${name.padEnd(34)}${middle?.padStart(6)}   (${least} … ${most})`);
  }
}
