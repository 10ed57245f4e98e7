import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { findIn, textIn } from './inside.js';
import { ALL, PARTNERS_SCRIPT, partnersOf, putPartners } from './partners.js';
import { ENGINES, putPolicyFiles, runUnderPolicy } from './policy.js';
import { Site } from './site.js';
import { until, type Visit } from './visit.js';

for (const { name, launch, skip } of ENGINES) {
  describe(`partners under a strict Content-Security-Policy in ${name}`, { skip }, () => {
    let site: Site;
    let browser: Browser;

    before(async () => {
      [site, browser] = await Promise.all([Site.start(), launch()]);
      putPolicyFiles(site);
      putPartners(site);
      // A logo that is lost would be an error of its own.
      site.put('/images/partners/404-studio.svg', { body: '<svg/>', type: 'image/svg+xml' });
    });

    after(async () => {
      await browser?.close();
      await site?.stop();
    });

    const underPolicy = (body: string, act: (visit: Visit) => Promise<void>): Promise<void> =>
      runUnderPolicy({ site, browser }, PARTNERS_SCRIPT + body, act);

    it('lets a card show its logo, its facts and its whole description', async () => {
      const card = '<partner-card src="API/partners.json" partner="ikem" debug></partner-card>';
      await underPolicy(card, async ({ page }) => {
        await textIn(page, 'partner-card', /Електромобили.*Членове 55 Партньори 74/);
        await until('the logo', async () => {
          const image = await findIn(page, 'partner-card', 'img');
          return image.evaluate((it) => (it as HTMLImageElement).naturalWidth > 0);
        });
        const text = await findIn(page, 'partner-card', '[part=description]');
        const heightOf = (): Promise<number> => text.evaluate((it) => it.clientHeight);
        const before = await heightOf();
        await (await findIn(page, 'partner-card', '[part=more]:not([hidden])')).click();
        await until('a longer text', async () => (await heightOf()) > before);
      });
    });

    it('lets a list be searched, narrowed and gone on in', async () => {
      const list = '<partner-list src="API/partners.json" search filter debug></partner-list>';
      await underPolicy(list, async ({ page }) => {
        await textIn(page, 'partner-list', new RegExp(`${ALL} партньори`));
        await (await findIn(page, 'partner-list', '[part=more]:not([aria-expanded])')).click();
        await findIn(page, 'partner-list', '[part=item]:nth-child(48)');
        const field = await findIn(page, 'partner-list', '[part=search]');
        await field.type('ikem');
        await textIn(page, 'partner-list', /1 партньор .*Електромобили/);
        await field.click({ count: 3 });
        await field.press('Backspace');
        await textIn(page, 'partner-list', new RegExp(`${ALL} партньори`));
        await (await findIn(page, 'partner-list', '[part=chip]:nth-child(3)')).click();
        await findIn(page, 'partner-list', '[part=chip]:nth-child(3)[aria-pressed=true]');
      });
    });

    it('lets a wall of logos move and be stopped', async () => {
      const wall =
        '<partner-list src="API/partners.json" layout="logo" moving page-size="74"></partner-list>';
      await underPolicy(wall, async ({ page }) => {
        const list = await findIn(page, 'partner-list', '.wall > .list');
        const states = (): Promise<string[]> =>
          list.evaluate((it) => it.getAnimations().map(({ playState }) => playState));
        await until('a wall that moves', async () => (await states()).join() === 'running');
        await (await findIn(page, 'partner-list', '[part=pause]')).click();
        await page.mouse.move(0, 0);
        await until('a wall that stands', async () => (await states()).join() === 'paused');
      });
    });

    it('lets a card from attributes be published for search engines', async () => {
      const card =
        '<partner-card name="Клъстер" url="/klaster" logo="/image.svg" jsonld></partner-card>';
      await underPolicy(card, async ({ page }) => {
        await textIn(page, 'partner-card', /Клъстер/);
        const json = await until('the JSON-LD', () =>
          page.evaluate(
            () => document.querySelector('script[type="application/ld+json"]')?.textContent,
          ),
        );
        const { name, url } = JSON.parse(json) as Record<string, string>;
        assert.deepEqual([name, url], ['Клъстер', `${site.origin}/klaster`]);
      });
    });

    it('lets partners show that stand in the page', async () => {
      const json = JSON.stringify(partnersOf(3)).replaceAll('<', '\\u003c');
      const script = `<script type="application/ld+json">${json}</script>`;
      const body = `<partner-list>${script}</partner-list><partner-card>${script}</partner-card>`;
      await underPolicy(body, async ({ page }) => {
        await findIn(page, 'partner-list', '[part=item]:nth-child(3)');
        await findIn(page, 'partner-card', '[part=title]');
      });
    });
  });
}
