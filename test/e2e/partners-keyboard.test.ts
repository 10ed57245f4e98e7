import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { describeFocus, type Focus } from './focus.js';
import { findIn, textIn } from './inside.js';
import { findOverflow } from './overflow.js';
import { ALL, PARTNERS_SCRIPT, partnersOf, putPartners } from './partners.js';
import { useStage } from './stage.js';
import { until, withoutChromium } from './visit.js';

const BEFORE = '<a href="#before">before</a>';
const AFTER = '<a href="#after">after</a>';
const PHONE = { width: 320, height: 640 };

/** One with much to say, one with two profiles, one without a logo, and two more to come. */
const SLUGS = ['ikem', 'zanayati-na-badeshteto', 'kolezh-faza', 'barzey', '404-studio'];
const FEW = 'src="API/few.json" search filter order="source" page-size="3"';

describe('partners with the keyboard alone, at 320 px', { skip: withoutChromium }, () => {
  const stage = useStage(PHONE);

  beforeEach(() => {
    const { site } = stage;
    putPartners(site);
    const document = partnersOf();
    const known = document['itemListElement'] as { identifier: string }[];
    const few = SLUGS.map((slug) => known.find(({ identifier }) => identifier === slug));
    site.put('/few.json', { body: { ...document, itemListElement: few } });
  });

  async function open(attributes = FEW): Promise<void> {
    const { site, visit } = stage;
    const widget = `<partner-list ${attributes}></partner-list>`;
    await visit.open(site.putPage('/page.html', PARTNERS_SCRIPT + BEFORE + widget + AFTER));
    await findIn(visit.page, 'partner-list', '[part=item]');
    if (attributes.includes('filter')) await findIn(visit.page, 'partner-list', '[part=chip]');
    await visit.quiet(site);
  }

  const focus = (): Promise<Focus> => stage.visit.page.evaluate(describeFocus);

  async function press(key: 'Tab' | 'Enter' | 'Space'): Promise<Focus> {
    await stage.visit.page.keyboard.press(key);
    return focus();
  }

  async function tabTo(wanted: string): Promise<void> {
    for (let stops = 0; stops < 40; stops++) if ((await press('Tab')).where === wanted) return;
    assert.fail(`Tab never reaches ${wanted}.`);
  }

  /** Presses Tab until the link behind the widget, and gives every stop. */
  async function tabThrough(most = 40): Promise<Focus[]> {
    const stops = [await press('Tab')];
    while (stops.at(-1)?.where !== 'after' && stops.length < most) stops.push(await press('Tab'));
    return stops;
  }

  it('goes through search, sectors, partners and "more" in the order of the page, and is seen', async (t) => {
    await open();
    const stops = await tabThrough();
    const order = stops.map(({ where }) => where);
    t.diagnostic(order.join(' → '));
    const chips = order.filter((where) => where === 'chip');
    assert.ok(chips.length > 3);
    const cards = ['link', 'more', 'link', 'links', 'links', 'link'];
    assert.deepEqual(order, ['before', 'search', ...chips, ...cards, 'more', 'after']);
    assert.deepEqual(
      stops.filter(({ visible }) => !visible),
      [],
    );
  });

  it('searches as the reader types, and says how many there are', async () => {
    const { page } = stage.visit;
    await open();
    await tabTo('search');
    await page.keyboard.type('ikem');
    await textIn(page, 'partner-list', /1 партньор .*Електромобили/);
    assert.equal((await focus()).where, 'search');
    for (let count = 0; count < 4; count++) await page.keyboard.press('Backspace');
    await textIn(page, 'partner-list', new RegExp(`${SLUGS.length} партньори`));
  });

  it('narrows the list to a sector and back, and stays on the chip', async () => {
    const { page } = stage.visit;
    await open();
    await tabTo('chip');
    await press('Tab');
    await press('Space');
    await findIn(page, 'partner-list', '[part=chip]:nth-child(2)[aria-pressed=true]');
    await textIn(page, 'partner-list', /[1-4] партньор/);
    assert.equal((await focus()).where, 'chip');
    await page.keyboard.down('Shift');
    await press('Tab');
    await page.keyboard.up('Shift');
    await press('Enter');
    await textIn(page, 'partner-list', new RegExp(`${SLUGS.length} партньори`));
  });

  it('opens a description and closes it with one button', async () => {
    const { page } = stage.visit;
    await open();
    await tabTo('more');
    const button = await findIn(page, 'partner-list', '[part=more]');
    const state = (): Promise<string> =>
      button.evaluate((it) => `${it.ariaExpanded} ${it.textContent?.trim()}`);
    assert.equal(await state(), 'false Покажи още');
    await press('Enter');
    await until('a whole description', async () => (await state()) === 'true Скрий подробностите');
    assert.equal((await focus()).where, 'more');
    await press('Space');
    await until('a short description', async () => (await state()) === 'false Покажи още');
    assert.deepEqual(await focus(), { where: 'more', visible: true });
  });

  it('leads from the last button to the first partner that it has brought', async () => {
    await open();
    const more = await findIn(stage.visit.page, 'partner-list', '.next [part=more]');
    await more.focus();
    await press('Enter');
    await until('the fourth partner', () =>
      stage.visit.page.evaluate(indexOfFocus).then((it) => it === 3),
    );
    assert.deepEqual(await focus(), { where: 'item', visible: true });
    assert.equal((await press('Tab')).where, 'link');
  });

  it('follows the link of a partner', async () => {
    const { page } = stage.visit;
    stage.site.putPage('/partners/ikem', '<h1 id="there">ИКЕМ</h1>');
    await open();
    await tabTo('link');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#there');
  });

  it('brings the logos of a moving wall into view, one after another', async (t) => {
    await open(`src="API/partners.json" layout="logo" moving page-size="${ALL}"`);
    await findIn(stage.visit.page, 'partner-list', '.wall');
    const stops = await tabThrough(ALL + 10);
    t.diagnostic(`${stops.length} stops`);
    assert.deepEqual(stops.at(-1)?.where, 'after');
    assert.equal(stops.filter(({ where }) => where === 'link').length, ALL);
    assert.deepEqual(
      stops.flatMap(({ visible }, index) => (visible ? [] : [index])),
      [],
    );
  });

  it('shows logos at both ends of a moving wall after the focus has gone through it', async () => {
    await open(`src="API/partners.json" layout="logo" moving page-size="${ALL}"`);
    const list = await findIn(stage.visit.page, 'partner-list', '.wall > .list');
    await tabThrough(ALL + 10);
    for (const end of [0, 1]) {
      const seen = await list.evaluate(countSeenAt, end);
      assert.ok(seen > 0, `the wall is blank at ${end}`);
    }
  });

  for (const layout of ['card', 'row', 'logo']) {
    it(`needs no horizontal scrolling: ${layout}`, async () => {
      const { page } = stage.visit;
      await open(`src="API/partners.json" search filter layout="${layout}" page-size="${ALL}"`);
      assert.deepEqual(await page.evaluate(findOverflow, 'partner-list'), []);
    });
  }

  it('needs none with a wall that moves', async () => {
    await open('src="API/partners.json" layout="logo" moving');
    await findIn(stage.visit.page, 'partner-list', '.wall');
    const width = await stage.visit.page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(width, PHONE.width);
  });
});

/** Which of the partners has the focus: 0 is the first. */
function indexOfFocus(): number {
  const root = document.querySelector('partner-list')?.shadowRoot;
  const items = [...(root?.querySelector('.list')?.children ?? [])];
  return items.findIndex((item) => item.matches(':focus-within'));
}

/** How many logos of a wall are seen at a point of its way, from 0 to 1. */
function countSeenAt(list: HTMLElement, point: number): number {
  for (const animation of list.getAnimations()) {
    const { duration } = animation.effect?.getComputedTiming() ?? {};
    animation.pause();
    animation.currentTime = Number(duration) * point - point;
  }
  const wall = list.parentElement?.getBoundingClientRect();
  const boxes = [...list.children].map((item) => item.getBoundingClientRect());
  return boxes.filter(({ left, right }) => wall && right > wall.left && left < wall.right).length;
}
