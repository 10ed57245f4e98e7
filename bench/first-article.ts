/**
 * How long a reader waits for the first article on a slow line: by the widget, for each kind of
 * address; by a script that somebody wrote by hand for just that address; and by three other widgets,
 * each with the only thing that it can read. It ends with 1 when the widget misses a limit.
 *
 * `npm run bench -- first-article`, with `--rounds 9`, `--latency 150` (milliseconds), and
 * `--cdn dist/cdn`, the folder of a build; given several times, it compares builds.
 *
 * Each round measures all pages, in an order that moves on by one from round to round, so that
 * what else the machine does meets all of them alike.
 */
import { parseArgs } from 'node:util';
import { launchChromium } from '../scripts/browsers.js';
import { listContestants, type Contestant } from './first-article/contestants.js';
import { putEndpoints } from './first-article/endpoints.js';
import { Line } from './first-article/line.js';
import { measure, type Measured } from './first-article/measure.js';
import { installPeers } from './first-article/peers.js';
import { toResults } from './first-article/results.js';
import { printTable } from './first-article/table.js';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    latency: { type: 'string', default: '150' },
    cdn: { type: 'string', multiple: true, default: ['dist/cdn'] },
  },
});
const rounds = toCount(options.rounds);
const latency = toCount(options.latency);

installPeers();
const line = await Line.start(latency);
const browser = await launchChromium();
try {
  putEndpoints(line);
  const results = toResults(await measureRounds(listContestants(line, options.cdn)));
  printTable(results, latency, rounds);
  if (results.some(({ missed }) => missed.length > 0)) process.exitCode = 1;
} finally {
  await browser.close();
  await line.stop();
}

async function measureRounds(contestants: Contestant[]): Promise<Map<Contestant, Measured[]>> {
  const measured = new Map<Contestant, Measured[]>(contestants.map((each) => [each, []]));
  for (let round = 0; round < rounds; round++) {
    const first = round % contestants.length;
    for (const each of [...contestants.slice(first), ...contestants.slice(0, first)]) {
      measured.get(each)?.push(await measure(line, browser, each));
    }
  }
  return measured;
}

function toCount(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`Not a number of rounds or milliseconds: ${text}`);
  return Number(text);
}
