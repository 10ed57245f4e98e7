import type { BrowserLauncher, SessionResult } from '@web/test-runner-core';
import { remote, type Browser } from 'webdriverio';
import type { WebKit } from './browsers.js';
import { startWebKit, type WebKitService } from './webkit.js';

/** How often a page is opened: a navigation that WebKit gives up is no verdict on the tests behind it. */
const ATTEMPTS = 3;
/** The longest that the driver may take for one command, in milliseconds. */
const COMMAND_DEADLINE = 60_000;

/**
 * Web Test Runner's launcher for WebKitGTK: one browser opens the pages of all test files in turn. The
 * launcher of `@web/test-runner-webdriver` does not wait for its navigations, so that one that failed ended
 * the whole run as an unhandled rejection.
 */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  readonly type = 'webdriver';
  /** The address of each page that is open, by the runner's id for it. */
  readonly #pages = new Map<string, string>();
  readonly #webkit: WebKit;
  #service: Promise<WebKitService> | undefined;
  #browser: Promise<Browser> | undefined;

  constructor(webkit: WebKit) {
    this.#webkit = webkit;
  }

  /** Opens the page of a test file; in a new browser when the one before does not open it. */
  async startSession(id: string, url: string): Promise<void> {
    this.#pages.set(id, url);
    for (let attempt = 1; this.#pages.has(id); attempt += 1) {
      try {
        await (await this.#openBrowser()).navigateTo(url);
        return;
      } catch (error) {
        // A page whose tests ended before it was loaded is left while it loads.
        if (!this.#pages.has(id)) return;
        if (attempt === ATTEMPTS) throw error;
        console.warn(`WebKit did not open ${url} at attempt ${attempt}: ${messageOf(error)}`);
        await this.#closeBrowser();
      }
    }
  }

  isActive(id: string): boolean {
    return this.#pages.has(id);
  }

  getBrowserUrl(id: string): string | undefined {
    return this.#pages.get(id);
  }

  /** Leaves the page, which ends whatever still runs there. */
  async stopSession(id: string): Promise<SessionResult> {
    this.#pages.delete(id);
    try {
      await (await this.#openBrowser()).navigateTo('about:blank');
    } catch (error) {
      console.warn(`WebKit did not leave a page: ${messageOf(error)}`);
      await this.#closeBrowser();
    }
    return {};
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(
      new Error('WebKitGTK draws on a virtual screen: nobody could look at it.'),
    );
  }

  async stop(): Promise<void> {
    await this.#closeBrowser();
    await this.#stopService();
  }

  #openBrowser(): Promise<Browser> {
    this.#service ??= startWebKit(this.#webkit);
    this.#browser ??= this.#service.then(({ port }) => connect(port, this.#webkit));
    return this.#browser;
  }

  async #closeBrowser(): Promise<void> {
    const opening = this.#browser;
    this.#browser = undefined;
    try {
      await (await opening)?.deleteSession();
    } catch (error) {
      console.warn(`WebKit did not end its session: ${messageOf(error)}`);
      // The driver has one session at a time, and keeps one that it cannot end.
      await this.#stopService();
    }
  }

  async #stopService(): Promise<void> {
    const service = await this.#service?.catch(() => undefined);
    this.#service = undefined;
    await service?.stop();
  }
}

function connect(port: number, { miniBrowser }: WebKit): Promise<Browser> {
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    // A capability of WebKitGTK's own, which the types of webdriverio do not know.
    'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
  };
  return remote({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    connectionRetryTimeout: COMMAND_DEADLINE,
    // A command that the client repeated by itself would open a page twice.
    connectionRetryCount: 0,
    capabilities,
  });
}

/** The errors of webdriverio carry the whole request. */
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
