import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import type { NewsFeed } from '../../../src/elements/news-feed/news-feed.js';
import { createFeed } from '../../support/answers/feed.js';
import { faintTexts } from '../../support/contrast.js';
import { frames, part, parts, whenButton, whenText, type Attributes } from '../../support/dom.js';
import { answers, serve, serveJson, uniqueId } from '../../support/endpoints.js';
import { fixtureIn, whenState } from '../../support/news-feed/fixtures.js';
import { useQuickRequests } from '../../support/times.js';
import { until } from '../../support/waiting.js';

const good = answers.url('feed', { items: 12, images: true });

/** Colours of pages, the last of which has not told the browser that it is dark. */
const PAGES = {
  light: 'background: #fff; color: #1c2024; color-scheme: light',
  dark: 'background: #14181d; color: #e8eaed; color-scheme: dark',
  'dark without color-scheme': 'background: #102a43; color: #fff',
} as const;

type Open = (attributes?: Attributes, children?: string) => NewsFeed;

/** How an element comes into each of its states. */
const STATES: Record<string, (open: Open) => Promise<NewsFeed>> = {
  loading: async (open) => {
    const feed = open({ src: answers.url('gated', { id: uniqueId() }) });
    await feed.updateComplete;
    return feed;
  },
  'a list': (open) => whenState(open({ src: good }), 'ready'),
  'a grid': (open) => whenState(open({ src: good, layout: 'grid' }), 'ready'),
  'a compact list': (open) => whenState(open({ src: good, layout: 'compact' }), 'ready'),
  'a feed on scroll': async (open) => {
    const feed = await whenState(open({ src: good, more: 'scroll' }), 'ready');
    await until(() => part(feed, 'list').getAttribute('role') === 'feed', 'the role "feed"');
    return feed;
  },
  'searched and filtered': async (open) => {
    const feed = await whenState(open({ src: good, search: true, filter: true }), 'ready');
    (await whenButton(feed, 'Наука')).click();
    await until(() => parts(feed, 'item').length === 4, 'four articles');
    return feed;
  },
  'with news': async (open) => {
    const feed = createFeed({ items: 2 });
    const items = [{ id: 'new', title: 'Ново' }, ...(feed['items'] as object[])];
    const { url } = await serveJson(feed, { ...feed, items });
    const element = await whenState(open({ src: url, 'page-size': 2 }), 'ready');
    await element.reload();
    return element;
  },
  empty: (open) => whenState(open({ src: answers.url('empty') }), 'empty'),
  stale: async (open) => {
    const { url } = await serve({ json: createFeed({ items: 2 }) }, { status: 404 });
    const feed = await whenState(open({ src: url }), 'ready');
    await feed.reload();
    await until(() => parts(feed, 'retry')[0], 'the note');
    return feed;
  },
  error: async (open) => {
    const link = '<a href="https://example.org/" style="color: inherit">Новини</a>';
    const feed = open({ src: answers.url('status/500'), format: 'jsonfeed' }, link);
    await whenState(feed, 'error');
    await until(() => parts(feed, 'retry')[0], 'the sentence');
    return feed;
  },
  debug: async (open) => {
    const feed = open({ src: answers.url('status/404'), format: 'jsonfeed', debug: true });
    await whenText(feed, 'news-feed: error');
    return feed;
  },
  'a dialog': async (open) => {
    const feed = await whenState(open({ src: good, open: 'dialog' }), 'ready');
    await until(async () => {
      const [dialog] = parts<HTMLDialogElement>(feed, 'dialog');
      if (dialog?.open) return dialog.textContent?.includes('Дълго');
      part(feed, 'link').click();
      await frames(3);
      return false;
    }, 'the body in the dialog');
    return feed;
  },
};

const stay = (event: Event): void => event.preventDefault();

describe('<news-feed> accessibility', () => {
  useQuickRequests();
  before(() => addEventListener('click', stay));
  after(() => removeEventListener('click', stay));

  for (const [page, style] of Object.entries(PAGES)) {
    for (const [state, bring] of Object.entries(STATES)) {
      for (const lang of ['bg', 'en']) {
        it(`has no fault: ${state}, ${lang}, ${page}`, async () => {
          const padded = `${style}; padding: 20px`;
          const feed = await bring((attributes, children) =>
            fixtureIn({ style: padded, lang }, attributes, children),
          );
          const box = feed.parentElement as HTMLElement;
          await expect(box).to.be.accessible();
          expect(faintTexts(box), 'faint texts').to.deep.equal([]);
        });
      }
    }
  }

  it('is seen through: a fault would be found', async () => {
    const style = 'background: #fff; --news-accent: #ddd';
    const feed = await whenState(fixtureIn({ style }, { src: good }), 'ready');
    const box = feed.parentElement as HTMLElement;
    expect(faintTexts(box)).not.to.deep.equal([]);
    part(feed, 'list').removeAttribute('role');
    part(feed, 'image').removeAttribute('alt');
    await expect(box).not.to.be.accessible();
  });

  for (const color of ['#000', '#333', '#5b2a00', '#003f5c', '#4a4a4a']) {
    it(`has enough contrast on white in the page's own colour ${color}`, async () => {
      const feed = await whenState(
        fixtureIn({ style: `background: #fff; color: ${color}` }, { src: good, filter: true }),
        'ready',
      );
      (await whenButton(feed, 'Наука')).click();
      await frames(3);
      expect(faintTexts(feed)).to.deep.equal([]);
    });
  }

  for (const color of ['#fff', '#ddd', '#ffe8c7', '#cfe8ff']) {
    it(`has enough contrast on a dark page in its own colour ${color}`, async () => {
      const feed = await whenState(
        fixtureIn({ style: `background: #181818; color: ${color}` }, { src: good, filter: true }),
        'ready',
      );
      (await whenButton(feed, 'Наука')).click();
      await frames(3);
      expect(faintTexts(feed)).to.deep.equal([]);
    });
  }

  it('has targets of 24 pixels and more', async () => {
    const feed = await whenState(
      fixtureIn({ style: 'width: 320px' }, { src: good, search: true, filter: true }),
      'ready',
    );
    await whenButton(feed, 'Наука');
    const targets = feed.shadowRoot?.querySelectorAll('button, input') ?? [];
    expect(targets.length).to.be.above(4);
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.textContent ?? '').to.be.at.least(24);
    }
  });

  it('shows where the focus is', async () => {
    const feed = await whenState(fixtureIn({}, { src: good }), 'ready');
    const link = part(feed, 'link');
    link.focus({ focusVisible: true } as FocusOptions);
    if (!link.matches(':focus-visible')) throw new Error('The focus is not shown.');
    expect(getComputedStyle(link).outlineStyle).to.equal('solid');
    expect(Number.parseFloat(getComputedStyle(link).outlineWidth)).to.be.at.least(2);
  });
});
