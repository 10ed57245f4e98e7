import assert from 'node:assert/strict';
import type { Browser } from 'puppeteer-core';
import { launchChromium, launchFirefox } from '../../scripts/browsers.js';
import type { Site } from './site.js';
import { Visit, withoutChromium, withoutFirefox } from './visit.js';

/** What the issue promises to work under. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src *; connect-src *; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** Loaded before the widget: what the policy has forbidden. */
const WATCH = `globalThis.violations = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, lineNumber, sample }) =>
  violations.push([violatedDirective, sourceFile, lineNumber, sample].join(' ')));`;

export const ENGINES = [
  { name: 'Chromium', launch: launchChromium, skip: withoutChromium },
  { name: 'Firefox', launch: launchFirefox, skip: withoutFirefox },
];

/** Where violations are noted, and where browsers report them. */
export function putPolicyFiles(site: Site): void {
  site.put('/watch.js', { body: WATCH, type: 'text/javascript' });
  site.put('/report', { status: 204 });
}

/** Runs `act` on a page under the policy, then asserts that nothing was forbidden or failed. */
export async function runUnderPolicy(
  { site, browser }: { site: Site; browser: Browser },
  body: string,
  act: (visit: Visit) => Promise<void>,
): Promise<void> {
  const url = site.putPage('/csp.html', body, {
    head: '<script src="/watch.js"></script>',
    headers: { 'content-security-policy': `${POLICY}; report-uri /report` },
  });
  const visit = await Visit.start(browser);
  try {
    await visit.open(url);
    await act(visit);
    await visit.quiet(site);
    assert.deepEqual(await violations(visit), []);
    assert.deepEqual([...visit.uncaught, ...visit.errors], []);
    const reports = site.requests.filter(({ path }) => path === '/report');
    assert.deepEqual(reports, []);
  } finally {
    await visit.end();
  }
}

export function violations({ page }: Visit): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
}
