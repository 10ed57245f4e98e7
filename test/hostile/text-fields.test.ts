import { expect } from '@open-wc/testing';
import '../../src/elements/news-feed/define.js';
import type { NewsFeed } from '../../src/elements/news-feed/news-feed.js';
import { findButton, frames, part, parts, texts, whenButton } from '../support/dom.js';
import { answers, serve, serveJson } from '../support/endpoints.js';
import {
  folded,
  hasRun,
  intruders,
  PAYLOADS,
  wellFormed,
  WRONG_TYPES,
} from '../support/hostile/payloads.js';
import { fixtureFeed, readyFeed, whenState } from '../support/news-feed/fixtures.js';
import { until } from '../support/waiting.js';

const ALL = { search: true, filter: true, open: 'dialog', lang: 'en' };
const stay = (event: Event): void => event.preventDefault();

/** Does with the element what a reader does, and looks whether anything has got in. */
async function expectHarmless(feed: NewsFeed): Promise<void> {
  feed.setAttribute('layout', 'grid');
  await feed.updateComplete;
  const [link] = parts(feed, 'link');
  await until(async () => {
    if (parts<HTMLDialogElement>(feed, 'dialog')[0]?.open) return true;
    link?.click();
    await frames(3);
    return !link;
  }, 'an open dialog');
  await frames(5);
  expect(intruders(feed.shadowRoot as ShadowRoot)).to.deep.equal([]);
  expect(hasRun()).to.equal(false);
  expect(feed.shadowRoot?.querySelectorAll('[autofocus]')).to.have.length(0);
}

/** An item whose every field holds the payload. */
function itemOf(value: unknown): Record<string, unknown> {
  return {
    ...{ id: value, title: value, summary: value, content_text: value, content_html: value },
    ...{ url: value, external_url: value, image: value, banner_image: value, language: value },
    ...{ date_published: value, tags: [value], authors: [{ name: value, url: value }] },
    attachments: [{ url: value, mime_type: 'image/png' }],
  };
}

function postOf(value: unknown): Record<string, unknown> {
  const rendered = { rendered: value };
  const file = { source_url: value, alt_text: value, media_details: { width: 9, height: 9 } };
  const size = { source_url: value, width: 9, height: 9 };
  Object.assign(file.media_details, { sizes: { medium: size, large: size } });
  return {
    ...{ id: 1, date: value, date_gmt: value, link: value, title: rendered, excerpt: rendered },
    content: rendered,
    _embedded: {
      author: [{ name: value }],
      'wp:term': [[{ id: 5, name: value, slug: value }]],
      'wp:featuredmedia': [file],
    },
  };
}

/** Elements that ask these answers as WordPress; its other routes answer with `others`. */
async function wordpressUrl(posts: unknown, others: unknown): Promise<string> {
  // The addresses of the other routes carry no id: they are answered by what has no name.
  await answers.put('', { json: others });
  const { url } = await serveJson(posts);
  return url.replace('/get?', '/get/wp-json/wp/v2/posts?');
}

describe('hostile text fields: JSON Feed', () => {
  beforeEach(() => addEventListener('click', stay));
  afterEach(() => removeEventListener('click', stay));

  for (const { name, value, text = value } of PAYLOADS) {
    it(`shows them as text: ${name}`, async () => {
      const { url } = await serveJson({ version: '', title: value, items: [itemOf(value)] });
      const feed = await readyFeed({ src: url, ...ALL });
      const written = folded(wellFormed(text));
      for (const name of ['title', 'summary', 'category']) {
        const [shown = ''] = texts(feed, name).map(folded);
        expect(shown, name).not.to.equal('');
        // Long ones are cut.
        expect(written.startsWith(shown.replace(/…$/, '')), shown).to.equal(true);
      }
      const [author] = parts(feed, 'author');
      const whole = author?.getAttribute('title') ?? author?.textContent ?? '';
      expect(folded(whole)).to.satisfy(endsWith(written));
      await expectHarmless(feed);
    });
  }

  for (const [name, value] of Object.entries(WRONG_TYPES)) {
    it(`does without them: ${name}`, async () => {
      const items = [{ ...itemOf(value), id: 1 }, { id: 2, title: 'Новина' }, itemOf(value)];
      const { url } = await serveJson({ version: value, title: value, items, language: value });
      const feed = await readyFeed({ src: url, ...ALL });
      const title = typeof value === 'number' ? `${value}` : 'Untitled';
      expect(texts(feed, 'title').slice(0, 2)).to.deep.equal([title, 'Новина']);
      expect(texts(feed, 'title').join()).not.to.contain('[object');
      await expectHarmless(feed);
    });
  }

  it('finds a category whatever it is called', async () => {
    for (const { value } of PAYLOADS) {
      const { url } = await serveJson({
        version: '',
        title: '',
        items: [itemOf(value), { id: 2 }],
      });
      const feed = await readyFeed({ src: url, filter: true });
      const chip = await until(() => part(feed, 'filter').querySelectorAll('button')[1], 'a chip');
      chip.click();
      await until(() => texts(feed, 'title').length === 1, `the articles of ${value}`);
    }
  });

  it('searches for whatever is typed', async () => {
    const items = PAYLOADS.map(({ value }, id) => ({ id, title: value }));
    const { url } = await serveJson({ version: '', title: '', items });
    const feed = await readyFeed({ src: url, search: true, 'page-size': 50 });
    const field = await until(() => parts<HTMLInputElement>(feed, 'search')[0], 'the field');
    for (const { value } of PAYLOADS) {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await until(() => texts(feed, 'title').length < items.length, 'an answer');
    expect(hasRun()).to.equal(false);
  });
});

describe('hostile text fields: WordPress', () => {
  beforeEach(() => addEventListener('click', stay));
  afterEach(() => removeEventListener('click', stay));

  for (const { name, value, html } of PAYLOADS) {
    it(`shows the text of them: ${name}`, async () => {
      const src = await wordpressUrl([postOf(value)], [{ id: 5, name: value, slug: value }]);
      const feed = await readyFeed({ src, ...ALL });
      expect(texts(feed, 'title')).to.deep.equal([html || 'Untitled']);
      expect(texts(feed, 'summary')).to.deep.equal(html ? [html] : []);
      expect(texts(feed, 'author').join()).to.satisfy(endsWith(html));
      expect(texts(feed, 'category').filter(Boolean)).to.deep.equal(html ? [html] : []);
      await expectHarmless(feed);
    });

    it(`chooses a category of that name: ${name}`, async () => {
      if (!html) return;
      const src = await wordpressUrl([postOf(value)], [{ id: 5, name: value, slug: 'slug' }]);
      const feed = await readyFeed({ src, filter: true });
      const chip = await whenButton(feed, html);
      chip.click();
      await until(() => chip.getAttribute('aria-pressed') === 'true', 'a pressed chip');
      await frames(5);
      await whenState(feed, 'ready');
    });
  }

  for (const [name, value] of Object.entries(WRONG_TYPES)) {
    it(`does without them: ${name}`, async () => {
      const posts = [postOf(value), { ...postOf('а'), id: 2, _embedded: value }, value];
      const src = await wordpressUrl(posts, [value, { id: value, name: value, slug: value }]);
      const feed = await readyFeed({ src, ...ALL });
      const title = typeof value === 'number' ? `${value}` : 'Untitled';
      expect(texts(feed, 'title')).to.deep.equal([title, 'а']);
      await expectHarmless(feed);
    });
  }

  it('shows no chip and no category without a name', async () => {
    const src = await wordpressUrl(
      [postOf('<b></b>')],
      [
        { id: 5, name: '<b></b>' },
        { id: 6, name: 'а' },
      ],
    );
    const feed = await readyFeed({ src, filter: true });
    await whenButton(feed, 'а');
    expect(findButton(feed, '')?.outerHTML).to.equal(undefined);
    expect(texts(feed, 'category')).not.to.include('');
  });
});

describe('hostile text fields: any JSON and the answer itself', () => {
  it('follows no pointer into a prototype', async () => {
    const { url } = await serveJson({ items: [{ id: 1, title: 'а' }] });
    const map = '{"title":"/constructor/name","summary":"/__proto__/x","url":"/toString"}';
    const feed = await readyFeed({ src: url, map });
    expect(texts(feed, 'title')).to.deep.equal(['Untitled']);
  });

  it('takes a map that names a prototype for what it is', async () => {
    const { url } = await serveJson({ items: [{ id: 1, title: 'а' }] });
    const feed = await readyFeed({ src: url, map: '{"__proto__":"/x","constructor":"/y"}' });
    expect(texts(feed, 'title')).to.deep.equal(['а']);
    expect(hasRun()).to.equal(false);
  });

  it("shows no server's words to readers", async () => {
    const message = '<img src="x:" onerror="parent.hostile = 1">';
    const { url } = await serve({ status: 404, json: { code: message, message } });
    const feed = fixtureFeed({ src: url, format: 'jsonfeed', debug: true });
    await whenState(feed, 'error');
    await until(() => parts(feed, 'debug')[0], 'the diagnosis');
    expect(intruders(feed.shadowRoot as ShadowRoot)).to.deep.equal([]);
    expect(hasRun()).to.equal(false);
  });
});

/** Before a name there may be a word such as "by". */
function endsWith(name: string): (text: string) => boolean {
  return (text) => text.endsWith(name);
}
