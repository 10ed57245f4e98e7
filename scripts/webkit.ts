import { once } from 'node:events';
import type { Readable } from 'node:stream';
import type { WebKit } from './browsers.js';
import { freePort, start, type Running } from './processes.js';

/** A WebKitWebDriver that listens on `port`, with the virtual screen that it draws on. */
export interface WebKitService {
  port: number;
  stop(): Promise<void>;
}

const START_ATTEMPTS = 3;
const START_DEADLINE = 60_000;

/** Starts a virtual screen and WebKitGTK's driver on a free display and a free port. */
export async function startWebKit(webkit: WebKit): Promise<WebKitService> {
  const screen = start(
    webkit.xvfb,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  try {
    const display = await readDisplay(screen);
    const { driver, port } = await startDriver(webkit, display);
    return {
      port,
      async stop() {
        await driver.stop();
        await screen.stop();
      },
    };
  } catch (error) {
    await screen.stop();
    throw error;
  }
}

/** Xvfb looks for a free display by itself and writes its number to the pipe. */
async function readDisplay(screen: Running): Promise<string> {
  const pipe = screen.child.stdio[3] as Readable;
  const deadline = AbortSignal.timeout(START_DEADLINE);
  const [number] = (await once(pipe, 'data', { signal: deadline })) as [Buffer];
  return `:${number.toString().trim()}`;
}

/** Between finding a port and listening on it someone else may take it: then another one is tried. */
async function startDriver(
  webkit: WebKit,
  display: string,
  attempt = 1,
): Promise<{ driver: Running; port: number }> {
  const port = await freePort();
  const driver = start(webkit.driver, [`--port=${port}`], {
    // Compositing and GL need a graphics card, which a virtual screen does not have.
    env: {
      ...process.env,
      DISPLAY: display,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  if (await isReady(driver, port)) return { driver, port };
  await driver.stop();
  if (attempt === START_ATTEMPTS) throw new Error('WebKitWebDriver does not start.');
  return startDriver(webkit, display, attempt + 1);
}

async function isReady(driver: Running, port: number): Promise<boolean> {
  const deadline = Date.now() + START_DEADLINE;
  while (Date.now() < deadline && driver.child.exitCode === null && driver.child.pid) {
    const status = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (status?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}
