/** The block editor, as the tests use it: WordPress 6.1 draws blocks in its page, later ones in a frame. */
import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';
import { until } from './until.js';

/** What the editor's page offers to scripts, as far as it is used here. */
export interface EditorWindow {
  readonly wp: {
    readonly blocks: {
      getBlockType(name: string): { readonly title: string } | undefined;
      createBlock(name: string, attributes?: object): object;
    };
    readonly data: {
      dispatch(store: string): {
        insertBlock(block: object): Promise<void>;
        set(scope: string, preference: string, value: unknown): void;
      };
      select(store: string): { getEditedPostContent(): string; __unstableIsEditorReady(): boolean };
    };
  };
}

/** Opens the editor with a new post, for whoever is logged in. */
export async function openNewPost(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/wp-admin/post-new.php`);
  // Before, it would put the stored post in the place of what is inserted.
  await page.waitForFunction(() =>
    (window as unknown as EditorWindow).wp.data.select('core/editor').__unstableIsEditorReady(),
  );
  // The first time a guide lies over the page.
  await page.evaluate(() => {
    const { data } = (window as unknown as EditorWindow).wp;
    data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
  });
  await page.waitForSelector('.components-guide', { hidden: true });
}

/** Where the editor draws blocks. */
export async function canvasOf(page: Page): Promise<Frame> {
  const frame = await page.$('iframe[name=editor-canvas]');
  return (await frame?.contentFrame()) ?? page.mainFrame();
}

/** Waits for the preview of a block. @returns its HTML */
export function previewOf(page: Page, tag: string, selector = tag): Promise<string> {
  return until(`a preview of ${tag}`, async () =>
    (await canvasOf(page)).evaluate(
      (name, wanted) =>
        document.querySelector(`[data-type="cluster-news/${name}"] ${wanted}`)?.outerHTML,
      tag,
      selector,
    ),
  );
}

/** What axe finds wrong in a part of a page or frame. */
export async function violationsIn(frame: Frame | Page, selector: string): Promise<string[]> {
  await frame.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return frame.evaluate(async (wanted) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    return (await axe.run(wanted)).violations.map(({ id }) => id);
  }, selector);
}
