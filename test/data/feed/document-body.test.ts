import { expect } from '@open-wc/testing';
import {
  bodyIn,
  load,
  loadNext,
  openAt,
  pathsAsked,
  serve,
} from '../../support/data/feed/feeds.js';
import { idsOf, listOf } from '../../support/data/store/lists.js';
import { answers, uniqueId } from '../../support/endpoints.js';
import type { Article, ArticleBody, FeedSource } from '../../../src/data/model.js';

/** The body of the first article whose fields are these. */
async function bodyOf(fields: Record<string, unknown>): Promise<ArticleBody> {
  const { source } = await serve([{ json: { items: [{ id: '1', ...fields }] } }]);
  return firstBody(source, (await load(source)).items);
}

function firstBody(source: FeedSource, [article]: readonly Article[]): Promise<ArticleBody> {
  if (!article) throw new Error('There is no article.');
  return bodyIn(source, article);
}

describe('openFeed: the body of an article', () => {
  it('is its HTML as it was written', async () => {
    const html = '<p>Дълго.</p><script>window.hacked=1</script>';
    expect((await bodyOf({ content_html: html, content_text: 'Текст' })).html).to.equal(html);
  });

  it('is its text as it was written', async () => {
    const text = 'Едно & две\nтри\n\n<b>четири</b>: /?a=1&copy=2';
    expect(await bodyOf({ content_text: text })).to.include({ html: '', text });
  });

  it('is as long as it was written', async () => {
    const text = 'дума '.repeat(50_000);
    expect((await bodyOf({ content_html: text })).html).to.have.length(text.length);
    expect((await bodyOf({ content_text: text })).text).to.have.length(text.length);
  });

  it('is its summary where there is nothing else', async () => {
    expect(await bodyOf({ summary: 'Кратко.' })).to.include({ html: '', text: 'Кратко.' });
  });

  it('holds nothing where there is nothing at all', async () => {
    expect(await bodyOf({})).to.deep.equal({
      html: '',
      text: '',
      attachments: [],
      isProtected: false,
    });
  });

  it('has the files that belong to the article', async () => {
    const { attachments } = await bodyOf({
      attachments: [
        { url: 'https://a.example/a.mp3', mime_type: 'audio/mpeg', title: 'Химн' },
        { url: 'https://a.example/b.pdf' },
        { url: 'javascript:1', mime_type: 'image/png' },
        { mime_type: 'image/png' },
        null,
        7,
      ],
    });
    expect(attachments).to.deep.equal([
      { url: 'https://a.example/a.mp3', type: 'audio/mpeg', title: 'Химн' },
      { url: 'https://a.example/b.pdf', type: '', title: '' },
    ]);
  });

  it('has one file that stands where the list of them belongs', async () => {
    const file = { url: 'https://a.example/a.png', mime_type: 'image/png' };
    expect((await bodyOf({ attachments: file })).attachments).to.have.length(1);
  });

  it('is found without asking again', async () => {
    const { source, id } = await serve([
      { json: { items: [{ id: 7, content_html: '<p>x</p>' }] } },
    ]);
    const { items } = await load(source);
    expect((await firstBody(source, items)).html).to.equal('<p>x</p>');
    expect(await pathsAsked(id)).to.have.length(1);
  });

  it('is found in the later document that the article stands in', async () => {
    const next = uniqueId();
    const second = { items: [{ id: 2, content_html: '<p>втори</p>' }] };
    const next_url = await answers.put(next, { json: second });
    const first = { items: [{ id: 1, content_html: '<p>първи</p>' }], next_url };
    const { source } = await serve([{ json: first }]);
    const page = await loadNext(await load(source));
    expect((await firstBody(source, page.items)).html).to.equal('<p>втори</p>');
  });

  it('is that of the newest version', async () => {
    const version = (html: string) => ({ json: { items: [{ id: 1, content_html: html }] } });
    const { source } = await serve([version('<p>първа</p>'), version('<p>втора</p>')]);
    await load(source);
    const { items } = await load(source);
    expect((await firstBody(source, items)).html).to.equal('<p>втора</p>');
  });

  it('is that of the first of two with one id', async () => {
    const twice = ['първа', 'втора'].map((content_html) => ({ id: 1, content_html }));
    const { source } = await serve([{ json: { items: twice } }]);
    expect((await firstBody(source, (await load(source)).items)).html).to.equal('първа');
  });

  it('is still there after the article has left the first document', async () => {
    const items = (id: number) => [{ id, content_html: `<p>${id}</p>` }];
    const { source } = await serve([{ json: { items: items(1) } }, { json: { items: items(2) } }]);
    const before = (await load(source)).items;
    await load(source);
    expect((await firstBody(source, before)).html).to.equal('<p>1</p>');
  });

  it('is found for an article that an earlier visit has stored', async () => {
    const { source } = await serve([{ json: { items: [{ id: 1, content_html: '<p>x</p>' }] } }]);
    const stored: Article = { id: '1', title: '', summary: '', authors: [], categories: [] };
    expect((await bodyIn(source, stored)).html).to.equal('<p>x</p>');
  });
});

describe('openFeed: duplicate ids', () => {
  const items = (ids: string) => ids.split(' ').map((id) => ({ id }));

  it('are shown once when they stand in one document', async () => {
    const { source } = await serve([{ json: { items: items('1 2 1 3 2') } }]);
    const list = listOf((count, signal) => source.load({}, count, signal));
    await list.load(10, 300);
    expect(idsOf(list.snapshot.page)).to.equal('1 2 3');
  });

  it('are shown once when they stand in two pages of a document', async () => {
    const { source } = await serve([{ json: { items: items('1 2 1 3 2 4') } }]);
    const list = listOf((count, signal) => source.load({}, count, signal));
    await list.load(2, 300);
    await list.more(10);
    expect(idsOf(list.snapshot.page)).to.equal('1 2 3 4');
  });

  it('are shown once when they stand in two documents', async () => {
    const next_url = await answers.put(uniqueId(), { json: { items: items('2 3 3 1') } });
    const { source } = await serve([{ json: { items: items('1 2'), next_url } }]);
    const list = listOf((count, signal) => source.load({}, count, signal));
    await list.load(10, 300);
    expect(idsOf(list.snapshot.page)).to.equal('1 2 3');
  });

  it('that JavaScript has rounded lose no article', async () => {
    const numbers = ['9007199254740993', '9007199254740992', '9007199254740994'];
    const body = numbers.map((id, index) => `{"id":${id},"url":"/${index}"}`).join();
    const { source } = await serve([{ body: `{"items":[${body}]}` }]);
    const list = listOf((count, signal) => source.load({}, count, signal));
    await list.load(10, 300);
    expect(list.snapshot.page?.items).to.have.length(3);
  });

  it('do not keep an endless list of documents going', async () => {
    const id = uniqueId();
    // `page` is new every time and the items are not.
    const url = answers.url('get/feed.json', { id });
    const pages = Array.from({ length: 30 }, (_, page) => ({
      json: { items: items('1 2'), next_url: `${url}&page=${page}` },
    }));
    await answers.put(id, ...pages);
    const source = await openAt(url);
    const list = listOf((count, signal) => source.load({}, count, signal));
    await list.load(10, 300);
    expect(idsOf(list.snapshot.page)).to.equal('1 2');
    expect(list.snapshot.page?.more).to.equal(undefined);
    expect((await pathsAsked(id)).length).to.be.within(2, 12);
  });
});
