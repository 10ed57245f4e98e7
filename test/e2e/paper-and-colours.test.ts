import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { feedOf, IMAGES } from './articles.js';
import { commentsMarkup, COMMENTS_SCRIPT } from './comments.js';
import { PARTNERS_SCRIPT, putPartners } from './partners.js';
import { useStage } from './stage.js';
import { RESERVE, SCRIPT, until, withoutChromium } from './visit.js';

const COMMENTS = {
  items: [1, 2, 3].map((id) => ({
    id,
    parent: id === 3 ? 1 : 0,
    author: { name: `Читател ${id}` },
    content_text: 'Кога започва записването?',
    date_published: '2024-03-11T08:00:00Z',
  })),
  total: 3,
};

const PAGE = `${SCRIPT}${PARTNERS_SCRIPT}${COMMENTS_SCRIPT}
  <news-feed src="API/feed.json" layout="list" search filter></news-feed>
  <news-feed src="API/feed.json" layout="grid" page-size="7"></news-feed>
  <news-feed src="API/short.json" layout="list"></news-feed>
  <partner-card src="API/partners.json" partner="ikem"></partner-card>
  <partner-list src="API/partners.json" search filter page-size="9"></partner-list>
  ${commentsMarkup('API/comments.json', 1)}`;

/** Gaps above this are holes: pixels. The widest that is meant lies between two cards. */
const WIDEST = 48;

describe('every element, on paper and in forced colours', { skip: withoutChromium }, () => {
  const stage = useStage({ width: 800, height: 1100 });

  before(() => {
    const { site } = stage;
    site.put('/feed.json', { body: feedOf(30, { image: IMAGES['an image now and then'] }) });
    site.put('/short.json', { body: feedOf(2) });
    site.put('/comments.json', { body: JSON.stringify(COMMENTS) });
    putPartners(site);
  });

  async function open(): Promise<void> {
    const { site, visit } = stage;
    await visit.open(site.putPage('/page.html', PAGE, { head: RESERVE }));
    await until('every element to be ready', () =>
      visit.page.evaluate(() => {
        const feeds = [...document.querySelectorAll('news-feed')];
        const cards = [...document.querySelectorAll('partner-card')];
        const lists = [...document.querySelectorAll('partner-list')];
        return [...feeds, ...cards, ...lists].every(({ state }) => state === 'ready');
      }),
    );
    await visit.quiet(site);
  }

  it('prints no button, field or chip', async () => {
    await open();
    await stage.visit.page.emulateMediaType('print');
    assert.deepEqual(await stage.visit.page.evaluate(findControls, false), []);
  });

  it('prints no hole: neither between two items nor below the last one', async () => {
    await open();
    await stage.visit.page.emulateMediaType('print');
    assert.deepEqual(await stage.visit.page.evaluate(findHoles, WIDEST), []);
  });

  it('cuts no item in two at the end of a sheet', async () => {
    await open();
    await stage.visit.page.emulateMediaType('print');
    const rules = await stage.visit.page.evaluate(() =>
      [...document.querySelectorAll('news-feed, partner-list, partner-card, comment-list')].map(
        (host) => {
          const item = host.shadowRoot?.querySelector('article, .item');
          return `${host.localName}: ${item && getComputedStyle(item).breakInside}`;
        },
      ),
    );
    assert.deepEqual(
      rules.filter((rule) => !rule.endsWith(': avoid')),
      [],
    );
  });

  it('shows buttons and fields as such where the system takes their colours', async () => {
    await open();
    const protocol = await stage.visit.protocol();
    await protocol.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    assert.deepEqual(await stage.visit.page.evaluate(findControls, true), []);
  });
});

/**
 * What can be pressed or typed into, and is seen.
 * @param isBare only what has no border that can be seen; a box to be ticked is drawn by the browser
 */
function findControls(isBare: boolean): string[] {
  const tags = 'news-feed, partner-card, partner-list, comment-list, comment-form';
  return [...document.querySelectorAll(tags)].flatMap((host) =>
    [...(host.shadowRoot?.querySelectorAll('button, input, textarea, summary') ?? [])]
      .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height > 1)
      .filter((control) => {
        const { borderBlockEndStyle: style, borderBlockEndWidth: width } =
          getComputedStyle(control);
        const hasBorder = style !== 'none' && Number.parseFloat(width) >= 1;
        return !isBare || !(hasBorder || control.matches('[type=checkbox], summary'));
      })
      .map((control) => `${host.localName}: ${control.outerHTML.slice(0, 80)}`),
  );
}

/** Empty places between the items of a column, and below the last item of an element. */
function findHoles(widest: number): string[] {
  const found: string[] = [];
  for (const host of document.querySelectorAll('news-feed, partner-list')) {
    const items = [...(host.shadowRoot?.querySelectorAll('[part~=item]') ?? [])];
    const boxes = items.map((item) => item.getBoundingClientRect());
    boxes.forEach((box, index) => {
      const below = boxes.slice(index + 1).filter(({ left }) => Math.abs(left - box.left) < 2);
      const gap = below[0] ? below[0].top - box.bottom : 0;
      if (gap > widest) found.push(`${host.localName}: ${gap} px below item ${index + 1}`);
    });
    const end = Math.max(...boxes.map(({ bottom }) => bottom));
    const rest = host.getBoundingClientRect().bottom - end;
    if (rest > widest) found.push(`${host.localName}: ${rest} px at the end`);
  }
  return found;
}
