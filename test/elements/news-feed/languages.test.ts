import { expect, fixtureSync } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import type { NewsFeed } from '../../../src/elements/news-feed/news-feed.js';
import { part, parts, textOf, texts } from '../../support/dom.js';
import { answers, serveJson, uniqueId } from '../../support/endpoints.js';
import { bareFeedOf } from '../../support/news-feed/documents.js';
import { feedMarkup, fixtureIn, readyFeed, whenState } from '../../support/news-feed/fixtures.js';
import { until } from '../../support/waiting.js';

const src = answers.url('feed', { items: 25 });

async function showsLanguage(feed: NewsFeed, language: 'bg' | 'en'): Promise<void> {
  const words = language === 'bg' ? 'Още новини' : 'More news';
  await until(() => parts(feed, 'more').map(textOf).join() === words, `"${words}"`);
  const dates = language === 'bg' ? /^24\u00A0май 2024\u00A0г\.$/ : /^24\u00A0May 2024$/;
  expect(texts(feed, 'date')[0]).to.match(dates);
  expect(part(feed, 'list').getAttribute('aria-label')).to.equal(
    language === 'bg' ? 'Новини' : 'News',
  );
}

describe('<news-feed> languages', () => {
  it('stand side by side on one page', async () => {
    const box = fixtureSync<HTMLElement>(
      `<div>${feedMarkup({ src, lang: 'bg' })}${feedMarkup({ src, lang: 'en' })}</div>`,
    );
    const [bulgarian, english] = [...box.children] as NewsFeed[];
    if (!bulgarian || !english) throw new Error('Two elements stand there.');
    await Promise.all([whenState(bulgarian, 'ready'), whenState(english, 'ready')]);
    await showsLanguage(bulgarian, 'bg');
    await showsLanguage(english, 'en');
    bulgarian.headingLevel = english.headingLevel = 2;
    await showsLanguage(bulgarian, 'bg');
    await showsLanguage(english, 'en');
  });

  it('are taken from the nearest lang above, through shadow roots', async () => {
    const host = fixtureIn({ lang: 'bg' }).parentElement as HTMLElement;
    const inner = document.createElement('section');
    inner.attachShadow({ mode: 'open' }).innerHTML = feedMarkup({ src });
    host.append(inner);
    const feed = inner.shadowRoot?.querySelector('news-feed') as NewsFeed;
    await whenState(feed, 'ready');
    await showsLanguage(feed, 'bg');
    inner.lang = 'en';
    await showsLanguage(feed, 'en');
  });

  it('are taken from the page where nothing nearer says one', async () => {
    const feed = await readyFeed({ src });
    await showsLanguage(feed, 'en');
    document.documentElement.lang = 'bg-BG';
    try {
      await showsLanguage(feed, 'bg');
    } finally {
      document.documentElement.lang = 'en';
    }
    await showsLanguage(feed, 'en');
  });

  it('know regions, and fall back to the page for any other language', async () => {
    await showsLanguage(await readyFeed({ src, lang: 'bg-BG' }), 'bg');
    await showsLanguage(await readyFeed({ src, lang: 'EN-us' }), 'en');
    document.documentElement.lang = 'bg';
    try {
      await showsLanguage(await readyFeed({ src, lang: 'fr' }), 'bg');
    } finally {
      document.documentElement.lang = 'en';
    }
    await showsLanguage(await readyFeed({ src, lang: 'fr' }), 'en');
  });

  it('follow a change anywhere above, at once and without a request', async () => {
    const id = uniqueId();
    const counted = answers.url('feed', { id, items: 25 });
    const feed = fixtureIn({ lang: 'bg' }, { src: counted });
    await whenState(feed, 'ready');
    const items = parts(feed, 'item');
    await showsLanguage(feed, 'bg');
    (feed.parentElement as HTMLElement).lang = 'en';
    await showsLanguage(feed, 'en');
    feed.lang = 'bg';
    await showsLanguage(feed, 'bg');
    feed.removeAttribute('lang');
    await showsLanguage(feed, 'en');
    expect(parts(feed, 'item').every((item, index) => item === items[index])).to.equal(true);
    expect(await answers.log(id)).to.have.length(1);
  });

  it('follow when the element is moved into another one', async () => {
    const feed = await readyFeed({ src, lang: undefined });
    const place = fixtureSync<HTMLElement>('<section lang="bg"></section>');
    place.append(feed);
    await showsLanguage(feed, 'bg');
  });

  it('are told to screen readers and hyphenation', async () => {
    const feed = await readyFeed({ src, lang: 'bg' });
    expect(part(feed, 'more').closest('[lang]')?.getAttribute('lang')).to.equal('bg');
  });
});

describe('<news-feed> {lang} in src', () => {
  it('becomes the language of the element, and asks again when it changes', async () => {
    const id = uniqueId();
    await answers.put(
      id,
      { json: bareFeedOf({ title: 'Новина' }) },
      { json: bareFeedOf({ title: 'News item' }) },
    );
    const template = `${answers.url('get', { id })}&language={lang}`;
    const feed = await readyFeed({ src: template, lang: 'bg' });
    feed.lang = 'en';
    await until(() => texts(feed, 'title')[0] === 'News item', 'the English answer');
    const log = await answers.log(id);
    expect(log.map(({ url }) => url.split('language=')[1])).to.deep.equal(['bg', 'en']);
  });
});

describe('<news-feed> articles in another language', () => {
  it('carry their own lang', async () => {
    const { url } = await serveJson(
      bareFeedOf(
        { title: 'Новина', summary: 'а', language: 'bg' },
        { title: 'Item', summary: 'b', language: 'en' },
        { title: 'Article', summary: 'c', language: 'fr-CA' },
      ),
    );
    const feed = await readyFeed({ src: url, lang: 'bg' });
    const spoken = (name: string): (string | null | undefined)[] =>
      parts(feed, name).map((each) => each.closest('[lang]')?.getAttribute('lang'));
    expect(spoken('title')).to.deep.equal(['bg', 'en', 'fr-CA']);
    expect(spoken('summary')).to.deep.equal(['bg', 'en', 'fr-CA']);
    expect(spoken('meta')).to.deep.equal(['bg', 'bg', 'bg']);
  });

  it("carry the feed's where they have none", async () => {
    const { url } = await serveJson({ ...bareFeedOf({ title: 'Item' }), language: 'en-GB' });
    const feed = await readyFeed({ src: url, lang: 'bg' });
    expect(part(feed, 'title').getAttribute('lang')).to.equal('en-GB');
  });
});
