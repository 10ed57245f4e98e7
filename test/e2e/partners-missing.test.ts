import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { findIn } from './inside.js';
import { PARTNERS_SCRIPT, partnersOf, putPartners } from './partners.js';
import { useStage } from './stage.js';
import { reserveFor, withoutChromium } from './visit.js';

const FALLBACK = '<a id="fallback" href="/all.html">Всички партньори</a>';
const JSON_LD = JSON.stringify(partnersOf(3)).replaceAll('<', '\\u003c');
const INLINE = `<script type="application/ld+json">${JSON_LD}</script>`;
const SRC = 'src="API/partners.json"';

type Tag = 'partner-card' | 'partner-list';

/** Everything that a page may hold. */
const WIDGETS: [title: string, tag: Tag, attributes: string, children?: string][] = [
  ['a card with a source', 'partner-card', `${SRC} debug`],
  ['a card from attributes', 'partner-card', 'name="Клъстер" url="/klaster" jsonld'],
  ['a card with its data inside', 'partner-card', 'layout="row"', INLINE],
  ['a list with a source', 'partner-list', `${SRC} search filter debug`],
  ['a list with its data inside', 'partner-list', '', INLINE],
  ['a wall', 'partner-list', `${SRC} layout="logo" moving`],
];

describe('a folder without the code for what few partners need', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => putPartners(stage.site));

  beforeEach(() => {
    const { site } = stage;
    site.putCdn('/cdn');
    for (const path of site.paths('/cdn/chunks/')) {
      if (!/\/(common|partners|controls|json-ld)-/.test(path)) site.drop(path);
    }
  });

  const isFallbackSeen = (): Promise<boolean | undefined> =>
    stage.visit.page.evaluate(() => document.querySelector('#fallback')?.checkVisibility());

  for (const [title, tag, attributes, children = ''] of WIDGETS) {
    it(`shows partners all the same: ${title}`, async () => {
      const { site, visit } = stage;
      const widget = `<${tag} ${attributes}>${children}${FALLBACK}</${tag}>`;
      await visit.open(site.putPage('/page.html', PARTNERS_SCRIPT + widget));
      await findIn(visit.page, tag, '[part=link], [part=title]');
      await visit.quiet(site);
      await findIn(visit.page, tag, '[part=link], [part=title]');
      assert.equal(await isFallbackSeen(), false);
    });
  }
});

describe('partners on a page whose script does not run', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => {
    putPartners(stage.site);
    stage.site.putPage('/all.html', '<h1 id="all">Всички партньори</h1>');
  });

  for (const tag of ['partner-card', 'partner-list'] as const) {
    for (const [title, script, isEnabled] of [
      ['without JavaScript', PARTNERS_SCRIPT, false],
      ['when the script does not load', PARTNERS_SCRIPT.replace('/cdn/', '/gone/'), true],
    ] as const) {
      it(`shows the page’s own link, and it leads on: <${tag}> ${title}`, async () => {
        const { site, visit } = stage;
        await visit.page.setJavaScriptEnabled(isEnabled);
        const widget = `<${tag} ${SRC}>${FALLBACK}</${tag}>`;
        const head = reserveFor('partner-card') + script;
        const page = await visit.open(site.putPage('/page.html', widget, { head }));
        const link = await page.$('#fallback');
        const box = await link?.boundingBox();
        assert.ok(box && box.width > 20 && box.height > 10 && box.y < 400);
        await link?.click();
        await page.waitForSelector('#all');
        assert.equal(site.count('/partners.json'), 0);
      });
    }
  }
});
