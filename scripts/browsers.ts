import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

/** The engines that the tests run in, in the order in which they run. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

/** The three programs that make WebKitGTK scriptable without a screen. */
export interface WebKit {
  driver: string;
  miniBrowser: string;
  xvfb: string;
}

const MAC_APPLICATIONS = '/Applications';
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const CHROMIUM_PATHS = [
  `${MAC_APPLICATIONS}/Chromium.app/Contents/MacOS/Chromium`,
  `${MAC_APPLICATIONS}/Google Chrome.app/Contents/MacOS/Google Chrome`,
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const FIREFOX_PATHS = [`${MAC_APPLICATIONS}/Firefox.app/Contents/MacOS/firefox`];
const MINI_BROWSER_FOLDERS = ['/usr/lib', '/usr/libexec', '/usr/lib64'];

/** Chromium's path: `CHROMIUM_PATH`, or the first known name on the PATH; `undefined` when there is none. */
export function findChromium(): string | undefined {
  return find(process.env['CHROMIUM_PATH'], CHROMIUM_NAMES, CHROMIUM_PATHS);
}

/** Firefox's path: `FIREFOX_PATH`, or the first known name on the PATH; `undefined` when there is none. */
export function findFirefox(): string | undefined {
  return find(process.env['FIREFOX_PATH'], FIREFOX_NAMES, FIREFOX_PATHS);
}

/** WebKitGTK's driver, its browser and a virtual screen; `undefined` unless all three are here. */
export function findWebKit(): WebKit | undefined {
  const driver = find(undefined, ['WebKitWebDriver'], []);
  const xvfb = find(undefined, ['Xvfb'], []);
  const miniBrowser = find(process.env['MINIBROWSER_PATH'], ['MiniBrowser'], miniBrowserPaths());
  return driver && xvfb && miniBrowser ? { driver, xvfb, miniBrowser } : undefined;
}

/** The engines of {@link ENGINES} that are installed here. */
export function findEngines(): Engine[] {
  const found = { chromium: findChromium(), firefox: findFirefox(), webkit: findWebKit() };
  return ENGINES.filter((engine) => found[engine] !== undefined);
}

/** What {@link launchChromium} hands to puppeteer, for runners that launch by themselves. */
export function chromiumOptions(options: LaunchOptions = {}): LaunchOptions {
  const args = ['--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  // Chromium's sandbox refuses to work as root, which is what containers run as.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return {
    executablePath: findChromium() ?? missing('Chromium', 'CHROMIUM_PATH'),
    headless: true,
    protocolTimeout: 180_000,
    timeout: 120_000,
    ...options,
    args: [...args, ...(options.args ?? [])],
  };
}

/** What {@link launchFirefox} hands to puppeteer. */
export function firefoxOptions(options: LaunchOptions = {}): LaunchOptions {
  return {
    browser: 'firefox',
    executablePath: findFirefox() ?? missing('Firefox', 'FIREFOX_PATH'),
    headless: true,
    protocolTimeout: 180_000,
    timeout: 120_000,
    ...options,
    args: ['--headless', ...(options.args ?? [])],
  };
}

/** Starts the Chromium that is installed here. Throws when there is none. */
export function launchChromium(options?: LaunchOptions): Promise<Browser> {
  return puppeteer.launch(chromiumOptions(options));
}

/** Starts the Firefox that is installed here, over WebDriver BiDi. Throws when there is none. */
export function launchFirefox(options?: LaunchOptions): Promise<Browser> {
  return puppeteer.launch(firefoxOptions(options));
}

function find(override: string | undefined, names: string[], paths: string[]): string | undefined {
  if (override) return isExecutable(override) ? override : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...paths].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** MiniBrowser stands outside the PATH, in a folder named after the machine and WebKitGTK's version. */
function miniBrowserPaths(): string[] {
  const folders = MINI_BROWSER_FOLDERS.flatMap((folder) => [folder, ...multiarchFolders(folder)]);
  return folders.flatMap((folder) =>
    list(folder)
      .filter((name) => name.startsWith('webkit2gtk-') || name.startsWith('webkitgtk-'))
      .map((name) => join(folder, name, 'MiniBrowser')),
  );
}

function multiarchFolders(folder: string): string[] {
  return list(folder)
    .filter((name) => /-linux-gnu/.test(name))
    .map((name) => join(folder, name));
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function missing(name: string, variable: string): never {
  throw new Error(`${name} is not installed; name its path in ${variable}.`);
}
