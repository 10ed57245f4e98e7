import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { commentsOf, describeContract, draftFor, openIn, signal } from './contract.js';
import { describeBreakdowns, describeRefusals, refusalOf } from './contract-refusals.js';
import { recordFetch, type Recording } from '../support/wordpress/recorded-fetch.js';
import { configure, listComments, setPermalinks } from './comments.js';
import { startWordPressEndpoint, type WordPressEndpoint } from './contract-site.js';
import { isWordPressInstalled } from './server.js';

describe('a real WordPress and the contract of', { skip: isWordPressInstalled() ?? false }, () => {
  let endpoint: WordPressEndpoint;

  before(async () => {
    endpoint = await startWordPressEndpoint();
  });
  after(() => endpoint?.stop());

  describeContract(() => endpoint);
  describeRefusals(() => endpoint);
  describeBreakdowns(() => endpoint);
  describe('comments in WordPress only', () => describeMore(() => endpoint));

  describe('with our plugin,', () => {
    describeContract(() => endpoint.withCompanion);
    describeRefusals(() => endpoint.withCompanion);
    describe('comments', () => describeCompanion(() => endpoint));
  });
});

/** What only WordPress with our plugin has. */
function describeCompanion(endpoint: () => WordPressEndpoint): void {
  it('get the first receipt again, when they are sent again', async () => {
    const { url, post } = await endpoint().withCompanion.prepare('approve');
    const draft = draftFor(post);
    const first = await openIn(url).create(draft, signal);
    assert.deepEqual(await openIn(url).create(draft, signal), first);
    assert.equal(first.status, 'approved');
  });

  it('are gone where the comment that they answer is', async () => {
    const { url, post } = await endpoint().withCompanion.prepare('approve');
    const error = await refusalOf(openIn(url), draftFor(post, { parent: '999999' }));
    assert.deepEqual([error.kind, error.isUncertain], ['gone', false]);
  });

  it('want a proof where a guard refuses them', async () => {
    const { url, post } = await endpoint().withCompanion.prepare('approve');
    const door = { companion: true, anonymous: false, flood: false };
    await configure(endpoint().site, { ...door, guard: 'captcha' });
    const error = await refusalOf(openIn(url), draftFor(post));
    assert.deepEqual([error.kind, error.isUncertain], ['challenge', false]);
    const proven = draftFor(post, { extra: { captcha: '42' } });
    assert.equal((await openIn(url).create(proven, signal)).status, 'approved');
  });
}

/** What only WordPress has. */
function describeMore(endpoint: () => WordPressEndpoint): void {
  let recording: Recording;
  let site: string;
  let post: string;

  beforeEach(async () => {
    ({ site } = endpoint());
    ({ post } = await endpoint().prepare('approve'));
    recording = recordFetch();
  });
  afterEach(() => recording.stop());

  /** The paths that were asked for, and how, since the test began. */
  function asked(): string[] {
    return recording.requests.map(({ method, url }) => {
      const { pathname, searchParams } = new URL(url);
      const route = searchParams.get('rest_route');
      return `${method} ${pathname}${route === null ? '' : `?rest_route=${route}`}`;
    });
  }

  it('are for known users where nothing lets others in', async () => {
    const service = openIn(`${site}/wp-json/wp/v2/comments`);
    for (const settings of [{ anonymous: false }, { registration: true }]) {
      await configure(site, settings);
      const error = await refusalOf(service, draftFor(post));
      assert.deepEqual([error.kind, error.isUncertain, error.isPassing], ['auth', false, false]);
    }
    assert.deepEqual(await listComments(site, Number(post)), []);
  });

  it('are closed on a post that does not exist', async () => {
    const service = openIn(`${site}/wp-json/wp/v2/comments`);
    assert.equal((await refusalOf(service, draftFor('999999'))).kind, 'closed');
  });

  it('are stored as the text that they are, not as HTML', async () => {
    const content = 'Ток <b>&</b> <script>alert(1)</script>';
    await openIn(`${site}/wp-json/wp/v2/comments`).create(draftFor(post, { content }), signal);
    const [stored] = await listComments(site, Number(post));
    const escaped = '&lt;b&gt;&amp;&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt;';
    assert.equal(stored?.content, `Ток ${escaped}`);
  });

  for (const way of ['/', '/wp-json', '/wp-json/', '/wp-comments-post.php']) {
    it(`are found from ${way}, by one question`, async () => {
      const service = openIn(site + way);
      const { id } = await service.create(draftFor(post), signal);
      assert.deepEqual(
        (await commentsOf(service, post)).map((comment) => comment.id),
        [id],
      );
      const route = '/wp-json/wp/v2/comments';
      assert.deepEqual(asked(), [`GET ${route}`, `POST ${route}`, `GET ${route}`]);
    });
  }

  it('are looked for again after the site has not answered', async ({ mock }) => {
    mock.method(Math, 'random', () => -1); // no time between the tries
    const cut = mock.method(globalThis, 'fetch', () => Promise.reject(new TypeError('cut')));
    const service = openIn(`${site}/?again`);
    assert.equal((await refusalOf(service, draftFor(post))).kind, 'offline');
    cut.mock.restore();
    assert.match((await service.create(draftFor(post), signal)).id, /^\d+$/);
  });

  it('are at ?rest_route= as well, without a question', async () => {
    const service = openIn(`${site}/?rest_route=/wp/v2/comments`);
    const { id } = await service.create(draftFor(post), signal);
    const [comment] = await commentsOf(service, post);
    assert.equal(comment?.id, id);
    const route = '/?rest_route=/wp/v2/comments';
    assert.deepEqual(asked(), [`POST ${route}`, `GET ${route}`]);
  });

  describe('without pretty addresses', () => {
    beforeEach(() => setPermalinks(site, 'plain'));
    afterEach(() => setPermalinks(site, 'pretty'));

    // With a query of their own: what was found at an address before is remembered.
    for (const way of ['/?plain', '/wp-comments-post.php?plain']) {
      it(`are found from ${way}`, async () => {
        const service = openIn(site + way);
        const { id } = await service.create(draftFor(post), signal);
        assert.deepEqual(
          (await commentsOf(service, post)).map((comment) => comment.id),
          [id],
        );
        assert.equal(asked().at(-1), 'GET /?rest_route=/wp/v2/comments');
      });
    }
  });
}
