// Runs every check one after another; `--only lint,engines` runs a part. See scripts/checks.ts.
import { listChecks, type Check } from './checks.js';
import { runCheck, type Outcome } from './outcomes.js';

const requireAll = process.env['REQUIRE_ALL'] === '1';
const outcomes: Outcome[] = [];
for (const check of chosenChecks()) {
  console.log(`\n── ${check.title} ${'─'.repeat(Math.max(3, 76 - check.title.length))}`);
  const outcome = await runCheck(check, requireAll);
  outcomes.push(outcome);
  console.log(lineOf(outcome));
}
summarise();

function chosenChecks(): Check[] {
  const all = listChecks();
  const names = [...new Set(all.map(({ name }) => name))];
  const [, only = ''] = /--only[= ](\S+)/.exec(process.argv.join(' ')) ?? [];
  const wanted = only.split(',').filter(Boolean);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`No such check: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
    process.exit(2);
  }
  return wanted.length > 0 ? all.filter(({ name }) => wanted.includes(name)) : all;
}

function lineOf({ check, passed, failed, skipped, seconds }: Outcome): string {
  const parts = [
    `${passed} passed`,
    `${failed} failed`,
    ...(skipped ? [`${skipped} skipped`] : []),
  ];
  return `${failed > 0 ? '✗' : '✓'} ${check.title}: ${parts.join(', ')} (${seconds.toFixed(1)} s)`;
}

function summarise(): void {
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, one) => total + one[key], 0);
  console.log(`\n── Summary ${'─'.repeat(68)}`);
  for (const outcome of outcomes) console.log(lineOf(outcome));
  for (const note of outcomes.flatMap(({ notes }) => notes)) console.log(`! ${note}`);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
