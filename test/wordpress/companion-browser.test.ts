import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { useStage } from '../e2e/stage.js';
import { until, Visit, withoutChromium } from '../e2e/visit.js';
import { addPost } from './comments.js';
import { describeAuthor } from './companion-author.js';
import { describeCdn } from './companion-cdn.js';
import { describeFrames } from './companion-frame.js';
import { describePartners } from './companion-partners.js';
import { describePartnersFile } from './companion-partners-file.js';
import { describeUpdate } from './companion-update.js';
import { logIn, uploadPlugin } from './companion-upload.js';
import { canvasOf, openNewPost, previewOf, type EditorWindow } from './editor.js';
import { isWordPressInstalled, startWordPress, type WordPress } from './server.js';

const BLOCKS = ['news-feed', 'partner-card', 'partner-list', 'comment-form', 'comment-list'];

const skip = isWordPressInstalled() ?? withoutChromium;

describe('the companion plugin in a browser', { skip }, () => {
  const stage = useStage();
  let wordpress: WordPress;
  let uploaded: string;

  before(async () => {
    wordpress = await startWordPress(false);
    const visit = await Visit.start(stage.browser);
    const { page } = visit;
    await uploadPlugin(page, wordpress.url);
    uploaded = await page.evaluate(
      () =>
        document.querySelector('[data-plugin="cluster-news/cluster-news.php"]')?.className ?? '',
    );
    await visit.end();
  });

  after(() => wordpress?.stop());

  /** Logs the administrator in and opens the editor with a new post. */
  async function openEditor(): Promise<Page> {
    const { page } = stage.visit;
    await logIn(page, wordpress.url);
    await openNewPost(page, wordpress.url);
    return page;
  }

  /** Puts a block at the end of the post and waits for its preview. */
  async function insert(page: Page, tag: string, attributes: object = {}): Promise<string> {
    await page.evaluate(
      (name, given) => {
        const { blocks, data } = (window as unknown as EditorWindow).wp;
        return data.dispatch('core/block-editor').insertBlock(blocks.createBlock(name, given));
      },
      `cluster-news/${tag}`,
      attributes,
    );
    return previewOf(page, tag);
  }

  it('is uploaded as an archive, and activated, in the dashboard', () => {
    assert.match(uploaded, /(?<!in)active/);
  });

  describeCdn(() => ({ wordpress, stage }));
  describeFrames(() => ({ wordpress, stage }));
  describePartners(() => ({ wordpress, stage }));
  describePartnersFile(() => ({ wordpress, stage }));

  describeAuthor(() => ({ wordpress, stage }));

  it('offers five blocks in the editor, in Bulgarian, and the element itself as the preview', async () => {
    const page = await openEditor();
    const titles = await page.evaluate((tags) => {
      const { blocks } = (window as unknown as EditorWindow).wp;
      return tags.map((tag) => blocks.getBlockType(`cluster-news/${tag}`)?.title);
    }, BLOCKS);
    assert.deepEqual(titles, [
      'Новини',
      'Партньор',
      'Партньори',
      'Формуляр за коментар',
      'Коментари',
    ]);

    const feed = await insert(page, 'news-feed', { layout: 'grid', search: true });
    assert.match(feed, /^<news-feed layout="grid" search="" src="[^"]+\/wp\/v2\/posts"/);
    await until('articles', async () =>
      (await canvasOf(page)).evaluate(() =>
        Boolean(document.querySelector('news-feed')?.shadowRoot?.querySelector('[part~=item]')),
      ),
    );
    assert.match(await insert(page, 'partner-list'), /^<partner-list src="[^"]+=partners\.json"/);
  });

  it('stores a block that prints the snippet', async () => {
    const page = await openEditor();
    await insert(page, 'news-feed', { src: 'https://ikem.example/feed.json', lazy: true });
    const stored = await page.evaluate(() =>
      (window as unknown as EditorWindow).wp.data.select('core/editor').getEditedPostContent(),
    );
    assert.equal(
      stored,
      '<!-- wp:cluster-news/news-feed {"src":"https://ikem.example/feed.json","lazy":true} /-->',
    );
  });

  it('has a labelled control for each attribute of a block, and says what an address holds', async () => {
    const page = await openEditor();
    await insert(page, 'news-feed');
    const verdict = (wanted: string): Promise<boolean> =>
      until(wanted, () =>
        page.evaluate(
          (text) => document.querySelector('[role=status]')?.textContent?.includes(text),
          wanted,
        ),
      );
    await verdict('✓ Намерени: ');
    const labels = await page.evaluate(() =>
      [...document.querySelectorAll('.block-editor-block-inspector label')].map(
        ({ textContent }) => textContent,
      ),
    );
    assert.deepEqual(labels.slice(0, 3), ['Адрес на източника', 'Формат', 'Карта на полетата']);

    const layout = await page.waitForSelector('::-p-xpath(//label[text()="Подредба"])');
    const id = await layout?.evaluate((label) => (label as HTMLLabelElement).htmlFor);
    await page.select(`[id="${id}"]`, 'grid');
    await until('the changed preview', async () =>
      (await canvasOf(page)).evaluate(
        () => document.querySelector('news-feed[layout=grid]') !== null,
      ),
    );
    await page.click(
      '::-p-xpath(//*[contains(@class,"block-inspector")]//label[text()="Адрес на източника"])',
    );
    await page.keyboard.type(`${stage.site.api}/nothing`);
    await verdict('✗ ');
  });

  it('shows the news of the site in a page with the shortcode', async () => {
    const { link } = await addPost(wordpress.url, { content: '[news_feed page-size="5"]' });
    const titles = await stage.visit.open(link, 5).then(() => stage.visit.articles(5));
    assert.equal(titles[0], 'Запис');
  });

  describeUpdate(() => ({ wordpress, stage })); // The last one: it installs another version.
});
