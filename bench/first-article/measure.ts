/** How long a contestant takes to show its first article, and which requests it needs for that. */
import type { Browser } from 'puppeteer-core';
import { Visit } from '../../test/e2e/visit.js';
import type { Contestant } from './contestants.js';
import { FIRST_TITLE } from './endpoints.js';
import type { Line } from './line.js';
import { installProbe, type Probed } from './probe.js';
import { summarizeUntil, type Road } from './road.js';

/** What one page came to. */
export interface Measured extends Road {
  /** Milliseconds from the end of the page's own answer to the first article. */
  time: number;
}

const PAGE = '/page.html';
/** Milliseconds after which an article will not come any more. */
const PATIENCE = 20_000;

/** Opens a contestant's page as somebody who has never been there. */
export async function measure(
  line: Line,
  browser: Browser,
  { name, kind, body }: Contestant,
): Promise<Measured> {
  line.put(PAGE, { body: pageOf(body), type: 'text/html; charset=utf-8' });
  const visit = await Visit.start(browser);
  try {
    await visit.page.evaluateOnNewDocument(installProbe, FIRST_TITLE, PATIENCE);
    const exchanges = line.record();
    await visit.open(line.origin + PAGE);
    const time = await visit.page.evaluate(() => (globalThis as unknown as Probed).firstArticle);
    if (time === undefined) {
      const reasons = [...visit.uncaught, ...visit.errors].join('\n');
      throw new Error(`${name}, ${kind}: no article in ${PATIENCE} ms. ${reasons}`);
    }
    return { time, ...summarizeUntil(exchanges, time) };
  } finally {
    await visit.end();
  }
}

function pageOf(body: string): string {
  return `<!doctype html>
<html lang="bg">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Училище</title><link rel="icon" href="data:,"></head>
<body>${body}</body>
</html>`;
}
