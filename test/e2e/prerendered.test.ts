import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { prerender } from '../../src/prerender/prerender.js';
import { Sources } from '../../src/prerender/sources.js';
import { feedOf, titleOf } from './articles.js';
import { findIn } from './inside.js';
import { PARTNERS_SCRIPT, putPartners } from './partners.js';
import { LIMIT, measureShifts, VIEWPORTS } from './shifts.js';
import { useStage } from './stage.js';
import { reserveFor, SCRIPT, titlesIn, until, withoutChromium } from './visit.js';

const NEWS = '<news-feed src="API/feed.json" lang="bg"></news-feed>';
const PARTNERS = '<partner-list src="API/partners.json" lang="bg"></partner-list>';
const RESERVE = reserveFor('news-feed');
const RESERVES = RESERVE + RESERVE.replaceAll('news-feed', 'partner-list');

describe('a prerendered page', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => {
    stage.site.put('/feed.json', { body: feedOf(30) });
    putPartners(stage.site);
  });

  /** What the command makes of some markup. @param age of the data, in seconds */
  async function prerendered(markup: string, age = 0): Promise<string> {
    const { site } = stage;
    const page = markup.replaceAll('API', site.api);
    const now = Date.now() - age * 1000;
    const { html } = await prerender(page, new Sources(), { base: site.origin, now });
    site.requests.length = 0;
    return html;
  }

  it('shows its links without JavaScript', async () => {
    const { site, visit } = stage;
    await visit.page.setJavaScriptEnabled(false);
    const body = SCRIPT + PARTNERS_SCRIPT + (await prerendered(NEWS + PARTNERS));
    const page = await visit.open(site.putPage('/page.html', body, { head: RESERVES }));
    for (const [tag, count] of [
      ['news-feed', 10],
      ['partner-list', 24],
    ] as const) {
      const links = await page.$$(`${tag} a`);
      assert.equal(links.length, count);
      for (const link of links) assert.ok((await link.boundingBox())?.height);
    }
  });

  it('asks for nothing while its data is fresh, not even on the next visit', async () => {
    const { site, visit } = stage;
    const body = SCRIPT + PARTNERS_SCRIPT + (await prerendered(NEWS + PARTNERS, 60));
    const url = site.putPage('/page.html', body, { head: RESERVES });
    for (let turn = 0; turn < 2; turn++) {
      const page = await visit.open(url, 10);
      await findIn(page, 'partner-list', '.list:not(.skeleton) [part~=title]');
      await visit.quiet(site);
    }
    assert.deepEqual([site.count('/feed.json'), site.count('/partners.json')], [0, 0]);
  });

  it('shows its data at once and asks once where it is older', async () => {
    const { site, visit } = stage;
    const body = SCRIPT + PARTNERS_SCRIPT + (await prerendered(NEWS + PARTNERS, 3600));
    site.put('/feed.json', { body: feedOf(30, { from: 2 }) });
    const page = await visit.open(site.putPage('/page.html', body, { head: RESERVES }));
    await until('the newest', async () => (await titlesIn(page))[0] === titleOf(2));
    await visit.quiet(site);
    assert.deepEqual([site.count('/feed.json'), site.count('/partners.json')], [1, 1]);
    site.put('/feed.json', { body: feedOf(30) });
  });

  for (const viewport of VIEWPORTS) {
    for (const [tag, markup, script] of [
      ['news-feed', NEWS, SCRIPT],
      ['partner-list', PARTNERS, PARTNERS_SCRIPT],
    ] as const) {
      it(`leaves the text below in its place: <${tag}>, ${viewport.width} px`, async (t) => {
        const { sum, text, shifts } = await measureShifts(stage, {
          tag,
          widget: await prerendered(markup),
          head: script + RESERVES,
          viewport,
          done: '.list:not(.skeleton) [part~=title]',
        });
        t.diagnostic(text);
        assert.ok(sum <= LIMIT, JSON.stringify(shifts));
      });
    }
  }
});
