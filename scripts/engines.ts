import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher } from '@web/test-runner-core';
import * as puppeteer from 'puppeteer-core';
import type { LaunchOptions } from 'puppeteer-core';
import {
  chromiumOptions,
  ENGINES,
  findEngines,
  findWebKit,
  firefoxOptions,
  type Engine,
} from './browsers.js';
import { WebKitLauncher } from './webkit-launcher.js';

/**
 * The engines that were asked for by `--engines=chromium,firefox` or `ENGINES=chromium,firefox`,
 * else every one that is installed. Throws when one that was asked for is unknown or missing.
 */
export function chosenEngines(argv: string[] = process.argv): Engine[] {
  const found = findEngines();
  const flag = argv
    .find((argument) => argument.startsWith('--engines='))
    ?.slice('--engines='.length);
  const names = (flag ?? process.env['ENGINES'] ?? '').split(',').filter(Boolean);
  if (names.length === 0) return found;
  for (const name of names) {
    if (!found.some((engine) => engine === name)) throw new Error(`No such engine here: ${name}`);
  }
  return ENGINES.filter((engine) => names.includes(engine));
}

/** Nobody reads the browser's network events here; Firefox takes its time to send several for each module. */
const QUIET: LaunchOptions = { networkEnabled: false };
/** Each test file is a page that nobody goes back to: keeping it was more work than running it. */
const FORGETFUL: LaunchOptions = { args: ['--disable-features=BackForwardCache'] };

/** Web Test Runner's launcher of an engine. */
export function launcherOf(engine: Engine): BrowserLauncher {
  if (engine === 'webkit') {
    const webkit = findWebKit();
    if (!webkit) throw new Error('WebKitWebDriver, MiniBrowser or Xvfb is missing.');
    return new WebKitLauncher(webkit);
  }
  const launchOptions =
    engine === 'chromium' ? chromiumOptions({ ...QUIET, ...FORGETFUL }) : firefoxOptions(QUIET);
  const launcher = chromeLauncher({ puppeteer, launchOptions });
  launcher.name = engine === 'chromium' ? 'Chromium' : 'Firefox';
  return launcher;
}
