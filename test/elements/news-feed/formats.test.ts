import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import { createFeed, headlineOf } from '../../support/answers/feed.js';
import { part, parts, texts } from '../../support/dom.js';
import { answers, serveJson, uniqueId } from '../../support/endpoints.js';
import { bareFeedOf } from '../../support/news-feed/documents.js';
import { fixtureFeed, readyFeed, whenState } from '../../support/news-feed/fixtures.js';
import { until } from '../../support/waiting.js';

describe('<news-feed> formats: JSON Feed', () => {
  it('shows title, address, summary, author, date and category of a 1.1 feed', async () => {
    const feed = await readyFeed({ src: answers.url('feed', { items: 1 }), lang: 'bg' });
    expect(texts(feed, 'title')).to.deep.equal([headlineOf(1)]);
    expect(part<HTMLAnchorElement>(feed, 'link').href).to.equal('https://example.org/novini/1');
    expect(texts(feed, 'summary')[0]).to.match(/^Кратко за новина 1/);
    expect(texts(feed, 'author').join()).to.match(/Мария Иванова$/);
    expect(texts(feed, 'category')).to.deep.equal(['Събития']);
    expect(part(feed, 'date').getAttribute('datetime')).to.equal('2024-05-24T06:05:00.000Z');
  });

  it('shows the single author of a 1.0 feed', async () => {
    const { url } = await serveJson({
      version: 'https://jsonfeed.org/version/1',
      title: 'Стара емисия',
      items: [{ id: '1', title: 'Новина', author: { name: 'Иван' } }],
    });
    expect(texts(await readyFeed({ src: url }), 'author').join()).to.match(/Иван$/);
  });

  it("gives an item without authors the feed's", async () => {
    const { url } = await serveJson({
      ...bareFeedOf({ title: 'Без автор' }),
      authors: [{ name: 'Редакцията' }, { name: 'Клубът' }],
    });
    expect(texts(await readyFeed({ src: url }), 'author').join()).to.match(/Редакцията, Клубът$/);
  });

  it('links to external_url where there is no url', async () => {
    const { url } = await serveJson(
      bareFeedOf({ title: 'Чужда', external_url: 'https://example.com/there' }),
    );
    const link = part<HTMLAnchorElement>(await readyFeed({ src: url }), 'link');
    expect(link.href).to.equal('https://example.com/there');
  });

  it('makes the beginning of the text the title of an item without one', async () => {
    const content_text = `Много дълга бележка ${'със следващи думи '.repeat(20)}`;
    const { url } = await serveJson(bareFeedOf({ content_text }, { id: 'nothing' }));
    const feed = await readyFeed({ src: url });
    const [first, second] = texts(feed, 'title');
    expect(first).to.match(/^Много дълга бележка .*…$/);
    expect(first?.length).to.be.below(100);
    expect(second).to.equal('Untitled');
    expect(texts(feed, 'summary').join()).to.match(/^(…|$)/);
  });

  it('takes the summary from content_html, as text', async () => {
    const content_html = '<p>Първо &amp; второ.</p><p>Трето<script>bad()</script></p>';
    const { url } = await serveJson(bareFeedOf({ title: 'Т', content_html }));
    expect(texts(await readyFeed({ src: url }), 'summary')).to.deep.equal(['Първо & второ. Трето']);
  });

  it('goes on in the summary where the text of an article without a title does not end in it', async () => {
    const text = `${'Днес учениците посетиха завода, '.repeat(5)}и се върнаха.`;
    const { url } = await serveJson(
      bareFeedOf({ content_text: text }, { content_text: 'Кратко.' }),
    );
    const feed = await readyFeed({ src: url });
    const [title = ''] = texts(feed, 'title');
    const [summary = '', ...others] = texts(feed, 'summary');
    expect(others).to.have.length(0);
    const words = `${title} ${summary}`.replace(/[…,]/g, '').replace(/\s+/g, ' ');
    expect(text.replace(/,/g, '').startsWith(words)).to.equal(true);
    expect(words.length).to.be.greaterThan(140);
  });

  it('cuts a long summary between words, in Cyrillic too', async () => {
    const summary = 'Срещата на проф. Иванов с учениците, '.repeat(20);
    const endless = 'я'.repeat(600);
    const { url } = await serveJson(
      bareFeedOf({ title: 'а', summary }, { title: 'б', summary: endless }),
    );
    const [words = '', word = ''] = texts(await readyFeed({ src: url }), 'summary');
    expect(words.length).to.be.within(100, 300);
    expect(words).to.match(/(Срещата|на|проф\.|Иванов|с|учениците)…$/);
    expect(word).to.match(/^я{100,300}…$/);
  });

  it('coerces a number to an id and drops items without one', async () => {
    const { url } = await serveJson({
      ...createFeed({ items: 0 }),
      items: [{ id: 7, title: 'седем' }, { title: 'без' }, { id: ' ', title: 'празен' }, null],
    });
    const feed = await readyFeed({ src: url });
    expect(texts(feed, 'title')).to.deep.equal(['седем']);
    expect(feed.articles.map(({ id }) => id)).to.deep.equal(['7']);
  });

  it("resolves addresses against the feed's own", async () => {
    const { url } = await serveJson(bareFeedOf({ title: 'Т', url: '/novini/1', image: 'i.svg' }));
    const feed = await readyFeed({ src: url });
    expect(part<HTMLAnchorElement>(feed, 'link').href).to.equal(`${location.origin}/novini/1`);
    expect(feed.articles[0]?.image?.url).to.equal(`${location.origin}/answers/i.svg`);
  });

  it('keeps an article whose date is none, and shows no date', async () => {
    const { url } = await serveJson(
      bareFeedOf(
        { title: 'а', date_published: '0000-00-00' },
        { title: 'б', date_published: 'вчера' },
      ),
    );
    const feed = await readyFeed({ src: url });
    expect(texts(feed, 'title')).to.deep.equal(['а', 'б']);
    expect(parts(feed, 'date')).to.have.length(0);
  });
});

describe('<news-feed> formats: WordPress', () => {
  const POSTS = 'wordpress/wp-json/wp/v2/posts';
  const first = `${headlineOf(1)} – клуб „Икар“`;

  it('shows posts with their entities decoded', async () => {
    const feed = await readyFeed({ src: answers.url(POSTS), lang: 'bg', 'page-size': 2 });
    expect(texts(feed, 'title')[0]).to.equal(first);
    expect(texts(feed, 'summary')[0]).to.equal('Кратко за новина 1 & гостите…');
    expect(texts(feed, 'category')).to.deep.equal(['Събития', 'Наука & техника']);
    expect(texts(feed, 'author')[0]).to.match(/Мария Иванова$/);
    expect(part<HTMLAnchorElement>(feed, 'link').href).to.equal('https://ikem.example/novina-1/');
  });

  it('keeps the words of old and unknown tags', async () => {
    const rendered = '<font color="red">Прием</font> <center>за</center> <x-new>2025</x-new>';
    const posts = [
      { id: 1, title: { rendered }, excerpt: { rendered: `<form>${rendered}</form>` } },
    ];
    const { url } = await serveJson(posts);
    const feed = await readyFeed({ src: url.replace('/get?', '/get/wp-json/wp/v2/posts?') });
    expect(texts(feed, 'title')).to.deep.equal(['Прием за 2025']);
    expect(texts(feed, 'summary')).to.deep.equal(['Прием за 2025']);
  });

  it('shows a post of half past midnight with the day of Sofia', async () => {
    const feed = await readyFeed({ src: answers.url(POSTS), 'page-size': 1 });
    expect(texts(feed, 'date')).to.deep.equal(['25\u00A0May 2024']);
    expect(part(feed, 'date').getAttribute('datetime')).to.equal('2024-05-24T21:30:00.000Z');
  });

  it('finds the posts of a site by its address', async () => {
    const feed = await readyFeed({ src: answers.url('wordpress/'), 'page-size': 1 });
    expect(texts(feed, 'title')).to.deep.equal([first]);
  });

  it('finds the posts of a site whose address has no slash at its end', async () => {
    const feed = await readyFeed({ src: answers.url('wordpress'), format: 'wordpress' });
    expect(texts(feed, 'title')[0]).to.equal(first);
  });

  it('asks a site without pretty permalinks by rest_route', async () => {
    const src = answers.url('wordpress/', { rest_route: '/wp/v2/posts' });
    expect(texts(await readyFeed({ src }), 'title')[0]).to.equal(first);
  });

  it("keeps the query of the page's own URL", async () => {
    const id = uniqueId();
    const src = answers.url(POSTS, { id, categories: 3, per_page: 3 });
    const feed = await readyFeed({ src, 'page-size': 3 });
    expect(new Set(texts(feed, 'category'))).to.deep.equal(new Set(['Наука & техника']));
    const [request] = await answers.log(id);
    expect(request?.url).to.contain('categories=3&per_page=3');
  });

  it('asks on when the pages of the site are smaller than the page of the list', async () => {
    const src = answers.url(POSTS, { per_page: 3 });
    const feed = await readyFeed({ src, 'page-size': 7 });
    await until(() => texts(feed, 'title').length === 7, 'seven articles');
  });
});

describe('<news-feed> formats: any JSON', () => {
  const document = {
    data: { articles: [{ headline: 'Заглавие', permalink: 'https://example.org/a', who: 'Ана' }] },
  };

  it('reads it by a map of JSON Pointers', async () => {
    const { url } = await serveJson(document);
    const map = '{"items":"/data/articles","title":"/headline","url":"/permalink","author":"/who"}';
    const feed = await readyFeed({ src: url, format: 'custom', map });
    expect(texts(feed, 'title')).to.deep.equal(['Заглавие']);
    expect(part<HTMLAnchorElement>(feed, 'link').href).to.equal('https://example.org/a');
    expect(texts(feed, 'author').join()).to.match(/Ана$/);
  });

  it('needs no format where there is a map', async () => {
    const { url } = await serveJson([{ name: 'Първо' }, { name: 'Второ' }]);
    const feed = await readyFeed({ src: url, map: '{"title":"/name"}' });
    expect(texts(feed, 'title')).to.deep.equal(['Първо', 'Второ']);
  });

  for (const map of ['{"title":', '["/a"]', '{"title":1}', 'null']) {
    it(`names the map when it is none: ${map}`, async () => {
      const { url } = await serveJson(document);
      const feed = await whenState(fixtureFeed({ src: url, format: 'custom', map }), 'error');
      expect(feed.articles).to.have.length(0);
    });
  }

  it('takes the format that is written, not the one that it sees', async () => {
    const { url } = await serveJson([{ id: 1, title: { rendered: 'а' } }]);
    const feed = await whenState(fixtureFeed({ src: url, format: 'jsonfeed' }), 'error');
    expect(texts(feed, 'title')).to.deep.equal([]);
  });
});
