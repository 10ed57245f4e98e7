import assert from 'node:assert/strict';
import { before, beforeEach, describe, it } from 'node:test';
import { findIn, textIn } from './inside.js';
import { PARTNERS_SCRIPT, partnersOf, putPartners } from './partners.js';
import { useStage } from './stage.js';
import { reserveFor, until, withoutChromium } from './visit.js';

const FALLBACK = '<a id="fallback" href="/all.html">Всички партньори</a>';
const JSON_LD = JSON.stringify(partnersOf(3)).replaceAll('<', '\\u003c');
const INLINE = `<script type="application/ld+json">${JSON_LD}</script>`;
const SRC = 'src="API/partners.json"';

type Tag = 'partner-card' | 'partner-list';

/** Everything that a page may hold, and the sentence that it says when it cannot be drawn. */
const CANNOT = {
  'partner-card': /Партньорът не може да бъде показан/,
  'partner-list': /Партньорите не могат да бъдат показани/,
};
const WIDGETS: [title: string, tag: Tag, attributes: string, children?: string][] = [
  ['a card with a source', 'partner-card', `${SRC} debug`],
  ['a card from attributes', 'partner-card', 'name="Клъстер" url="/klaster" jsonld'],
  ['a card with its data inside', 'partner-card', 'layout="row"', INLINE],
  ['a list with a source', 'partner-list', `${SRC} search filter debug`],
  ['a list with its data inside', 'partner-list', '', INLINE],
  ['a wall', 'partner-list', `${SRC} layout="logo" moving`],
];

describe('a folder into which only partner-card.js was copied', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => putPartners(stage.site));

  beforeEach(() => {
    const { site } = stage;
    site.putCdn('/cdn');
  });

  function dropParts(...names: string[]): void {
    const { site } = stage;
    for (const path of site.paths('/cdn/partner-card-')) {
      if (!names.length || names.some((name) => path.endsWith(`-${name}.js`))) site.drop(path);
    }
  }

  async function open(tag: Tag, attributes: string, children = ''): Promise<void> {
    const widget = `<${tag} ${attributes}>${children}${FALLBACK}</${tag}>`;
    await stage.visit.open(stage.site.putPage('/page.html', PARTNERS_SCRIPT + widget));
  }

  const isFallbackSeen = (): Promise<boolean | undefined> =>
    stage.visit.page.evaluate(() => document.querySelector('#fallback')?.checkVisibility());

  for (const [title, tag, attributes, children] of WIDGETS) {
    it(`says so and shows the page’s own link: ${title}`, async () => {
      dropParts();
      await open(tag, attributes, children);
      await textIn(stage.visit.page, tag, CANNOT[tag]);
      await until('the page’s own link', isFallbackSeen);
      await stage.visit.quiet(stage.site);
      assert.equal(await isFallbackSeen(), true);
    });

    it(`tries again when the reader wants, with all files there by then: ${title}`, async () => {
      dropParts();
      await open(tag, attributes, children);
      await textIn(stage.visit.page, tag, CANNOT[tag]);
      stage.site.putCdn('/cdn');
      await (await findIn(stage.visit.page, tag, '[part=error] button')).click();
      await findIn(stage.visit.page, tag, '[part=link], [part=title]');
      assert.equal(await isFallbackSeen(), false);
    });
  }

  const DISPENSABLE: [part: string, tag: Tag, attributes: string][] = [
    ['bar', 'partner-list', `${SRC} search filter`],
    ['wall', 'partner-list', `${SRC} layout="logo" moving`],
    ['debug', 'partner-list', `${SRC} debug`],
    ['debug', 'partner-card', `${SRC} debug`],
    ['jsonld', 'partner-card', 'name="Клъстер" jsonld'],
  ];
  for (const [part, tag, attributes] of DISPENSABLE) {
    it(`shows partners all the same without ${part}: <${tag}>`, async () => {
      dropParts(part);
      await open(tag, attributes);
      await findIn(stage.visit.page, tag, '[part=link], [part=title]');
      await stage.visit.quiet(stage.site);
      await findIn(stage.visit.page, tag, '[part=link], [part=title]');
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
      ['when the script cannot be had', PARTNERS_SCRIPT.replace('/cdn/', '/gone/'), true],
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
