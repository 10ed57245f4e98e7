#!/usr/bin/env node
/** The command of the package: `cluster-news prerender …`, `cluster-news doctor …`. */
import { DOCTOR_USAGE, runDoctor } from './doctor/command.js';
import { PRERENDER_USAGE, runPrerender } from './prerender/command.js';

const USAGE = `Usage: ${PRERENDER_USAGE}\nOr:    ${DOCTOR_USAGE}`;
/** The exit code for whatever is wrong with the command itself. */
const WRONG = 2;

/** @returns the exit code */
async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === '--help' || args.includes('--help')) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (name === 'prerender') return runPrerender(args);
  if (name === 'doctor') return runDoctor(args);
  process.stderr.write(USAGE);
  return WRONG;
}

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return WRONG;
});
