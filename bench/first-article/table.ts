/** The table that the benchmark prints. */
import type { Result } from './results.js';

const COLUMNS: [title: string, text: (result: Result) => string | number][] = [
  ['contestant', ({ contestant }) => contestant.name],
  ['address', ({ contestant }) => contestant.kind],
  ['in a row', ({ inRow }) => inRow],
  ['requests', ({ requests }) => requests],
  ['bytes', ({ bytes }) => bytes],
  ['ms', ({ time }) => Math.round(time)],
  ['× by hand', ({ toByHand }) => toByHand?.toFixed(2) ?? ''],
  ['× best peer', ({ toPeer }) => toPeer?.toFixed(2) ?? ''],
];
/** Columns whose texts stand on the left; those of the others, numbers, stand on the right. */
const TEXT_COLUMNS = 2;

/** @param latency milliseconds for each request @param rounds how many the medians are of */
export function printTable(results: readonly Result[], latency: number, rounds: number): void {
  console.log(
    `The first article on a line with ${latency} ms for each request: the requests and the`,
  );
  console.log("bytes (gzip) that it waits for, and the ms from the end of the page's own answer;");
  console.log(
    `medians of ${rounds} rounds. A peer cannot read the addresses below it: it gets its own`,
  );
  console.log(
    'format from the same server. The service that vanilla-rss needs takes no time here.',
  );
  console.log();
  const rows = [
    COLUMNS.map(([title]) => title),
    ...results.map((result) => COLUMNS.map(([, text]) => String(text(result)))),
  ];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const verdicts = ['', ...results.map(verdictOn)];
  for (const [index, row] of rows.entries()) {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column < TEXT_COLUMNS ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log([...cells, verdicts[index]].join('  ').trimEnd());
  }
}

function verdictOn({ contestant, missed }: Result): string {
  if (contestant.role !== 'widget') return '';
  return missed.length > 0 ? `✗ ${missed.join(', ')}` : '✓';
}
