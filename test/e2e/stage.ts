import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import type { Browser, Viewport } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browsers.js';
import { Site } from './site.js';
import { Visit } from './visit.js';

/** What the tests of a suite work with: one site and one browser for all, a new visitor for each. */
export interface Stage {
  readonly site: Site;
  readonly browser: Browser;
  readonly visit: Visit;
}

/** The browser itself says so whenever a request fails, and a test may want it to fail. */
export const FAILED_REQUEST = /^(Failed to load resource|Access to fetch)/;

/**
 * Gives the tests of the suite that calls it a stage, and ends all of it. A test also fails when
 * an error was not caught or the console shows one.
 */
export function useStage(viewport?: Viewport): Stage {
  const stage: Partial<{ -readonly [K in keyof Stage]: Stage[K] }> = {};

  before(async () => {
    stage.site = await Site.start();
    stage.browser = await launchChromium();
  });

  beforeEach(async () => {
    const { browser, site } = stage as Stage;
    site.requests.length = 0;
    stage.visit = await Visit.start(browser, viewport);
  });

  afterEach(async () => {
    const { visit } = stage as Stage;
    await visit.end();
    assert.deepEqual(visit.uncaught, []);
    assert.deepEqual(
      visit.errors.filter((text) => !FAILED_REQUEST.test(text)),
      [],
    );
  });

  after(async () => {
    await stage.browser?.close();
    await stage.site?.stop();
  });

  return stage as Stage;
}
