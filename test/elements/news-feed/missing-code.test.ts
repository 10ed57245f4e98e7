import { expect } from '@open-wc/testing';
import { frames, part, parts, texts, type Attributes } from '../../support/dom.js';
import { answers, uniqueId } from '../../support/endpoints.js';
import { feedMarkup, whenState } from '../../support/news-feed/fixtures.js';
import { visit, type Visit } from '../../support/news-feed/visit.js';
import { until } from '../../support/waiting.js';

interface ErrorWindow extends Window {
  kinds?: string[];
}

/** A page on which some of the widget's code cannot be loaded: an import map leads astray. */
async function visitWithout(name: string, attributes: Attributes, children = ''): Promise<Visit> {
  const imports = { [`/src/elements/news-feed/lazy/${name}.ts`]: '/answers/status/404' };
  const head = `<script type="importmap">${JSON.stringify({ imports })}</script>
    <script>
      var kinds = [];
      addEventListener('news-feed-error', ({ error }) => kinds.push(error.kind));
    </script>`;
  const src = answers.url('feed', { id: uniqueId(), items: 25 });
  return visit(feedMarkup({ src, ...attributes }, children), head);
}

/** The page says that something is missing, shows the articles all the same, and nothing is thrown. */
async function expectArticles({ feed, window, uncaught }: Visit): Promise<void> {
  await whenState(feed, 'ready');
  await until(() => (window as unknown as ErrorWindow).kinds?.length, 'news-feed-error');
  expect((window as unknown as ErrorWindow).kinds).to.deep.equal(['code']);
  expect(texts(feed, 'title')).to.have.length(10);
  expect(uncaught).to.deep.equal([]);
}

describe('<news-feed> without some of its code', () => {
  it('shows the articles without search and chips', async () => {
    const page = await visitWithout('article-finder', { search: true, filter: true });
    await expectArticles(page);
    expect(parts(page.feed, 'search')).to.have.length(0);
  });

  it('is a plain list that a reader can still go on in', async () => {
    const page = await visitWithout('while-reading/while-reading', { more: 'scroll' });
    await expectArticles(page);
    expect(part(page.feed, 'list').getAttribute('role')).to.equal('list');
    await page.feed.updateComplete;
    part<HTMLButtonElement>(page.feed, 'more').click();
    await until(() => texts(page.feed, 'title').length === 20, '20 articles');
  });

  it('starts at once where it was to wait', async () => {
    await expectArticles(await visitWithout('while-reading/while-reading', { lazy: true }));
  });

  it('writes dates out instead of saying how long ago', async () => {
    const page = await visitWithout('while-reading/while-reading', { time: 'relative' });
    await expectArticles(page);
    expect(texts(page.feed, 'date')[0]).to.equal('24\u00A0May 2024');
  });

  it('leads to the page of the article instead of the dialog', async () => {
    const page = await visitWithout('reader/reader', { open: 'dialog' });
    await expectArticles(page);
    const followed: boolean[] = [];
    page.window.addEventListener('click', (event) => {
      followed.push(!event.defaultPrevented);
      event.preventDefault();
    });
    part(page.feed, 'link').click();
    await frames(3);
    expect(followed).to.deep.equal([true]);
    expect(page.uncaught).to.deep.equal([]);
  });

  it('works without the diagnosis', async () => {
    await expectArticles(await visitWithout('debug', { debug: true }));
  });

  it('explains in the page what to do, with debug', async () => {
    const page = await visitWithout('reader/reader', { open: 'dialog', debug: true, lang: 'bg' });
    await expectArticles(page);
    const told = await until(() => parts(page.feed, 'debug')[0]?.textContent, 'the diagnosis');
    expect(told).to.match(/Папката му е била подменена.*презаредете страницата/s);
  });
});
