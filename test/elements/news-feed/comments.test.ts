import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';
import type { CommentList } from '../../../src/elements/comment-list/comment-list.js';
import type { Attributes } from '../../support/dom.js';
import { answers, serveJson } from '../../support/endpoints.js';
import { dialogFeed, openDialog, stay } from '../../support/news-feed/dialog.js';
import { until } from '../../support/waiting.js';

const ENDPOINT = 'https://comments.example/api';
const POST = { id: 7, title: { rendered: 'Т' }, link: '/7' };

interface Shown {
  list: CommentList | null;
  form: CommentForm | null;
}

/** What stands below the first article of a feed. */
async function commentsIn(attributes: Attributes): Promise<Shown> {
  const dialog = await openDialog(await dialogFeed(attributes));
  const elements = dialog.querySelectorAll('comment-list, comment-form');
  await Promise.all([...elements].map(({ localName }) => customElements.whenDefined(localName)));
  return {
    list: dialog.querySelector('comment-list'),
    form: dialog.querySelector('comment-form'),
  };
}

/** Posts at a route of WordPress' own. */
async function postsAt(route: string): Promise<string> {
  const { url } = await serveJson([POST]);
  return url.replace('/get?', `/get${route}`);
}

describe('<news-feed open="dialog" comments>', () => {
  beforeEach(() => addEventListener('click', stay));
  afterEach(() => removeEventListener('click', stay));

  it('shows no comments unless the page wants them', async () => {
    const { list, form } = await commentsIn({ src: answers.url('feed') });
    expect(list).to.equal(null);
    expect(form).to.equal(null);
  });

  it('shows list and form of the endpoint that the page names, for the article', async () => {
    const src = await postsAt('/wp-json/wp/v2/posts?');
    const { list, form } = await commentsIn({ src, comments: ENDPOINT });
    expect(list?.src).to.equal(ENDPOINT);
    expect(form?.action).to.equal(ENDPOINT);
    expect([list?.post, form?.post]).to.deep.equal(['7', '7']);
  });

  it('finds those of a WordPress site by itself', async () => {
    const src = await postsAt('/wp-json/wp/v2/posts?');
    const { list, form } = await commentsIn({ src, comments: '' });
    const expected = src.replace(/posts\?.*/, 'comments');
    expect(list?.src).to.equal(expected);
    expect(form?.action).to.equal(expected);
  });

  it('finds those of a WordPress site without pretty permalinks', async () => {
    const src = await postsAt('?rest_route=/wp/v2/posts&');
    const { list } = await commentsIn({ src, comments: '' });
    const url = new URL(list?.src ?? '');
    expect(url.searchParams.get('rest_route')).to.equal('/wp/v2/comments');
    expect([...url.searchParams]).to.have.length(1);
  });

  it('shows none of a JSON feed for which the page names no endpoint', async () => {
    const { list } = await commentsIn({
      src: answers.url('feed'),
      format: 'jsonfeed',
      comments: '',
    });
    expect(list).to.equal(null);
  });

  it('brings the code that shows them', async () => {
    const { list, form } = await commentsIn({ src: answers.url('feed'), comments: ENDPOINT });
    await until(() => list?.shadowRoot && form?.shadowRoot, 'list and form');
  });

  it('speaks the language of the reader, not that of the article', async () => {
    const { url } = await serveJson({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: [{ id: '1', title: 'English', language: 'en', content_text: 'Text' }],
    });
    const attributes = { src: url, format: 'jsonfeed', lang: 'bg', comments: ENDPOINT };
    const { form } = await commentsIn(attributes);
    await until(
      () => form?.shadowRoot?.textContent.includes('Напишете коментар'),
      'a Bulgarian form',
    );
  });
});
