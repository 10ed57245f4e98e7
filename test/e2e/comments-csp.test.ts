import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { startComments, type DemoComments } from '../support/demo/comments.js';
import { COMMENTS_SCRIPT, commentsMarkup, READER, submit, typeInto, whenForm } from './comments.js';
import { findIn, textIn } from './inside.js';
import { ENGINES, putPolicyFiles, runUnderPolicy } from './policy.js';
import { Site } from './site.js';

for (const { name, launch, skip } of ENGINES) {
  describe(`comments under a strict Content-Security-Policy in ${name}`, { skip }, () => {
    let site: Site;
    let demo: DemoComments;
    let browser: Browser;

    before(async () => {
      [site, demo, browser] = await Promise.all([Site.start(), startComments(), launch()]);
      putPolicyFiles(site);
    });

    after(async () => {
      await browser?.close();
      await demo?.stop();
      await site?.stop();
    });

    it('lets a comment be refused, mended, sent and shown', async () => {
      const body = COMMENTS_SCRIPT + commentsMarkup(`${demo.url}/api/comments`, 'memorandum-ikem');
      await runUnderPolicy({ site, browser }, body, async ({ page }) => {
        await textIn(page, 'comment-list', /5 коментара/);
        await submit(page);
        await findIn(page, 'comment-form', '.summary');
        await typeInto(page, { content: 'Под строга политика', ...READER });
        await submit(page);
        await whenForm(page, 'held');
        const text = await textIn(page, 'comment-list', /Под строга политика/);
        assert.match(text, /чака одобрение/);
      });
    });
  });
}
