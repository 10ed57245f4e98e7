import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { feedOf } from './articles.js';
import { useStage } from './stage.js';
import { SCRIPT, until, withoutChromium } from './visit.js';

const FALLBACK = '<a id="fallback" href="/other.html">Всички новини</a>';

/** What must be there to show articles. */
const ROAD = /\/(common|news|documents|wordpress)-[\w-]+\.js$/;

describe(
  'a folder in which code for what few pages need is missing',
  { skip: withoutChromium },
  () => {
    const stage = useStage();

    before(() => {
      const { site } = stage;
      for (const path of site.paths('/cdn/chunks/')) if (!ROAD.test(path)) site.drop(path);
      site.put('/feed.json', { body: feedOf(30, { image: () => '/image.svg' }) });
      site.put('/broken.json', { status: 404 });
      site.put('/mapped.json', { body: { posts: [{ id: 1, headline: 'Новина' }] } });
      site.putPage('/article-1.html', '<h1 id="article">Новина 1</h1>');
    });

    async function open(attributes: string): Promise<void> {
      const widget = `<news-feed ${attributes}>${FALLBACK}</news-feed>`;
      await stage.visit.open(stage.site.putPage('/page.html', SCRIPT + widget));
    }

    for (const extra of [
      'search filter',
      'debug',
      'time="relative"',
      'refresh="1"',
      'lazy',
      'layout="grid"',
    ]) {
      it(`shows the news all the same: ${extra}`, async () => {
        await open(`src="API/feed.json" ${extra}`);
        await stage.visit.articles(10);
        await (await stage.visit.find('[part=more]')).click();
        await stage.visit.articles(20);
      });
    }

    it('follows the link where a dialog was wanted', async () => {
      await open('src="API/feed.json" open="dialog"');
      await stage.visit.articles(10);
      await stage.visit.quiet(stage.site);
      await (await stage.visit.find('[part=link]')).click();
      await stage.visit.page.waitForSelector('#article');
    });

    it('shows the first articles and a way to further ones where they were to come on scroll', async () => {
      await open('src="API/feed.json" more="scroll"');
      await stage.visit.articles(10);
      await stage.visit.quiet(stage.site);
      await until('further articles', () =>
        stage.visit.page.evaluate(() => {
          const widget = document.querySelector('news-feed');
          scrollTo(0, document.body.scrollHeight);
          widget?.shadowRoot?.querySelector<HTMLElement>('[part=more]')?.click();
          return widget && widget.articles.length > 10;
        }),
      );
    });

    const HOPELESS: [title: string, attributes: string][] = [
      ['an endpoint that is not there', 'src="API/broken.json" debug'],
      [
        'a feed that needs a map',
        `src="API/mapped.json" map='{"items":"/posts","title":"/headline"}'`,
      ],
      ['an address that needs discovery', 'src="API/"'],
      ['a category of a JSON Feed', 'src="API/feed.json" category="Новини"'],
    ];
    for (const [title, attributes] of HOPELESS) {
      it(`says so and shows the page’s own links without the code for any format: ${title}`, async () => {
        for (const path of stage.site.paths('/cdn/chunks/')) {
          if (/documents|wordpress/.test(path)) stage.site.drop(path);
        }
        await open(attributes);
        await stage.visit.text(/Новините не могат да бъдат заредени/);
        await until('the page’s own link', () =>
          stage.visit.page.evaluate(() => document.querySelector('#fallback')?.checkVisibility()),
        );
        const told = stage.visit.errors.splice(0).filter((text) => text.startsWith('cluster-news'));
        assert.match(told.join('\n'), /cannot load chunks\/(documents|wordpress)-/);
      });
    }
  },
);
