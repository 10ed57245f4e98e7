import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import type { NewsFeed } from '../../../src/elements/news-feed/news-feed.js';
import { part, parts, texts, whenText } from '../../support/dom.js';
import { answers, requestCount, serve, serveJson, uniqueId } from '../../support/endpoints.js';
import { bareFeedOf, feedOf, serveItems } from '../../support/news-feed/documents.js';
import { readyFeed } from '../../support/news-feed/fixtures.js';
import { until } from '../../support/waiting.js';

const POSTS = 'wordpress/wp-json/wp/v2/posts';

async function searchFeed(attributes: Record<string, string | number>): Promise<NewsFeed> {
  const feed = await readyFeed({ search: true, ...attributes });
  await until(() => parts(feed, 'search')[0], 'a search field');
  return feed;
}

function type(feed: NewsFeed, text: string): void {
  const field = part<HTMLInputElement>(feed, 'search');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function found(feed: NewsFeed, ...titles: string[]): Promise<void> {
  await until(() => texts(feed, 'title').join() === titles.join(), `only ${titles.join()}`);
}

describe('<news-feed search>: a feed', () => {
  it('shows a labelled field only when it is wanted', async () => {
    const { url } = await serveItems({ title: 'Новина' });
    const feed = await searchFeed({ src: url, lang: 'bg' });
    const field = part<HTMLInputElement>(feed, 'search');
    expect(field.type).to.equal('search');
    expect(field.getAttribute('aria-label')).to.equal('Търсене в новините');
    expect(parts(await readyFeed({ src: url }), 'search')).to.have.length(0);
  });

  it('finds Cyrillic in any case, in titles and in summaries', async () => {
    const { url } = await serveItems(
      { title: 'Ново училище', summary: 'а' },
      { title: 'Друго', summary: 'В УЧИЛИЩЕТО' },
      { title: 'Трето', summary: 'б' },
    );
    const feed = await searchFeed({ src: url });
    type(feed, 'УЧИЛИЩЕ');
    await found(feed, 'Ново училище', 'Друго');
  });

  it('takes й and и for different letters, and ѝ for и', async () => {
    const { url } = await serveItems(
      { title: 'Краят на мая', summary: '' },
      { title: 'Моят край', summary: '' },
      { title: 'Дадоха ѝ цветя', summary: '' },
    );
    const feed = await searchFeed({ src: url });
    type(feed, 'край');
    await found(feed, 'Моят край');
    type(feed, 'краи');
    await until(() => texts(feed, 'title').length === 0, 'nothing');
    type(feed, 'дадоха и');
    await found(feed, 'Дадоха ѝ цветя');
  });

  it('finds all the words, in any order', async () => {
    const { url } = await serveItems(
      { title: 'Стипендии за ученици', summary: '' },
      { title: 'Стипендии', summary: '' },
    );
    const feed = await searchFeed({ src: url });
    type(feed, '  ученици   стипендии ');
    await found(feed, 'Стипендии за ученици');
  });

  it('takes signs for what they are', async () => {
    const { url } = await serveItems({ title: 'C++ (.*)', summary: '' }, { title: 'Друго' });
    const feed = await searchFeed({ src: url });
    type(feed, 'c++ (.*)');
    await found(feed, 'C++ (.*)');
  });

  it('looks through articles that are not shown yet', async () => {
    const feed = await searchFeed({ src: answers.url('feed', { items: 40 }) });
    type(feed, '(39)');
    await until(() => texts(feed, 'title').length === 1, 'one article');
  });

  it('looks through the following pages of the feed', async () => {
    const feed = await searchFeed({ src: answers.url('feed', { items: 30, per: 10 }) });
    type(feed, '(29)');
    await until(() => texts(feed, 'title').join().includes('(29)'), 'the article of page 3');
  });

  it('makes no request for what it has, and shows everything again when the field is empty', async () => {
    const { id, url } = await serveItems({ title: 'Едно' }, { title: 'Две' });
    const feed = await searchFeed({ src: url });
    type(feed, 'две');
    await found(feed, 'Две');
    type(feed, '');
    await found(feed, 'Едно', 'Две');
    expect(await requestCount(id)).to.equal(1);
  });

  it('says that nothing was found, and keeps the field', async () => {
    const { url } = await serveItems({ title: 'Едно' });
    const feed = await searchFeed({ src: url, lang: 'bg' });
    type(feed, 'няма такова');
    await whenText(feed, 'Няма такива новини.');
    expect(texts(feed, 'status')).to.deep.equal(['Няма такива новини.']);
    expect(part<HTMLInputElement>(feed, 'search').value).to.equal('няма такова');
    expect(feed.state).to.equal('empty');
  });

  it('says politely how many were found', async () => {
    const { url } = await serveJson(
      bareFeedOf({ title: 'Едно а' }, { title: 'Две а' }, { title: 'Три' }),
    );
    const feed = await searchFeed({ src: url });
    type(feed, 'а');
    await found(feed, 'Едно а', 'Две а');
    expect(texts(feed, 'status')[0]).to.match(/\b2 articles\b/);
    type(feed, 'едно');
    await found(feed, 'Едно а');
    expect(texts(feed, 'status')[0]).to.match(/\b1 article\b/);
  });

  it('says how many were found after "more" too', async () => {
    const feed = await searchFeed({ src: answers.url('feed', { items: 30 }) });
    await feed.loadMore();
    type(feed, '(7)');
    await until(() => texts(feed, 'title').length === 1, 'one article');
    expect(texts(feed, 'status')[0]).to.match(/\b1 article\b/);
  });

  it('keeps the focus and the text of the field while articles change', async () => {
    const { url } = await serveItems({ title: 'Едно' }, { title: 'Две' });
    const feed = await searchFeed({ src: url });
    const field = part<HTMLInputElement>(feed, 'search');
    field.focus();
    type(feed, 'две');
    await found(feed, 'Две');
    expect(part(feed, 'search') === field).to.equal(true);
    expect(feed.shadowRoot?.activeElement === field).to.equal(true);
  });
});

/** A post, as far as a search is concerned. */
const postOf = (id: number, title: string): object => ({
  ...{ id, title: { rendered: title } },
  excerpt: { rendered: '' },
});

describe('<news-feed search>: WordPress', () => {
  async function searches(id: string): Promise<(string | null)[]> {
    const log = await answers.log(id);
    return log
      .map(({ url }) => new URL(url, location.origin).searchParams.get('search'))
      .filter(Boolean);
  }

  it('lets the site search', async () => {
    const id = uniqueId();
    const feed = await searchFeed({ src: answers.url(POSTS, { id }) });
    type(feed, 'Химия');
    await until(() => texts(feed, 'title').length === 7, 'seven articles');
    expect(texts(feed, 'title').every((title) => title.includes('химия'))).to.equal(true);
    expect(await searches(id)).to.deep.equal(['Химия']);
  });

  it('asks once for what is typed at one go', async () => {
    const id = uniqueId();
    const feed = await searchFeed({ src: answers.url(POSTS, { id }) });
    for (const text of ['х', 'хи', 'хим', 'химия']) type(feed, text);
    await until(() => texts(feed, 'title').length === 7, 'seven articles');
    expect(await searches(id)).to.deep.equal(['химия']);
  });

  it('keeps the articles readable until the answer is there', async () => {
    const { id, url } = await serve({
      json: [postOf(1, 'Старо')],
    });
    const src = `${url.replace('/get?', '/gated/wp-json/wp/v2/posts?')}`;
    await answers.open(id, 1);
    const feed = await searchFeed({ src });
    await answers.put(id, { json: [postOf(2, 'Ново')] });
    type(feed, 'ново');
    await answers.arrived(id, 2);
    expect(texts(feed, 'title')).to.deep.equal(['Старо']);
    await answers.open(id);
    await found(feed, 'Ново');
  });

  it('shows the sentence and the last articles when the search fails, and finds them again', async () => {
    const { url } = await serve(
      { json: [postOf(1, 'Старо')] },
      { status: 404 },
      { json: [postOf(2, 'Ново')] },
    );
    const feed = await searchFeed({ src: url.replace('/get?', '/get/wp-json/wp/v2/posts?') });
    type(feed, 'ново');
    await until(() => feed.state === 'stale', 'the state "stale"');
    expect(texts(feed, 'title')).to.deep.equal(['Старо']);
    type(feed, 'новo');
    await found(feed, 'Ново');
  });
});

describe('<news-feed search>: off', () => {
  it('forgets what was searched for when the attribute goes', async () => {
    const { url } = await serveJson(feedOf({ title: 'Едно' }, { title: 'Две' }));
    const feed = await searchFeed({ src: url });
    type(feed, 'две');
    await found(feed, 'Две');
    feed.removeAttribute('search');
    await found(feed, 'Едно', 'Две');
    expect(parts(feed, 'search')).to.have.length(0);
  });
});
