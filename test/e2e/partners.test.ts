import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Viewport } from 'puppeteer-core';
import { startDemo, type Demo } from '../../demo/server/start.js';
import { findIn, textIn } from './inside.js';
import { findOverflow } from './overflow.js';
import { ALL } from './partners.js';
import { useStage } from './stage.js';
import { until, withoutChromium } from './visit.js';

const VIEWPORTS: Viewport[] = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
];

for (const viewport of VIEWPORTS) {
  describe(`partners of the demo at ${viewport.width} px`, { skip: withoutChromium }, () => {
    const stage = useStage(viewport);
    let demo: Demo;

    before(async () => {
      demo = await startDemo();
    });
    after(() => demo?.stop());

    const open = (path: string): Promise<unknown> => stage.visit.open(demo.url + path);

    async function assertFits(tag: keyof HTMLElementTagNameMap): Promise<void> {
      assert.deepEqual(await stage.visit.page.evaluate(findOverflow, tag), []);
    }

    it('are all found, and by Latin letters, too', async () => {
      const { page } = stage.visit;
      await open('/partners?lang=bg');
      await textIn(page, 'partner-list', new RegExp(`${ALL} партньори`));
      await assertFits('partner-list');
      const field = await findIn(page, 'partner-list', '[part=search]');
      await field.type('ikem');
      await textIn(page, 'partner-list', /1 партньор .*Индустриален клъстер „Електромобили“/);
      await field.press('x');
      await textIn(page, 'partner-list', /Няма такъв партньор/);
      await assertFits('partner-list');
    });

    it('speak the language that is chosen, and keep what was searched', async () => {
      const { page } = stage.visit;
      await open('/partners?lang=bg');
      await textIn(page, 'partner-list', new RegExp(`${ALL} партньори`));
      await (await findIn(page, 'partner-list', '[part=search]')).type('икем');
      await textIn(page, 'partner-list', /1 партньор/);
      await page.click('.switches a[data-lang=en]');
      await textIn(page, 'partner-list', /1 partner .*Industrial Cluster “Electric Vehicles”/);
      await page.click('.switches a[data-lang=bg]');
      await textIn(page, 'partner-list', /1 партньор .*Индустриален клъстер/);
    });

    it('are stepped through to the last one', async () => {
      const { page } = stage.visit;
      await open('/partners?lang=en');
      await textIn(page, 'partner-list', new RegExp(`${ALL} partners`));
      await until('all partners', () =>
        page.evaluate((count) => {
          const root = document.querySelector('partner-list')?.shadowRoot;
          root?.querySelector<HTMLElement>('.next button')?.click();
          return root?.querySelectorAll('[part=item]').length === count;
        }, ALL),
      );
      await assertFits('partner-list');
    });

    it('have a page of their own, to which their names lead', async () => {
      const { page } = stage.visit;
      await open('/partners?lang=bg');
      const link = await findIn(page, 'partner-list', '[part=link]');
      const name = await link.evaluate((it) => it.textContent?.trim());
      await Promise.all([page.waitForNavigation(), link.evaluate((it) => it.click())]);
      const text = await textIn(page, 'partner-card', /./);
      assert.ok(name && text.includes(name), text);
      await assertFits('partner-card');
    });

    it('stand beside the article that is about them', async () => {
      const { page } = stage.visit;
      await open('/articles/memorandum-ikem?lang=bg');
      const facts = /Електромобили“ .*Членове 55 Партньори 74 Партньор от 19 ноември 2019 г\./;
      await textIn(page, 'partner-card', facts);
      await assertFits('partner-card');
      await page.click('.switches a[data-lang=en]');
      await textIn(page, 'partner-card', /Members 55 Partners 74 Partner since 19 November 2019/);
      await assertFits('partner-card');
    });

    it('are shown in every layout and from every source', async () => {
      const { page } = stage.visit;
      await open('/partners/layouts');
      await until('all lists and cards', () =>
        page.evaluate(() =>
          [...document.querySelectorAll('partner-list, partner-card')].every((each) =>
            each.shadowRoot?.querySelector('[part=logo], [part=error]'),
          ),
        ),
      );
      const failed = await page.evaluate(
        () =>
          [...document.querySelectorAll('partner-list, partner-card')].filter((each) =>
            each.shadowRoot?.querySelector('[part=error]'),
          ).length,
      );
      assert.equal(failed, 1, 'only the one whose source does not answer');
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= viewport.width, `${width} px`);
    });
  });
}
