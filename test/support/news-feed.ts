import { fixtureSync } from '@open-wc/testing';
import type { NewsFeed } from '../../src/elements/news-feed/news-feed.js';
import { createFeed, createItem } from './answers/feed.js';
import { answers, nextFrame, uniqueId, until, type AnswerDocument } from './client.js';

export type Attributes = Record<string, string | number | boolean | undefined>;
type Json = Record<string, unknown>;

/** An endpoint of the test's own: the id under which its requests are logged, and its URL. */
export interface Endpoint {
  id: string;
  url: string;
}

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

/** Every element that carries a part's name, in order. */
export function parts<T extends HTMLElement = HTMLElement>(feed: Element, name: string): T[] {
  return [...(feed.shadowRoot?.querySelectorAll<T>(`[part~="${name}"]`) ?? [])];
}

/** The first element that carries a part's name. */
export function part<T extends HTMLElement = HTMLElement>(feed: Element, name: string): T {
  const [first] = parts<T>(feed, name);
  if (!first) throw new Error(`Nothing carries the part "${name}".`);
  return first;
}

/** The texts of the elements that carry a part's name. */
export function texts(feed: Element, name: string): string[] {
  return parts(feed, name).map(textOf);
}

/** What a reader sees of the element's own content. */
export function visibleText(feed: Element): string {
  const children = [...(feed.shadowRoot?.children ?? [])] as HTMLElement[];
  return children.map(({ innerText }) => innerText).join(' ');
}

/** A button of the element by its words, once it is there. */
export function whenButton(feed: Element, words: string): Promise<HTMLButtonElement> {
  return until(() => findButton(feed, words), `a button "${words}"`);
}

/** A button of the element by its words. */
export function findButton(feed: Element, words: string): HTMLButtonElement | undefined {
  const buttons = feed.shadowRoot?.querySelectorAll('button') ?? [];
  return [...buttons].find((button) => textOf(button) === words);
}

/** Waits until a reader sees these words. */
export async function whenText(feed: Element, words: string | RegExp): Promise<void> {
  await until(
    () =>
      typeof words === 'string' ? visibleText(feed).includes(words) : words.test(visibleText(feed)),
    `the words "${String(words)}"`,
  );
}

/** Whether anything of a node takes room on the page. */
export function isVisible(element: Element | null | undefined): boolean {
  return (element?.getClientRects().length ?? 0) > 0;
}

/** The element that has the focus, inside shadow roots too. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Fails unless an element has the focus; in words, because chai would print whole trees. */
export function expectFocus(element: Element | null | undefined): void {
  const found = focused();
  if (found !== element) throw new Error(`${nameOf(found)} has the focus, not ${nameOf(element)}.`);
}

/** Time for whatever may still follow: so many frames, and the renders they cause. */
export async function frames(count = 5): Promise<void> {
  for (let index = 0; index < count; index += 1) await nextFrame();
}

/** Registers answers for an endpoint of its own: one after another, the last one for ever. */
export async function serve(...documents: AnswerDocument[]): Promise<Endpoint> {
  const id = uniqueId();
  return { id, url: await answers.put(id, ...documents) };
}

/** An endpoint that answers with these documents. */
export function serveJson(...documents: unknown[]): Promise<Endpoint> {
  return serve(...documents.map((json) => ({ json })));
}

/** An endpoint with a feed of these items, each given by what it has besides the usual fields. */
export function serveItems(...items: Json[]): Promise<Endpoint> {
  return serveJson(feedOf(...items));
}

/** A feed of these items, each given by what it has besides the usual fields. */
export function feedOf(...items: Json[]): Json {
  return {
    ...createFeed({ items: 0 }),
    items: items.map((item, index) => ({ ...createItem(index + 1), ...item })),
  };
}

/** An item with nothing but an id and what is given. */
export function bareFeedOf(...items: Json[]): Json {
  return {
    ...createFeed({ items: 0 }),
    items: items.map((item, index) => ({ id: `bare-${index + 1}`, ...item })),
  };
}

/** How many requests have carried an id so far. */
export async function requestCount(id: string): Promise<number> {
  return (await answers.log(id)).length;
}

export function textOf(element: Element): string {
  return (element.textContent ?? '').trim();
}

function nameOf(element: Element | null | undefined): string {
  return element ? `<${element.localName}> "${textOf(element).slice(0, 40)}"` : 'Nothing';
}

export function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${value === true ? '' : escapeQuotes(String(value))}"`)
    .join('');
}

function escapeQuotes(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
