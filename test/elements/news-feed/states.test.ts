import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import type { NewsFeed } from '../../../src/elements/news-feed/news-feed.js';
import { createFeed } from '../../support/answers/feed.js';
import {
  findButton,
  frames,
  isVisible,
  part,
  parts,
  texts,
  visibleText,
  whenButton,
  whenText,
} from '../../support/dom.js';
import { answers, serve, serveJson, uniqueId } from '../../support/endpoints.js';
import { fixtureFeed, readyFeed, whenState } from '../../support/news-feed/fixtures.js';
import { useQuickRequests } from '../../support/times.js';
import { until } from '../../support/waiting.js';

/** An element whose answer waits at the gate of `id`. */
function gatedFeed(attributes: Record<string, string | number> = {}): [NewsFeed, string] {
  const id = uniqueId();
  const src = answers.url('gated', { id, items: 3, images: true });
  return [fixtureFeed({ src, ...attributes }), id];
}

/** The modules that the page has loaded. */
function codeFiles(): string[] {
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  return names.filter((name) => new URL(name).pathname.startsWith('/src/'));
}

describe('<news-feed> while it loads', () => {
  for (const layout of ['list', 'grid', 'compact'] as const) {
    it(`reserves the room of a page as ${layout}`, async () => {
      const [feed, id] = gatedFeed({ layout, 'page-size': 3 });
      await frames(2); // it is seen
      expect(feed.state).to.equal('loading');
      const height = feed.offsetHeight;
      await answers.open(id);
      await whenState(feed, 'ready');
      await frames(1);
      expect(height).to.be.above(100);
      expect(Math.abs(feed.offsetHeight - height) / height).to.be.below(0.35);
    });
  }

  it('hides its grey lines from screen readers and offers nothing to press', async () => {
    const [feed] = gatedFeed();
    await feed.updateComplete;
    const [list] = feed.shadowRoot?.querySelectorAll('ul') ?? [];
    expect(list?.getAttribute('aria-hidden')).to.equal('true');
    expect(feed.shadowRoot?.querySelectorAll('a, button, input')).to.have.length(0);
    expect(visibleText(feed).trim()).to.equal('');
  });

  it('keeps what stands below where it is when the articles come', async () => {
    const [feed, id] = gatedFeed({ 'page-size': 2 });
    await frames(2); // the skeleton is seen
    const height = feed.offsetHeight;
    await answers.open(id);
    await whenState(feed, 'ready');
    await frames(1);
    expect(feed.offsetHeight).to.be.at.least(height);
  });

  it('lets that height go when the window changes its size', async () => {
    const [feed, id] = gatedFeed({ 'page-size': 3 });
    feed.style.inlineSize = '300px';
    await frames(2);
    await answers.open(id);
    await whenState(feed, 'ready');
    await frames(1);
    const reserved = feed.offsetHeight;
    feed.setAttribute('layout', 'compact');
    await feed.updateComplete;
    dispatchEvent(new Event('resize'));
    await until(() => feed.offsetHeight < reserved, 'a smaller height');
  });

  it('shows neither fallback children nor an error', async () => {
    const [feed] = gatedFeed();
    feed.innerHTML = '<a href="https://example.org/">Новини</a>';
    await feed.updateComplete;
    expect(isVisible(feed.querySelector('a'))).to.equal(false);
    expect(parts(feed, 'error')).to.have.length(0);
  });
});

describe('<news-feed> with nothing to show', () => {
  it('says so in both languages', async () => {
    const src = answers.url('empty');
    const bulgarian = await whenState(fixtureFeed({ src, lang: 'bg' }), 'empty');
    expect(visibleText(bulgarian)).to.contain('Все още няма новини.');
    const english = await whenState(fixtureFeed({ src, lang: 'en' }), 'empty');
    expect(visibleText(english)).to.contain('There is no news yet');
    expect(parts(english, 'item')).to.have.length(0);
  });

  it('shows articles when they are there at last', async () => {
    const { url } = await serveJson(createFeed({ items: 0 }), createFeed({ items: 1 }));
    const feed = await whenState(fixtureFeed({ src: url }), 'empty');
    await feed.reload();
    expect(texts(feed, 'title')).to.have.length(1);
  });
});

describe('<news-feed> when a request fails', () => {
  useQuickRequests(300);

  const CAUSES = [
    { path: 'status/500', bg: /не отговаря/, en: /not answering/ },
    { path: 'stall-headers', bg: /не отговаря/, en: /not answering/ },
    { path: '429', bg: /претоварен/, en: /too many visitors/ },
    { path: 'html', bg: /нечетим отговор/, en: /cannot be read/ },
    { path: 'status/404', bg: /не ги предоставя/, en: /does not give them out/ },
  ];
  for (const { path, ...languages } of CAUSES) {
    it(`says why, and offers to try again: ${path}`, async () => {
      for (const [lang, reason] of Object.entries(languages)) {
        const feed = fixtureFeed({ src: answers.url(path), format: 'jsonfeed', lang });
        await whenState(feed, 'error');
        await whenText(feed, reason);
        const title = lang === 'bg' ? /не могат да бъдат заредени/ : /cannot be loaded/;
        expect(visibleText(feed)).to.match(title);
        expect(texts(feed, 'status')[0]).to.match(title);
        expect(isVisible(await whenButton(feed, lang === 'bg' ? 'Опитай сега' : 'Try now')));
      }
    });
  }

  it('tries again when asked to, and shows the articles', async () => {
    const { url } = await serve({ status: 404 }, { json: createFeed({ items: 2 }) });
    const feed = await whenState(fixtureFeed({ src: url, format: 'jsonfeed' }), 'error');
    (await whenButton(feed, 'Try now')).click();
    await whenState(feed, 'ready');
    expect(texts(feed, 'title')).to.have.length(2);
    expect(visibleText(feed)).not.to.contain('cannot be loaded');
    expect(texts(feed, 'status')).to.deep.equal(['']);
  });

  it('says that it tries, and keeps the button and its focus meanwhile', async () => {
    const id = uniqueId();
    await answers.put(id, { status: 404 });
    await answers.open(id, 1);
    const src = answers.url('gated', { id });
    const feed = await whenState(fixtureFeed({ src, format: 'jsonfeed' }), 'error');
    const button = await whenButton(feed, 'Try now');
    button.focus();
    button.click();
    await whenText(feed, 'Trying again…');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(feed.shadowRoot?.activeElement === button).to.equal(true);
    await answers.open(id);
    await until(() => !visibleText(feed).includes('Trying again…'), 'the end of the try');
    expect(findButton(feed, 'Try now') === button).to.equal(true);
  });

  it('says when it will try by itself, but only where that may help', async () => {
    const passing = fixtureFeed({ src: answers.url('status/503'), format: 'jsonfeed' });
    await whenText(passing, /next try is at \d?\d:\d\d/);
    const lasting = fixtureFeed({ src: answers.url('json'), format: 'jsonfeed' });
    await whenButton(lasting, 'Try now');
    expect(visibleText(lasting)).not.to.contain('next try');
  });

  it('is offline when the browser has no connection', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const src = await answers.foreign('noCors', 'feed');
      const feed = await whenState(fixtureFeed({ src, format: 'jsonfeed', lang: 'bg' }), 'offline');
      await whenText(feed, 'Няма връзка с интернет');
    } finally {
      delete (navigator as { onLine?: boolean }).onLine;
    }
  });

  it('tries again by itself when the connection is back', async () => {
    const { url } = await serve(
      { status: 503 },
      { status: 503 },
      { status: 503 },
      { json: createFeed() },
    );
    const feed = await whenState(fixtureFeed({ src: url, format: 'jsonfeed' }), 'error');
    await whenText(feed, 'next try');
    dispatchEvent(new Event('online'));
    await whenState(feed, 'ready');
  });
});

describe('<news-feed> without an address', () => {
  it('says that there is no news, and nothing of a site that nobody has asked', async () => {
    const feed = await whenState(fixtureFeed({}), 'error');
    await whenText(feed, 'The news cannot be loaded');
    expect(visibleText(feed)).not.to.contain('The site');
  });
});

describe('<news-feed> when a refresh fails', () => {
  useQuickRequests(300);

  async function staleFeed(lang: string): Promise<NewsFeed> {
    const { url } = await serve({ json: createFeed({ items: 2 }) }, { status: 500 });
    const feed = await readyFeed({ src: url, lang });
    await feed.reload();
    return whenState(feed, 'stale');
  }

  it('keeps the articles, with a note of their age and of the reason', async () => {
    const feed = await staleFeed('bg');
    await whenText(feed, /последно обновени: \d?\d:\d\d.* не отговаря/s);
    expect(texts(feed, 'title')).to.have.length(2);
    const english = await staleFeed('en');
    await whenText(english, /last updated: \d?\d:\d\d.* not answering/s);
  });

  it('shows no fallback children, and takes the note away when all is well again', async () => {
    const { url } = await serve(
      { json: createFeed({ items: 2 }) },
      { status: 404 },
      { json: createFeed({ items: 2 }) },
    );
    const feed = await readyFeed({ src: url }, '<a href="https://example.org/">Новини</a>');
    await feed.reload();
    (await whenButton(feed, 'Try now')).click();
    expect(isVisible(feed.querySelector('a'))).to.equal(false);
    await whenState(feed, 'ready');
    expect(isVisible(findButton(feed, 'Try now'))).to.equal(false);
    expect(part(feed, 'list').children).to.have.length(2);
  });

  it('asks for no further code to say so', async () => {
    const { url } = await serve({ json: createFeed({ items: 2 }) }, { status: 404 });
    const feed = await readyFeed({ src: url });
    const before = codeFiles();
    await feed.reload();
    expect(isVisible(findButton(feed, 'Try now'))).to.equal(true);
    expect(codeFiles()).to.have.members(before);
  });
});
