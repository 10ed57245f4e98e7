import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/elements/news-feed/define.js';
import { NewsFeed, registerLanguage } from '../../src/index.js';
import { until } from '../support/waiting.js';

const textOf = (element: LitElement): string => element.renderRoot.textContent ?? '';

/** A feed of one untitled article. */
const FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  items: [{ id: '1', url: 'https://ikem.example/1', date_published: '2019-11-09T10:00:00Z' }],
});

async function newsIn(lang: string): Promise<NewsFeed> {
  const feed = await fixture<NewsFeed>(
    html`<news-feed lang=${lang} search
      ><script type="application/feed+json">
        ${FEED}
      </script></news-feed
    >`,
  );
  await until(() => feed.articles.length === 1);
  return feed;
}

describe('registerLanguage', () => {
  it('makes an element that is there speak a new language', async () => {
    const feed = await newsIn('eo');
    await until(() => textOf(feed).includes('Untitled'));
    registerLanguage('eo', { Untitled: 'Sen titolo', 'Search the news': 'Serĉi novaĵojn' });
    await until(() => textOf(feed).includes('Sen titolo'));
    const date = new Intl.DateTimeFormat('eo', { dateStyle: 'long' });
    expect(textOf(feed)).to.include(date.format(new Date('2019-11-09T10:00:00Z')));
    expect(feed.renderRoot.querySelector('.root')?.getAttribute('lang')).to.equal('eo');
  });

  it('reaches code that is loaded later', async () => {
    const feed = await newsIn('eo');
    const field = (): HTMLInputElement | null => feed.renderRoot.querySelector('input');
    await until(() => field()?.placeholder === 'Serĉi novaĵojn');
  });

  it('changes words of a language that is spoken already', async () => {
    const feed = await fixture<NewsFeed>(html`<news-feed lang="en"></news-feed>`);
    await until(() => textOf(feed).includes('The news cannot be loaded'));
    registerLanguage('en', { 'The news cannot be loaded': 'No news is good news' });
    await until(() => textOf(feed).includes('No news is good news'));
  });

  it('stands at the class too, for pages that import nothing', () => {
    expect(NewsFeed.registerLanguage).to.equal(registerLanguage);
  });

  it('refuses a tag that is none', () => {
    expect(() => registerLanguage('not a tag', {})).to.throw(RangeError);
  });
});
