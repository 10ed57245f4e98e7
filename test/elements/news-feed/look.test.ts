import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import type { NewsFeed } from '../../../src/elements/news-feed/news-feed.js';
import { part, parts, whenButton } from '../../support/dom.js';
import { answers, serveJson } from '../../support/endpoints.js';
import { openDialog, stay } from '../../support/news-feed/dialog.js';
import { bareFeedOf } from '../../support/news-feed/documents.js';
import { fixtureIn, readyFeed, whenState } from '../../support/news-feed/fixtures.js';
import { until } from '../../support/waiting.js';

const PICTURE = answers.url('image', { w: 64, h: 48 });
const src = answers.url('feed', { items: 6, images: true });

/** What a click in the middle of an element hits. */
function hitAt(feed: NewsFeed, element: Element): Element | null | undefined {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return feed.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2);
}

describe('<news-feed> looks', () => {
  for (const layout of ['list', 'grid']) {
    it(`opens an article wherever it is pressed: ${layout}`, async () => {
      const feed = await readyFeed({ src, layout });
      const link = part(feed, 'link');
      for (const name of ['image', 'title', 'summary', 'date']) {
        expect(hitAt(feed, part(feed, name)), name).to.equal(link);
      }
      expect(part(feed, 'item').querySelectorAll('a, button')).to.have.length(1);
    });
  }

  it('says of a link that it opens a dialog, and of no other', async () => {
    const here = await readyFeed({ src, open: 'dialog' });
    expect(part(here, 'link').getAttribute('aria-haspopup')).to.equal('dialog');
    expect(part(await readyFeed({ src }), 'link').hasAttribute('aria-haspopup')).to.equal(false);
  });

  it('puts a letter in the place of a picture that the other cards have, and nowhere else', async () => {
    const plain = { title: 'Без снимка', summary: 'Текст', tags: ['Обучение'] };
    const mixed = await serveJson(bareFeedOf({ title: 'Със', image: PICTURE }, plain));
    const feed = await readyFeed({ src: mixed.url, layout: 'grid', cache: 'off' });
    const initial = feed.shadowRoot?.querySelector('.initial') as HTMLElement;
    expect(initial.textContent).to.equal('О');
    expect(getComputedStyle(initial).display).to.equal('grid');
    feed.setAttribute('layout', 'list');
    await feed.updateComplete;
    expect(feed.shadowRoot?.querySelector('.initial')).to.equal(null);
    const { url } = await serveJson(bareFeedOf(plain, plain));
    const bare = await readyFeed({ src: url, layout: 'grid', cache: 'off' });
    const none = bare.shadowRoot?.querySelector('.initial') as HTMLElement;
    expect(getComputedStyle(none).display).to.equal('none');
  });

  it('shows the picture, date, author and category above the title of the reader', async () => {
    const content_html = '<h2>Раздел</h2><p>Текст</p>';
    const item = { title: 'Новина', image: PICTURE, tags: ['Обучение'], content_html };
    const { url } = await serveJson(bareFeedOf({ ...item, date_published: '2024-03-11' }));
    const feed = await readyFeed({ src: url, open: 'dialog', lang: 'bg', cache: 'off' });
    feed.addEventListener('click', stay);
    const dialog = await openDialog(feed);
    const heading = await until(() => dialog.querySelector('.prose h2'), 'the body');
    const order = [...dialog.querySelectorAll('.meta, #reader-title, .lead, .prose')];
    expect(order.map((element) => element.id || element.className)).to.deep.equal([
      ...['lead', 'meta', 'reader-title', 'prose'],
    ]);
    expect(dialog.querySelector('.meta')?.textContent).to.match(/11.март 2024.*Обучение/s);
    const size = (element: Element | null): number =>
      Number.parseFloat(getComputedStyle(element as Element).fontSize);
    expect(size(dialog.querySelector('#reader-title'))).to.be.above(size(heading) * 1.2);
  });

  for (const [title, width] of [
    ['wrap where there is room', 640],
    ['are reached by scrolling in a narrow column', 300],
  ] as const) {
    it(`has chips that ${title}`, async () => {
      const tags = Array.from({ length: 14 }, (_, index) => `Категория ${index}`);
      const { url } = await serveJson(
        bareFeedOf(...tags.map((tag) => ({ title: tag, tags: [tag] }))),
      );
      const box = { style: `width: ${width}px` };
      const feed = await whenState(fixtureIn(box, { src: url, filter: true }), 'ready');
      await whenButton(feed, 'Категория 13');
      const chips = part(feed, 'filter');
      const last = parts(feed, 'chip').at(-1) as HTMLElement;
      const isNarrow = width < 400;
      expect(chips.scrollWidth > chips.clientWidth).to.equal(isNarrow);
      chips.scrollLeft = chips.scrollWidth;
      const edge = chips.getBoundingClientRect().right;
      expect(last.getBoundingClientRect().right).to.be.at.most(edge);
      expect(getComputedStyle(chips).maskImage !== 'none').to.equal(isNarrow);
    });
  }

  it('is lines of grey while it loads', async () => {
    const feed = await whenState(
      fixtureIn({}, { src: answers.url('gated', { id: `look-${Date.now()}` }) }),
      'loading',
    );
    const bone = feed.shadowRoot?.querySelector('.summary .bone') as HTMLElement;
    expect(getComputedStyle(bone).backgroundImage).to.contain('repeating-linear-gradient');
  });
});
