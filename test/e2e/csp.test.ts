import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { startAnswers, type Answers } from '../support/answers/server.js';
import { ENGINES, POLICY, putPolicyFiles, runUnderPolicy, violations } from './policy.js';
import { Site } from './site.js';
import { SCRIPT, titlesIn, until, Visit } from './visit.js';

const SHAPES = [
  { shape: 'JSON Feed', path: '/answers/feed?items=35&images' },
  { shape: "WordPress' shape", path: '/answers/wordpress/wp-json/wp/v2/posts' },
];

for (const { name, launch, skip } of ENGINES) {
  describe(`a strict Content-Security-Policy in ${name}`, { skip }, () => {
    let site: Site;
    let answers: Answers;
    let browser: Browser;

    before(async () => {
      [site, answers, browser] = await Promise.all([Site.start(), startAnswers(), launch()]);
      putPolicyFiles(site);
    });

    after(async () => {
      await browser?.close();
      await answers?.stop();
      await site?.stop();
    });

    const underPolicy = (widget: string, act: (visit: Visit) => Promise<void>): Promise<void> =>
      runUnderPolicy({ site, browser }, SCRIPT + widget, act);

    for (const { shape, path } of SHAPES) {
      it(`lets search, filter, dialog, scroll and debug work: ${shape}`, async () => {
        const src = `${answers.cors}${path}`.replace('&', '&amp;');
        const widget = `<news-feed src="${src}" search filter open="dialog" debug page-size="6"></news-feed>`;
        await underPolicy(widget, async (visit) => {
          const all = await visit.articles(6);
          await visit.text(/news-feed: ready/);
          await search(visit, all);
          await filter(visit, all);
          await read(visit);
          await scroll(visit);
        });
      });
    }

    it('lets a feed that stands in the page show, and a failure be explained', async () => {
      const inline = {
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: 1, title: 'Тук' }],
      };
      const json = JSON.stringify(inline);
      const widget =
        `<news-feed><script type="application/feed+json">${json}</script></news-feed>` +
        `<news-feed src="${answers.cors}/answers/html" debug></news-feed>`;
      await underPolicy(widget, async (visit) => {
        assert.deepEqual(await visit.articles(1), ['Тук']);
        await until('the explanation', () =>
          visit.page.evaluate(() => {
            const root = document.querySelectorAll('news-feed')[1]?.shadowRoot;
            return root?.querySelector('[part=debug]')?.textContent?.includes('JSON');
          }),
        );
      });
    });

    it('is really in force: a script in the page itself is reported', async () => {
      const url = site.putPage('/bad.html', '<script>1</script>', {
        head: '<script src="/watch.js"></script>',
        headers: { 'content-security-policy': POLICY },
      });
      const visit = await Visit.start(browser);
      await visit.open(url);
      assert.equal((await until('a violation', () => violations(visit))).length, 1);
      await visit.end();
    });
  });
}

async function search(visit: Visit, all: string[]): Promise<void> {
  const field = await visit.find('[part=search]');
  await field.type('химия');
  await until('what is found', async () => {
    const titles = await titlesIn(visit.page);
    return titles.length > 0 && titles.every((title) => title.includes('химия'));
  });
  await field.click({ count: 2 });
  await field.press('Backspace');
  await shows(visit, all);
}

async function filter(visit: Visit, all: string[]): Promise<void> {
  await (await visit.find('[part=chip]:nth-child(2)')).click();
  await until('another list', async () => {
    const titles = await titlesIn(visit.page);
    return titles.length > 0 && titles.join() !== all.join();
  });
  await (await visit.find('[part=chip]')).click();
  await shows(visit, all);
}

function shows({ page }: Visit, titles: string[]): Promise<true> {
  return until('the whole list', async () => (await titlesIn(page)).join() === titles.join());
}

async function read(visit: Visit): Promise<void> {
  await (await visit.find('a[part=link]')).click();
  await until('the body', async () => {
    const dialog = await visit.find('dialog');
    return dialog.evaluate((it) => /Дълго за/.test(it.textContent ?? '') && it.matches(':modal'));
  });
  await visit.page.keyboard.press('Escape');
}

async function scroll(visit: Visit): Promise<void> {
  await visit.page.evaluate(() => {
    document.querySelector('news-feed')?.setAttribute('more', 'scroll');
    document.querySelector('news-feed')?.setAttribute('time', 'relative');
  });
  await visit.find('[role=feed]');
  await until('further articles', async () => {
    await visit.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    return (await titlesIn(visit.page)).length > 12;
  });
}
