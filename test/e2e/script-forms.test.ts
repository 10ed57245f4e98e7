import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { feedOf } from './articles.js';
import { findIn } from './inside.js';
import { putPartners } from './partners.js';
import { ENGINES, putPolicyFiles, runUnderPolicy } from './policy.js';
import { Site } from './site.js';
import { useStage } from './stage.js';
import { titlesIn, until, withoutChromium } from './visit.js';

const WIDGET = '<news-feed src="API/feed.json"></news-feed>';

describe('a script element', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => {
    const { site } = stage;
    site.put('/feed.json', { body: feedOf(3) });
    site.putCdn('/versions/1');
    site.put('/latest/news-feed.js', {
      status: 302,
      headers: { location: '/versions/1/news-feed.js' },
    });
  });

  const FORMS: [title: string, attributes: string][] = [
    ['module', 'type="module" src="/cdn/news-feed.js"'],
    ['plain', 'src="/cdn/news-feed.js"'],
    ['async', 'async src="/cdn/news-feed.js"'],
    ['module and async', 'type="module" async src="/cdn/news-feed.js"'],
    ['defer', 'defer src="/cdn/news-feed.js"'],
    ['with a query', 'src="/cdn/news-feed.js?ver=6.1"'],
    ['a module with a query', 'type="module" src="/cdn/news-feed.js?ver=6.1"'],
    ['behind a redirect', 'src="/latest/news-feed.js"'],
    ['a module behind a redirect', 'type="module" src="/latest/news-feed.js"'],
    ['plain, of another origin', 'src="API/cdn/news-feed.js"'],
    ['plain, of another origin, with crossorigin', 'crossorigin src="API/cdn/news-feed.js"'],
    ['a module of another origin', 'type="module" src="API/cdn/news-feed.js"'],
  ];
  for (const [title, attributes] of FORMS) {
    for (const place of ['before', 'behind']) {
      it(`shows the news in Bulgarian, with one request: ${title}, ${place} the widget`, async () => {
        const { site, visit } = stage;
        const script = `<script ${attributes}></script>`;
        const body = place === 'before' ? script + WIDGET : WIDGET + script;
        const page = await visit.open(site.putPage('/page.html', body), 3);
        const language = await page.evaluate(() =>
          document
            .querySelector('news-feed')
            ?.shadowRoot?.querySelector('.root')
            ?.getAttribute('lang'),
        );
        assert.equal(language, 'bg');
        await visit.quiet(site);
        assert.equal(site.count('/feed.json'), 1);
        const scripts = site.requests
          .map(({ path }) => path)
          .filter((path) => path.endsWith('.js'));
        assert.deepEqual([...new Set(scripts)].sort(), scripts.sort(), 'no file is loaded twice');
      });
    }
  }

  it('leaves no name in its page', async () => {
    const { site, visit } = stage;
    const names = (): Promise<string[]> =>
      visit.page.evaluate(() => Object.getOwnPropertyNames(window));
    await visit.open(site.putPage('/empty.html', ''));
    const before = await names();
    await visit.open(
      site.putPage('/page.html', `<script src="/cdn/news-feed.js"></script>${WIDGET}`),
      3,
    );
    // Lit and zod note there which versions a page has.
    const isLibrary = (name: string): boolean => /^(reactiveElement|lit|__zod_)/.test(name);
    assert.deepEqual(
      (await names()).filter((name) => !before.includes(name) && !isLibrary(name)),
      [],
    );
  });

  it('whose chunks are missing leaves the links of the page and names the files in the console', async () => {
    const { site, visit } = stage;
    site.putCdn('/alone');
    for (const path of site.paths('/alone/chunks/')) site.drop(path);
    const fallback =
      '<news-feed src="API/feed.json"><a id="fallback" href="/all">Всички</a></news-feed>';
    await visit.open(
      site.putPage('/page.html', `<script src="/alone/news-feed.js"></script>${fallback}`),
    );
    await visit.quiet(site);
    const asked = site.requests.filter(({ path }) => path.startsWith('/alone/chunks/'));
    const told = await until('a word for each file', () => {
      const texts = visit.errors.filter((text) => text.includes('cluster-news'));
      return texts.length === asked.length && texts;
    });
    assert.ok(told.length > 0);
    for (const text of told) assert.match(text, /chunks\/[\w-]+\.js.*copy the whole folder/);
    assert.equal(
      await visit.page.evaluate(() => document.querySelector('#fallback')?.checkVisibility()),
      true,
    );
    visit.errors.length = 0; // what the stage would take for a fault
  });
});

for (const { name, launch, skip } of ENGINES) {
  describe(`several scripts on one page under a strict policy in ${name}`, { skip }, () => {
    it('share one Lit, one policy for Trusted Types, and ask for each file once', async () => {
      const [site, browser] = [await Site.start(), await launch()];
      try {
        site.put('/feed.json', { body: feedOf(3) });
        site.put('/comments', { body: { items: [], total: 0 } });
        putPartners(site);
        putPolicyFiles(site);
        const scripts = ['news-feed', 'partner-card', 'comment-form', 'cluster-news', 'news-feed']
          .map((file) => `<script src="/cdn/${file}.js" defer></script>`)
          .join('');
        const widgets = `${WIDGET}<partner-card src="API/partners.json"></partner-card>
          <comment-list src="API/comments" post="1"></comment-list>
          <comment-form action="API/comments" post="1"></comment-form>`;
        await runUnderPolicy({ site, browser }, scripts + widgets, async (visit) => {
          await until('the news', async () => (await titlesIn(visit.page)).length === 3);
          await findIn(visit.page, 'partner-card', '[part=link]');
          await findIn(visit.page, 'comment-form', '[part~=submit]');
        });
        for (const path of site.paths('/cdn/chunks/')) assert.ok(site.count(path) <= 1, path);
        for (const path of ['/feed.json', '/partners.json', '/comments'])
          assert.equal(site.count(path), 1, path);
      } finally {
        await browser.close();
        await site.stop();
      }
    });
  });
}
