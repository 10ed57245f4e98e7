import { expect } from '@open-wc/testing';
import { answers, type Params } from '../endpoints.js';

interface Post {
  id: number;
  title: { rendered: string };
  categories: number[];
  _embedded?: Record<string, unknown[]>;
}

const POSTS = 'wordpress/wp-json/wp/v2/posts';

async function ask(path: string, params?: Params): Promise<Response> {
  return fetch(answers.url(path, params));
}

async function posts(params?: Params): Promise<Post[]> {
  return (await (await ask(POSTS, params)).json()) as Post[];
}

describe("answers in WordPress' shape", () => {
  it('counts posts and pages in headers that another origin may read', async () => {
    const answer = await fetch(await answers.foreign('cors', POSTS, { per_page: 10 }));
    expect(answer.headers.get('x-wp-total')).to.equal('35');
    expect(answer.headers.get('x-wp-totalpages')).to.equal('4');
    expect(answer.headers.get('link')).to.contain('rel="next"');
    expect((await answer.json()) as Post[]).to.have.length(10);
  });

  it('refuses a page past the end and more than a hundred posts', async () => {
    const past = await ask(POSTS, { page: 5 });
    expect(past.status).to.equal(400);
    expect(await past.json()).to.include({ code: 'rest_post_invalid_page_number' });
    const many = await ask(POSTS, { per_page: 101 });
    expect(await many.json()).to.include({ code: 'rest_invalid_param' });
  });

  it('searches and keeps to a category', async () => {
    const found = await posts({ search: 'ХИМИЯ', per_page: 100 });
    expect(found).to.have.length(7);
    const inCategory = await posts({ categories: '3', per_page: 100 });
    expect(inCategory.every(({ categories }) => categories.includes(3))).to.equal(true);
    expect(await posts({ search: 'няма такова' })).to.have.length(0);
  });

  it('gives the named fields only, inner ones too', async () => {
    const [post] = await posts({ _fields: 'id,title.rendered' });
    expect(Object.keys(post ?? {})).to.have.members(['id', 'title']);
    expect(post?.title.rendered).to.contain('&#8211;');
  });

  it('embeds when it is asked to and _fields allows it', async () => {
    const embed = 'author,wp:term,wp:featuredmedia';
    const [first, , , , fifth, , seventh] = await posts({ _embed: embed });
    expect(first?._embedded?.['wp:term']?.[0]).to.have.length(1);
    expect(first?._embedded?.['wp:featuredmedia']?.[0]).to.have.property('media_details');
    expect(fifth?._embedded?.['wp:featuredmedia']?.[0]).to.include({ code: 'rest_forbidden' });
    expect(seventh?._embedded).not.to.have.property('wp:featuredmedia');
    const [without] = await posts({ _embed: embed, _fields: 'id' });
    expect(without).not.to.have.property('_embedded');
    const [plain] = await posts();
    expect(plain).not.to.have.property('_embedded');
  });

  it('gives one post and the categories', async () => {
    expect(await (await ask(`${POSTS}/1003`)).json()).to.include({ id: 1003 });
    expect((await ask(`${POSTS}/1`)).status).to.equal(404);
    const categories = await ask('wordpress/wp-json/wp/v2/categories', { slug: 'nauka' });
    expect(await categories.json()).to.deep.include.members([
      { id: 3, name: 'Наука &amp; техника', slug: 'nauka', taxonomy: 'category', count: 12 },
    ]);
  });

  it('is found by its plain address and names its API on the front page', async () => {
    const plain = await ask('wordpress/', { rest_route: '/wp/v2/posts', per_page: 2 });
    expect((await plain.json()) as Post[]).to.have.length(2);
    const front = await ask('wordpress/');
    expect(front.headers.get('link')).to.contain('https://api.w.org/');
    expect((await ask('wordpress/wp-json/wp/v2/nothing')).status).to.equal(404);
  });
});
