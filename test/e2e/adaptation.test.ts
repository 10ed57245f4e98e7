import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { feedOf, IMAGES } from './articles.js';
import { findOverflow } from './overflow.js';
import { useStage } from './stage.js';
import { SCRIPT, until, withoutChromium } from './visit.js';

const LAYOUTS = ['list', 'grid', 'compact'];
const EVERYTHING = 'search filter debug open="dialog"';

describe('what a reader’s screen and settings ask for', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => {
    stage.site.put('/feed.json', { body: feedOf(30, { image: IMAGES['an image now and then'] }) });
    stage.site.put('/broken.json', { status: 404 });
  });

  async function open(widget: string, width: number, head = ''): Promise<void> {
    const { site, visit } = stage;
    await visit.page.setViewport({ width, height: 800 });
    await visit.open(site.putPage('/page.html', SCRIPT + widget, { head }));
    await until('an answer', () =>
      visit.page.evaluate(() => {
        const state = document.querySelector('news-feed')?.state;
        return state === 'ready' || state === 'error';
      }),
    );
    await visit.quiet(site);
  }

  for (const layout of LAYOUTS) {
    it(`needs no horizontal scrolling at 320 px: ${layout}`, async () => {
      await open(
        `<news-feed src="API/feed.json" layout="${layout}" ${EVERYTHING}></news-feed>`,
        320,
      );
      assert.deepEqual(await stage.visit.page.evaluate(findOverflow, 'news-feed'), []);
    });

    for (const width of [360, 1280]) {
      it(`keeps every word in its place with text of 200 %: ${layout}, ${width} px`, async () => {
        const head = '<style>html{font-size:200%}</style>';
        await open(
          `<news-feed src="API/feed.json" layout="${layout}" ${EVERYTHING}></news-feed>`,
          width,
          head,
        );
        assert.deepEqual(await stage.visit.page.evaluate(findOverflow, 'news-feed'), []);
      });
    }
  }

  it('needs no horizontal scrolling at 320 px when there is nothing to show', async () => {
    await open('<news-feed src="API/broken.json" debug><a href="/">Новини</a></news-feed>', 320);
    await stage.visit.find('[part=error]');
    assert.deepEqual(await stage.visit.page.evaluate(findOverflow, 'news-feed'), []);
  });

  it('needs no horizontal scrolling at 320 px in the dialog', async () => {
    await open('<news-feed src="API/feed.json" open="dialog"></news-feed>', 320);
    await (await stage.visit.find('[part=link]')).click();
    await stage.visit.text(/Тялото на новина/);
    const [content, box] = await (
      await stage.visit.find('dialog')
    ).evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth] as const);
    assert.ok(content <= box && box <= 320, `${content} in ${box}`);
  });

  it('marks the chosen category and the focus with the system’s colours when colours are forced', async () => {
    const protocol = await stage.visit.protocol();
    await protocol.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await open('<news-feed src="API/feed.json" search filter></news-feed>', 1280);
    const chip = await stage.visit.find('[part=chip][aria-pressed=true]');
    await chip.press('Tab');
    const colours = await chip.evaluate(compareColours);
    assert.equal(colours.chosen, colours.highlight);
    assert.notEqual(colours.chosen, colours.other);
    assert.notEqual(colours.outline, 'none');
    assert.equal(colours.link, colours.linkText);
  });

  it('moves nothing when motion is to be reduced', async () => {
    const { site, visit } = stage;
    let answer = (): void => undefined;
    const after = new Promise<void>((resolve) => (answer = resolve));
    site.put('/slow.json', { body: feedOf(30), after });
    await visit.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await visit.open(
      site.putPage('/page.html', `${SCRIPT}<news-feed src="API/slow.json"></news-feed>`),
    );
    await visit.find('.skeleton');
    const moving = (): Promise<number> =>
      visit.page.evaluate(
        () => document.getAnimations().filter((it) => it.playState === 'running').length,
      );
    assert.equal(await moving(), 0);
    answer();
    await visit.articles(10);
    assert.equal(await moving(), 0);
  });
});

/** The colours of a chosen chip and its neighbours, beside the system's own. */
function compareColours(chip: HTMLElement): Record<string, string> {
  const system = (name: string): string => {
    const probe = document.createElement('i');
    probe.style.cssText = `color:${name};forced-color-adjust:none`;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  const root = chip.getRootNode() as ShadowRoot;
  const link = root.querySelector('[part=link]') as Element;
  const other = root.querySelector('[part=chip][aria-pressed=false]') as Element;
  return {
    chosen: getComputedStyle(chip).backgroundColor,
    highlight: system('Highlight'),
    other: getComputedStyle(other).backgroundColor,
    outline: getComputedStyle(root.activeElement ?? chip).outlineStyle,
    link: getComputedStyle(link).color,
    linkText: system('LinkText'),
  };
}
