import type { CDPSession } from 'puppeteer-core';

/**
 * Lets time pass on a page: it goes on at once when nothing is under way, so that ten minutes take seconds.
 * https://chromedevtools.github.io/devtools-protocol/tot/Emulation/#method-setVirtualTimePolicy
 */
export async function passTime(protocol: CDPSession, milliseconds: number): Promise<void> {
  const over = new Promise((resolve) =>
    protocol.once('Emulation.virtualTimeBudgetExpired', resolve),
  );
  await protocol.send('Emulation.setVirtualTimePolicy', {
    policy: 'pauseIfNetworkFetchesPending',
    budget: milliseconds,
  });
  await over;
}
