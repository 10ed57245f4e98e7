import { expect } from '@open-wc/testing';
import { load, loadAll, openAt, pathsAsked, serve } from '../../support/data/feed/feeds.js';
import { postOf, servePosts } from '../../support/data/feed/wordpress.js';
import { never } from '../../support/data/net/requests.js';
import { idsOf } from '../../support/data/store/lists.js';
import { answers, uniqueId } from '../../support/endpoints.js';

const POSTS = 'wordpress/wp-json/wp/v2/posts';

/** The query of the request of that number, from 0. */
async function queryAsked(id: string, index = 0): Promise<URLSearchParams> {
  return new URL((await pathsAsked(id))[index] ?? '', location.origin).searchParams;
}

describe('openFeed: the address of WordPress as a page gives it', () => {
  const given = async (query: Record<string, string>): Promise<URLSearchParams> => {
    const id = uniqueId();
    await load(await openAt(answers.url(POSTS, { id, ...query })));
    return queryAsked(id);
  };

  it('is completed where it asks for too little, or for another form of answer', async () => {
    const usual = await given({});
    const query = await given({
      ...{ _fields: 'title,link', _embed: 'author', _envelope: '1', _jsonp: 'f', context: 'edit' },
    });
    for (const name of ['_fields', '_embed']) expect(query.get(name)).to.equal(usual.get(name));
    for (const name of ['_envelope', '_jsonp', 'context']) expect(query.has(name)).to.equal(false);
  });

  it('is asked for as many posts as there may be', async () => {
    expect((await given({ per_page: '7' })).get('per_page')).to.equal('7');
    for (const per_page of ['0', '-1', '1000', 'all', '']) {
      expect((await given({ per_page })).get('per_page'), per_page).to.equal('20');
    }
    expect((await given({ page: '0' })).get('page')).to.equal('1');
    expect((await given({ offset: '0' })).has('offset')).to.equal(false);
  });

  it('goes on behind the posts that it leaves out', async () => {
    const page = (from: number) => ({
      json: [postOf({ id: from }), postOf({ id: from + 1 })],
      headers: { 'x-wp-total': '7' },
    });
    const { source, id } = await serve([page(3), page(5), page(7)], {
      path: 'get/wp-json/wp/v2/posts?per_page=2&offset=2',
    });
    const pages = await loadAll(await load(source));
    expect(pages.map(idsOf)).to.deep.equal(['3 4', '5 6', '7 8']);
    expect((await queryAsked(id, 1)).get('offset')).to.equal('4');
  });

  it('leaves the words of the page beside those of the reader', async () => {
    const id = uniqueId();
    const source = await openAt(answers.url(POSTS, { id, search: 'ученици' }));
    await load(source, 10, { search: 'химия' });
    expect((await queryAsked(id)).get('search')).to.equal('ученици химия');
  });

  it('offers the categories that it leaves to be chosen from', async () => {
    const id = uniqueId();
    const source = await openAt(answers.url(POSTS, { id, categories: 2, categories_exclude: 9 }));
    await source.categories(never());
    const address = new URL(
      performance.getEntriesByType('resource').findLast(({ name }) => /categories\?/.test(name))
        ?.name ?? '',
    );
    expect(address.searchParams.get('include')).to.equal('2');
    expect(address.searchParams.get('exclude')).to.equal('9');
  });
});

describe('openFeed: posts without excerpts', () => {
  const bare = (content?: string): Record<string, unknown> => {
    const post = postOf(content === undefined ? {} : { content: { rendered: content } });
    delete post['excerpt'];
    return post;
  };

  it('are summarised by what they begin with', async () => {
    const { source, id } = await servePosts(
      { json: [bare()], headers: { 'x-wp-totalpages': '1' } },
      { json: [bare('<p>Първите думи.</p>')], headers: { 'x-wp-totalpages': '1' } },
    );
    expect((await load(source)).items[0]?.summary).to.equal('Първите думи.');
    expect((await queryAsked(id, 1)).get('_fields')).to.match(/,content$/);
  });

  it('are asked for twice at most', async () => {
    const { source, id } = await servePosts({
      json: [bare()],
      headers: { 'x-wp-totalpages': '1' },
    });
    expect((await load(source)).items[0]?.summary).to.equal('');
    expect(await pathsAsked(id)).to.have.length(2);
  });

  it('are asked for once when they are asked for again', async () => {
    const answer = { json: [bare('<p>Думи.</p>')], headers: { 'x-wp-totalpages': '1' } };
    const { source, id } = await servePosts(answer);
    await load(source);
    await load(source);
    expect(await pathsAsked(id)).to.have.length(3);
    expect((await queryAsked(id, 2)).get('_fields')).to.match(/,content$/);
  });

  it('are not asked for again where the excerpts are only empty', async () => {
    const { source, id } = await servePosts({ json: [postOf({ excerpt: { rendered: '' } })] });
    await load(source);
    expect(await pathsAsked(id)).to.have.length(1);
  });
});
