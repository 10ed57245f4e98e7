// Runs every check; `--only lint,engines` runs a part. See scripts/checks.ts.
import { listStages, WORKERS, type Check, type Lane, type Stage } from './checks.js';
import { runCheck, type Outcome } from './outcomes.js';

const requireAll = process.env['REQUIRE_ALL'] === '1';
const outcomes: Outcome[] = [];
for (const stage of chosenStages()) await runStage(stage);
summarise();

function chosenStages(): Stage[] {
  const all = listStages();
  const names = [...new Set(all.flat(2).map(({ name }) => name))];
  const [, only = ''] = /--only[= ](\S+)/.exec(process.argv.join(' ')) ?? [];
  const wanted = only.split(',').filter(Boolean);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`No such check: ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
    process.exit(2);
  }
  const isChosen = ({ name }: Check): boolean => !wanted.length || wanted.includes(name);
  return all.map((stage) =>
    stage.map((lane) => lane.filter(isChosen)).filter((lane) => lane.length > 0),
  );
}

/** What a lane prints is shown as it comes; beside another lane, when each check has ended. */
async function runStage(stage: Stage): Promise<void> {
  const waiting = [...stage];
  const work = async (): Promise<void> => {
    for (let lane = waiting.shift(); lane; lane = waiting.shift()) {
      await runLane(lane, stage.length === 1);
    }
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
}

async function runLane(lane: Lane, isAlone: boolean): Promise<void> {
  for (const check of lane) {
    const title = `\n── ${check.title} ${'─'.repeat(Math.max(3, 76 - check.title.length))}`;
    if (isAlone) console.log(title);
    const outcome = await runCheck(check, { requireAll, isShown: isAlone });
    if (!isAlone) console.log(`${title}\n${outcome.output}`);
    outcomes.push(outcome);
    console.log(lineOf(outcome));
  }
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
