import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { feedOf } from './articles.js';
import { describeFocus, type Focus } from './focus.js';
import { useStage } from './stage.js';
import { SCRIPT, until, withoutChromium } from './visit.js';

/** The page's whole way by Tab, in its own words. */
const BEFORE = '<a href="#before">before</a>';
const AFTER = '<a href="#after">after</a>';

describe('with the keyboard alone', { skip: withoutChromium }, () => {
  const stage = useStage({ width: 1280, height: 900 });

  beforeEach(() => {
    stage.site.put('/feed.json', { body: feedOf(30, { image: () => '/image.svg' }) });
  });

  async function open(attributes: string, count: number): Promise<void> {
    const { site, visit } = stage;
    const widget = `<news-feed src="API/feed.json" ${attributes}></news-feed>`;
    await visit.open(site.putPage('/page.html', SCRIPT + BEFORE + widget + AFTER), count);
    await visit.quiet(site);
  }

  async function press(key: Parameters<typeof stage.visit.page.keyboard.press>[0]): Promise<Focus> {
    await stage.visit.page.keyboard.press(key);
    return focus();
  }

  function focus(): Promise<Focus> {
    return stage.visit.page.evaluate(describeFocus);
  }

  /** Presses Tab until the link behind the widget, and gives every stop. */
  async function tabThrough(): Promise<Focus[]> {
    const stops = [await press('Tab')];
    while (stops.at(-1)?.where !== 'after' && stops.length < 40) stops.push(await press('Tab'));
    return stops;
  }

  it('goes through search, categories, articles and "more" in the order of the page', async (t) => {
    await open('search filter page-size="3"', 3);
    await stage.visit.find('[part=chip]:nth-child(6)');
    const stops = await tabThrough();
    const order = stops.map(({ where }) => where);
    t.diagnostic(order.join(' → '));
    const chips = Array.from({ length: 6 }, () => 'chip');
    const links = Array.from({ length: 3 }, () => 'link');
    assert.deepEqual(order, ['before', 'search', ...chips, ...links, 'more', 'after']);
  });

  it('shows the focus at every stop', async () => {
    await open('search filter page-size="3"', 3);
    await stage.visit.find('[part=chip]');
    const unseen = (await tabThrough()).filter(({ visible }) => !visible);
    assert.deepEqual(unseen, []);
  });

  it('comes back the same way', async () => {
    await open('page-size="3"', 3);
    const there = (await tabThrough()).map(({ where }) => where);
    const back = [(await focus()).where];
    while (back.at(-1) !== 'before' && back.length < 40) {
      await stage.visit.page.keyboard.down('Shift');
      back.push((await press('Tab')).where);
      await stage.visit.page.keyboard.up('Shift');
    }
    assert.deepEqual(back, there.reverse());
  });

  it('searches and chooses a category', async () => {
    await open('search filter page-size="3"', 3);
    await press('Tab');
    await press('Tab');
    await stage.visit.page.keyboard.type('стаж');
    await until('what is found', async () =>
      (await stage.visit.articles(3)).every((title) => title.includes('Стаж')),
    );
    await press('Tab');
    await press('Tab');
    await press('Space');
    await stage.visit.find('[part=chip]:nth-child(2)[aria-pressed=true]');
    assert.equal((await focus()).where, 'chip');
  });

  it('leads from "more" to the first new article, and says how many there are', async () => {
    await open('page-size="3"', 3);
    const more = await stage.visit.find('[part=more]');
    await more.focus();
    await press('Enter');
    await stage.visit.articles(6);
    const index = await until('the focus', () => stage.visit.page.evaluate(indexOfFocus));
    assert.equal(index, 3);
    assert.match(await stage.visit.text(/Показани са още/), /3/);
  });

  it('opens an article in a dialog, stays in it, and comes back to the link', async () => {
    await open('open="dialog" page-size="3"', 3);
    await press('Tab');
    await press('Tab');
    await press('Enter');
    await stage.visit.find('dialog[open]');
    await stage.visit.text(/Тялото на новина/);
    const stops: string[] = [];
    for (let count = 0; count < 8; count++) stops.push((await press('Tab')).where);
    assert.ok(!stops.some((where) => /before|after|more/.test(where)), stops.join(' → '));
    await press('Escape');
    await until('the link', async () => (await focus()).where === 'link');
    assert.equal(await stage.visit.page.evaluate(indexOfFocus), 0);
  });

  it('moves between articles of a feed with Page Down, and leaves it with Ctrl+End', async () => {
    await open('more="scroll" page-size="5"', 10);
    const first = await stage.visit.find('[role=article]');
    await first.focus();
    await press('PageDown');
    await press('PageDown');
    assert.equal(await stage.visit.page.evaluate(indexOfFocus), 2);
    await press('PageUp');
    assert.equal(await stage.visit.page.evaluate(indexOfFocus), 1);
    await stage.visit.page.keyboard.down('Control');
    const left = await press('End');
    await stage.visit.page.keyboard.up('Control');
    assert.equal(left.where, 'after');
  });
});

/** Which of the articles has the focus: 0 is the first. */
function indexOfFocus(): number | undefined {
  const root = document.querySelector('news-feed')?.shadowRoot;
  const items = [...(root?.querySelector('.list')?.children ?? [])];
  const index = items.findIndex((item) => item.matches(':focus-within'));
  return index < 0 ? undefined : index;
}
