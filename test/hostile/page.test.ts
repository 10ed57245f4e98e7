import { expect } from '@open-wc/testing';
import '../../src/elements/news-feed/define.js';
import type { NewsFeed } from '../../src/elements/news-feed/news-feed.js';
import { faintTexts } from '../support/contrast.js';
import { frames, isVisible, part, parts, texts, whenButton } from '../support/dom.js';
import { answers, requestCount, uniqueId } from '../support/endpoints.js';
import { feedMarkup, fixtureIn, whenState } from '../support/news-feed/fixtures.js';
import { visit } from '../support/news-feed/visit.js';
import { until } from '../support/waiting.js';

const src = answers.url('feed', { items: 12, images: true });

/** What pages do to everything that stands on them. */
const THEMES: Record<string, string> = {
  'buttons without style': 'button, input { all: unset !important }',
  'hidden elements': 'a, button, input, h1, h2, h3, li, p, ul, img { display: none !important }',
  'shouting text': '* { text-transform: uppercase !important; letter-spacing: 9px !important }',
  'text without room':
    '* { line-height: 0.1 !important; text-indent: -999px !important; white-space: nowrap !important }',
  'text to the right': '* { text-align: right !important; font-style: italic !important }',
  'inline boxes': '* { display: inline !important; box-sizing: content-box !important }',
  'bold colours': 'a, button { color: red !important; background: red !important }',
  'a reset': '* { margin: 0 !important; padding: 0 !important; border: 0 !important }',
};

async function themedFeed(css: string): Promise<NewsFeed> {
  const feed = fixtureIn({ style: 'width: 700px' }, { src, search: true, filter: true });
  const style = document.createElement('style');
  style.textContent = css;
  feed.parentElement?.append(style);
  await whenState(feed, 'ready');
  await whenButton(feed, 'Наука');
  return feed;
}

describe("the page's own CSS", () => {
  for (const [name, css] of Object.entries(THEMES)) {
    it(`leaves the widget readable: ${name}`, async () => {
      const feed = await themedFeed(css);
      const { width, height } = part(feed, 'link').getBoundingClientRect();
      expect(width).to.be.above(100);
      expect(height).to.be.above(12);
      for (const each of ['title', 'summary', 'date', 'image', 'more', 'search', 'filter']) {
        expect(isVisible(part(feed, each)), each).to.equal(true);
      }
      const {
        textTransform,
        letterSpacing,
        textAlign,
        textIndent,
        whiteSpace,
        fontStyle,
        lineHeight,
      } = getComputedStyle(part(feed, 'summary'));
      expect([textTransform, letterSpacing, textIndent]).to.deep.equal(['none', 'normal', '0px']);
      expect(textAlign).to.match(/^(start|left)$/);
      expect([whiteSpace, fontStyle]).to.deep.equal(['normal', 'normal']);
      expect(Number.parseFloat(lineHeight)).to.be.above(18);
      expect(part(feed, 'more').getBoundingClientRect().height).to.be.at.least(44);
      expect(getComputedStyle(part(feed, 'more')).cursor).to.equal('pointer');
      expect(faintTexts(feed)).to.deep.equal([]);
    });
  }

  it('reaches words only through what is inherited: spacing and breaking are set right', async () => {
    const feed = await themedFeed(
      '* { word-spacing: 3em !important; word-break: break-all !important; font-variant: small-caps !important }',
    );
    const { wordSpacing, wordBreak, fontVariantCaps } = getComputedStyle(part(feed, 'summary'));
    expect([wordSpacing, wordBreak, fontVariantCaps]).to.deep.equal(['0px', 'normal', 'normal']);
  });

  const HIDING: Record<string, string> = {
    'by its tag': 'news-feed { display: none }',
    'by a class': '.hidden { display: none }',
    'with !important': '.hidden { display: none !important }',
    'on some screens': '@media (min-width: 1px) { .hidden { display: none } }',
    'as nothing seen': '.hidden { visibility: hidden }',
  };
  for (const [name, css] of Object.entries(HIDING)) {
    it(`hides the widget as anything else: ${name}`, async () => {
      const feed = await themedFeed('');
      feed.className = 'hidden';
      const style = document.createElement('style');
      style.textContent = css;
      feed.parentElement?.append(style);
      const title = part(feed, 'title');
      const isSeen = isVisible(title) && getComputedStyle(title).visibility === 'visible';
      expect(isSeen).to.equal(false);
    });
  }

  it('lays it out as anything else', async () => {
    const feed = await themedFeed('news-feed { display: inline-flex; width: 400px; margin: 3px }');
    const { display, marginLeft } = getComputedStyle(feed);
    expect([display, marginLeft, feed.offsetWidth]).to.deep.equal(['inline-flex', '3px', 400]);
    expect(part(feed, 'list').offsetWidth).to.equal(400);
  });

  it('does not turn its texts round where the page runs from right to left', async () => {
    const feed = fixtureIn({ dir: 'rtl', lang: 'bg' }, { src });
    await whenState(feed, 'ready');
    for (const name of ['title', 'summary', 'date']) {
      expect(getComputedStyle(part(feed, name)).direction, name).to.equal('ltr');
    }
  });

  it('restyles by parts and custom properties what it is meant to', async () => {
    const feed = await themedFeed(
      'news-feed::part(title) { font-size: 40px } news-feed::part(more) { color: rgb(1, 2, 3) }',
    );
    expect(getComputedStyle(part(feed, 'title')).fontSize).to.equal('40px');
    expect(getComputedStyle(part(feed, 'more')).color).to.equal('rgb(1, 2, 3)');
  });
});

describe("the page's own <base>", () => {
  it('changes nothing for a feed with an absolute address, nor for what is loaded later', async () => {
    const attributes = {
      search: true,
      open: 'dialog',
      more: 'scroll',
      time: 'relative',
      debug: true,
    };
    const { feed, uncaught } = await visit(
      feedMarkup({ src, ...attributes }),
      '<base href="https://other.invalid/page/" target="_blank">',
    );
    await whenState(feed, 'ready');
    await until(() => parts(feed, 'search')[0] && parts(feed, 'debug')[0], 'what comes later');
    await until(() => part(feed, 'list').getAttribute('role') === 'feed', 'the role "feed"');
    expect(uncaught).to.deep.equal([]);
  });

  it('counts for a relative address, as for every other on the page', async () => {
    const base = answers.url('wordpress/');
    const { feed } = await visit(feedMarkup({ src: '../feed?items=2' }), `<base href="${base}">`);
    await whenState(feed, 'ready');
    expect(texts(feed, 'title')).to.have.length(2);
  });
});

describe('a page that forbids', () => {
  const STORAGE: Record<string, string> = {
    'is blocked': `Object.defineProperty(window, 'localStorage', {
      get() { throw new DOMException('blocked', 'SecurityError'); } });`,
    'is missing': `Object.defineProperty(window, 'localStorage', { value: null });`,
    'is full': `Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError'); };`,
  };
  for (const [name, script] of Object.entries(STORAGE)) {
    it(`storage: shows the articles although it ${name}`, async () => {
      const id = uniqueId();
      const markup = feedMarkup({ src: answers.url('feed', { id }), filter: true });
      const { feed, uncaught } = await visit(markup, `<script>${script}</script>`);
      await whenState(feed, 'ready');
      await whenButton(feed, 'Наука');
      await feed.reload();
      expect(texts(feed, 'title')).to.have.length(10);
      expect(uncaught).to.deep.equal([]);
      expect(await requestCount(id)).to.be.at.least(2);
    });
  }

  it('inline styles and unknown Trusted Types: works, and nothing is reported', async () => {
    const policy =
      `default-src 'none'; script-src ${location.origin} 'unsafe-inline'; style-src 'self'; img-src *; connect-src *; ` +
      "require-trusted-types-for 'script'; trusted-types lit-html";
    const { feed, window, uncaught } = await visit(
      feedMarkup({
        src: answers.url('feed', { id: uniqueId(), items: 12, images: true }),
        search: true,
        filter: true,
        open: 'dialog',
        time: 'relative',
        debug: true,
      }),
      `<meta http-equiv="Content-Security-Policy" content="${policy}">
      <script>
        addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
          uncaught.push(violatedDirective + ' ' + sample));
      </script>`,
    );
    await whenState(feed, 'ready');
    await whenButton(feed, 'Наука');
    expect(uncaught).to.deep.equal([]);
    // Trusted Types without a sanitiser, as in WebKitGTK 2.50: there a body cannot be shown.
    if (!('setHTML' in Element.prototype)) return;
    window.addEventListener('click', (event) => event.preventDefault());
    await until(async () => {
      part(feed, 'link').click();
      await frames(3);
      return parts(feed, 'dialog')[0]?.textContent?.includes('Дълго');
    }, 'the body in the dialog');
    expect(uncaught).to.deep.equal([]);
  });
});
