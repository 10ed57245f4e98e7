import { fixtureSync } from '@open-wc/testing';
import type { NewsFeed } from '../../../src/elements/news-feed/news-feed.js';
import { attributeText, type Attributes } from '../dom.js';
import { until } from '../waiting.js';

/** `<news-feed …>` as a page's author writes it; `true` is an attribute without value. */
export function feedMarkup(attributes: Attributes = {}, children = ''): string {
  return `<news-feed${attributeText(attributes)}>${children}</news-feed>`;
}

/** The element in the page; what it shows is still to come. */
export function fixtureFeed(attributes: Attributes = {}, children = ''): NewsFeed {
  return fixtureSync<NewsFeed>(feedMarkup(attributes, children));
}

/** The element in a box of the page, such as one with another `lang` or `style`. */
export function fixtureIn(box: Attributes, attributes: Attributes = {}, children = ''): NewsFeed {
  const wrapper = fixtureSync<HTMLElement>(
    `<div${attributeText(box)}>${feedMarkup(attributes, children)}</div>`,
  );
  return wrapper.querySelector('news-feed') as NewsFeed;
}

/** The element when it shows the endpoint's articles. */
export async function readyFeed(attributes: Attributes, children = ''): Promise<NewsFeed> {
  return whenState(fixtureFeed(attributes, children), 'ready');
}

/** The element when it has come into a state and shows it. */
export async function whenState(feed: NewsFeed, state: NewsFeed['state']): Promise<NewsFeed> {
  await until(() => feed.state === state, `the state "${state}"`);
  await feed.updateComplete;
  return feed;
}
