import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { startComments, type DemoComments } from '../support/demo/comments.js';
import { feedOf } from './articles.js';
import { READER, submit, typeInto, whenForm } from './comments.js';
import { articlesIn, frameMarkup, frameOf, putFrames, whenFitting } from './frames.js';
import { findIn, textIn } from './inside.js';
import { ALL, putPartners } from './partners.js';
import { ENGINES } from './policy.js';
import { Site } from './site.js';
import { useStage } from './stage.js';
import { until, Visit, withoutChromium } from './visit.js';

/** What a page says of its address, once it has said it. */
function problemsOf(page: Page | Frame): Promise<string[]> {
  return page.$$eval('.problems li', (all) => all.map(({ textContent }) => textContent ?? ''));
}

describe('a page for frames', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => {
    const { site } = stage;
    site.putEmbed();
    site.put('/feed.json', { body: feedOf(30) });
    site.putPage('/article-1.html', '<h1>Новината</h1>');
    putPartners(site);
  });

  const open = (name: string, query: string): Promise<Page> =>
    stage.visit.open(`${stage.site.origin}/embed/${name}.html?${query}`);

  it('takes the attributes of the element from its address', async () => {
    const { visit } = stage;
    const query = 'src=/feed.json&lang=bg&page-size=4&layout=compact&search&label=Новини';
    const page = await open('news-feed', query);
    await visit.articles(4);
    assert.ok(await visit.find('.compact'));
    assert.ok(await visit.find('[part=search]'));
    assert.equal(await page.title(), 'Новини');
    assert.deepEqual(await problemsOf(page), []);
  });

  it('shows all partners, or the one that its address names', async () => {
    const shown = (page: Page): Promise<number | undefined> =>
      page.evaluate(() => document.querySelector('partner-list')?.partners?.length);
    const all = await open('partners', 'src=/partners.json&lang=bg');
    await until('the partners', async () => (await shown(all)) === ALL);
    const one = await open('partners', `src=/partners.json&lang=bg&partner=ИКЕМ&layout=row`);
    assert.ok(await findIn(one, 'partner-card', '[part~=title]'));
  });

  it('works as a page of its own: links stay in its tab, and the page has a margin', async () => {
    const { site, visit } = stage;
    const page = await open('news-feed', 'src=/feed.json&lang=bg');
    await visit.articles(10);
    assert.equal(await page.evaluate(() => document.documentElement.className), '');
    await Promise.all([
      page.waitForNavigation(),
      (await visit.find('a[part~=link]')).evaluate((link) => link.click()),
    ]);
    assert.equal(page.url(), `${site.origin}/article-1.html`);
  });

  it('opens its links in the page around it', async () => {
    const { site, visit } = stage;
    const news = frameMarkup('news-feed', { src: '/feed.json', lang: 'bg' });
    const page = await visit.open(putFrames(site, news));
    const frame = await frameOf(page);
    await articlesIn(frame, 10);
    await Promise.all([
      page.waitForNavigation(),
      frame.evaluate(() =>
        document
          .querySelector('news-feed')
          ?.shadowRoot?.querySelector<HTMLElement>('a[part~=link]')
          ?.click(),
      ),
    ]);
    assert.equal(page.url(), `${site.api}/article-1.html`);
  });

  it('says in Bulgarian what it does not take, and shows the rest', async () => {
    const { visit } = stage;
    const query =
      'lang=bg&src=/feed.json&src2=1&layout=tower&search=maybe&open=dialog&label=a&label=b' +
      '&onclick=alert(1)&style=color:red&page-size=3';
    const page = await open('news-feed', query);
    await visit.articles(3);
    assert.deepEqual(await problemsOf(page), [
      'Няма параметър „src2“.',
      '„tower“ не е стойност на „layout“.',
      '„maybe“ не е стойност на „search“.',
      'Няма параметър „open“.',
      'Параметърът „label“ е посочен повече от веднъж.',
      'Няма параметър „onclick“.',
      'Няма параметър „style“.',
    ]);
    const names = await page.$eval('news-feed', (feed) => feed.getAttributeNames().sort());
    assert.deepEqual(names, ['page-size', 'src']);
  });

  for (const src of [
    'javascript:alert(1)',
    'java%0Ascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'blob:http://a.example/1',
    'http://',
  ]) {
    it(`shows nothing from ${src}, and says so`, async () => {
      const page = await open('news-feed', `lang=en&src=${src}`);
      const [problem, ...others] = await problemsOf(page);
      assert.match(problem ?? '', /is no address with http or https\.$/);
      assert.deepEqual(others, []);
      assert.equal(await page.$('news-feed'), null);
    });
  }

  it('says that it needs an address', async () => {
    const page = await open('comments', 'lang=bg');
    assert.deepEqual(await problemsOf(page), ['Липсва параметърът „src“.']);
  });

  it('says that the form needs more of its sandbox than other elements do', async () => {
    const { site, visit } = stage;
    const query = { src: '/comments', post: '1', lang: 'bg' };
    const attributes = 'sandbox="allow-scripts allow-popups"';
    const page = await visit.open(putFrames(site, frameMarkup('comments', query, { attributes })));
    const problems = await until('a problem', async () => {
      const found = await problemsOf(await frameOf(page));
      return found.length > 0 && found;
    });
    assert.deepEqual(problems, [
      'Атрибутът ѝ „sandbox“ трябва да съдържа „allow-forms“, за да се изпращат коментари.',
    ]);
    visit.errors.length = 0; // the browser says so, too
  });

  it('shows what is in its address as text, never as HTML', async () => {
    const page = await open('news-feed', 'lang=en&src=/feed.json&%3Cimg+src=x%3E=1');
    assert.deepEqual(await problemsOf(page), ['There is no parameter "<img src".']);
    assert.equal(await page.$('.problems img'), null);
  });
});

for (const { name, launch, skip } of ENGINES) {
  describe(`comments in a sandboxed frame of another origin in ${name}`, { skip }, () => {
    let site: Site;
    let demo: DemoComments;
    let browser: Browser;

    before(async () => {
      [site, demo, browser] = await Promise.all([Site.start(), startComments(), launch()]);
      site.putEmbed();
    });

    after(async () => {
      await browser?.close();
      await demo?.stop();
      await site?.stop();
    });

    it('are sent, without storage', async () => {
      const query = { src: `${demo.url}/api/comments`, post: 'statia', lang: 'bg' };
      const attributes = 'sandbox="allow-scripts allow-popups allow-forms"';
      const visit = await Visit.start(browser);
      try {
        const page = await visit.open(
          putFrames(site, frameMarkup('comments', query, { attributes })),
        );
        const frame = await frameOf(page);
        await textIn(frame, 'comment-list', /Още няма коментари/);
        await typeInto(frame, { content: 'Поздравления!', ...READER }, page.keyboard);
        await submit(frame);
        await whenForm(frame, 'held');
        await whenFitting(frame);
        assert.deepEqual(await problemsOf(frame), []);
        assert.deepEqual([...visit.uncaught, ...visit.errors], []);
      } finally {
        await visit.end();
      }
    });
  });
}
