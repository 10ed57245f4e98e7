import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeyInput, Page } from 'puppeteer-core';
import type { Stage } from '../e2e/stage.js';
import { logIn } from './companion-upload.js';
import { canvasOf, openNewPost, previewOf, violationsIn } from './editor.js';
import type { WordPress } from './server.js';
import { until } from './until.js';

/** Part of our block that has the focus while it asks for an address. */
const FORM = '[data-type="cluster-news/news-feed"] form';
/** More than there are controls between two places of the editor. */
const MANY = 60;

/** That an author needs no mouse, and nothing of an administrator. @param world what the suite works with, once the tests run */
export function describeAuthor(world: () => { wordpress: WordPress; stage: Stage }): void {
  describe('an author with the keyboard alone', () => {
    it('inserts the block, types an address, publishes it, and a reader sees the news', async () => {
      const { wordpress, stage } = world();
      const { page } = stage.visit;
      await logIn(page, wordpress.url, 'press');
      await openNewPost(page, wordpress.url);
      await writeTitle(page);
      const actions = await insertNews(page, `${wordpress.url}/`);
      assert.ok(actions <= 5, `${actions} actions from the empty line to the preview`);
      assert.deepEqual(
        await violationsIn(page, '.block-editor-block-inspector .components-panel__body'),
        [],
      );
      await publish(page);
      const link = await until('the address of the post', () =>
        page.evaluate(
          () =>
            document.querySelector<HTMLAnchorElement>('.post-publish-panel__postpublish a')?.href,
        ),
      );
      const reader = await stage.visit.open(link, 10);
      assert.equal(
        await reader.title().then((title) => title.includes('Новини от клъстера')),
        true,
      );
    });
  });
}

/** From the empty editor to the line below the title. */
async function writeTitle(page: Page): Promise<void> {
  const canvas = await canvasOf(page);
  await canvas.waitForSelector('.editor-post-title__input');
  await canvas.focus('.editor-post-title__input');
  await page.keyboard.type('Новини от клъстера');
  await page.keyboard.press('Enter');
}

/** Inserts the block and gives it an address. @returns how many times the author has typed something or pressed a key */
async function insertNews(page: Page, address: string): Promise<number> {
  let actions = 0;
  const act = async (action: Promise<unknown>): Promise<void> => {
    await action;
    actions += 1;
  };
  const canvas = await canvasOf(page);
  await act(page.keyboard.type('/новини'));
  await until('the suggested block', () =>
    page.evaluate(
      () => document.querySelector('.components-autocomplete__result.is-selected') !== null,
    ),
  );
  await act(page.keyboard.press('Enter'));
  await canvas.waitForSelector(`${FORM} input:focus`);
  assert.deepEqual(await violationsIn(canvas, FORM), []);
  await act(page.keyboard.type(address));
  await act(page.keyboard.press('Enter'));
  await previewOf(page, 'news-feed', `news-feed[src="${address}"]`);
  return actions;
}

/** Publishes the post, as those do who have no mouse: from region to region, and from control to control. */
async function publish(page: Page): Promise<void> {
  await page.waitForSelector('.editor-post-publish-panel__toggle:not([aria-disabled=true])');
  await reach(page, '.editor-post-publish-panel__toggle', ['Control', 'Backquote']);
  await page.keyboard.press('Enter');
  await page.waitForSelector(
    '.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled=true])',
  );
  await reach(page, '.editor-post-publish-panel .editor-post-publish-button');
  await page.keyboard.press('Enter');
}

/** Presses Tab until a control has the focus. @param keys leads to the next region of the page, where a control may be */
async function reach(page: Page, selector: string, keys?: readonly KeyInput[]): Promise<void> {
  const has = (place: string): Promise<boolean> =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, place);
  for (let step = 0; keys && step < MANY && !(await has(`:has(${selector})`)); step++) {
    for (const key of keys) await page.keyboard.down(key);
    for (const key of keys.toReversed()) await page.keyboard.up(key);
  }
  for (let step = 0; step < MANY && !(await has(selector)); step++)
    await page.keyboard.press('Tab');
  assert.ok(await has(selector), `The keyboard does not lead to ${selector}`);
}
