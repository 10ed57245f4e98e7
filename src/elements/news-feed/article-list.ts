import { render } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import type { Article } from '../../data/model.js';
import { msg } from '../../i18n/generated/news-feed.js';
import { hasImage, layoutClass, renderArticle, type ArticleView } from './render-article.js';

type Attributes = Record<string, string | number | boolean>;

/** The articles, and how they are shown. */
export interface ListView extends ArticleView {
  settings: ArticleView['settings'] & { readonly label: string };
  feed: {
    readonly articles: readonly Article[];
    /** The answer to another query is on its way. */
    readonly busy: boolean;
    /** Articles of the whole feed; undefined when it is not known. */
    readonly total: number | undefined;
  };
  /** How many articles are filled in; the others are empty boxes. */
  filled: number;
}

/** What the boxes around the articles are: a plain list, or the feed of `lazy/while-reading`. */
export interface Boxes {
  list: string;
  item: string;
  listAttributes(view: ListView): Attributes;
  itemAttributes(article: Article, index: number, view: ListView): Attributes;
  /** Hears the keys in the list. */
  onKey?(event: KeyboardEvent): void;
}

/** A plain list: what fits a "more" button. Safari forgets lists without bullets, but not the role. */
export const plainBoxes: Boxes = {
  list: 'ul',
  item: 'li',
  listAttributes: () => ({ role: 'list' }),
  itemAttributes: () => ({}),
};

/** From so many articles on, those outside the viewport are not laid out. */
export const MANY = 60;

/**
 * The articles' boxes, each kept for as long as its article is shown: a refresh without news
 * touches no node, and a new article adds its own nodes only.
 */
class ArticleList extends Directive {
  #boxes: Boxes | undefined;
  #list: HTMLElement | undefined;
  readonly #items = new Map<string, HTMLElement>();
  /** What was put into a box the last time. */
  readonly #filled = new WeakMap<HTMLElement, { article: Article; look: string | undefined }>();

  override render(view: ListView, boxes: Boxes): HTMLElement {
    if (boxes !== this.#boxes) this.#items.clear();
    const list = boxes === this.#boxes && this.#list ? this.#list : createList(boxes);
    this.#boxes = boxes;
    this.#list = list;
    setAttributes(list, {
      part: 'list',
      class: listClass(view),
      'aria-label': view.settings.label || msg('News'),
      ...boxes.listAttributes(view),
    });
    this.#removeOthers(view.feed.articles);
    const look = lookOf(view);
    view.feed.articles.forEach((article, index) => {
      const item = this.#place(article, index, list, boxes.item);
      if (index >= view.filled) return;
      setAttributes(item, boxes.itemAttributes(article, index, view));
      this.#fill(item, article, view, look);
    });
    return list;
  }

  /** A long list grows in steps: what is in its boxes already is not made again for each. */
  #fill(item: HTMLElement, article: Article, view: ListView, look: string | undefined): void {
    const known = this.#filled.get(item);
    if (look !== undefined && known?.look === look && known.article === article) return;
    this.#filled.set(item, { article, look });
    fill(item, article, view);
  }

  /** Those of articles that have gone are removed first, so that the others need not be moved. */
  #removeOthers(articles: readonly Article[]): void {
    const ids = new Set(articles.map(({ id }) => id));
    for (const [id, item] of this.#items) {
      if (ids.has(id)) continue;
      item.remove();
      this.#items.delete(id);
    }
  }

  /** The box of an article, in its place. */
  #place({ id }: Article, index: number, list: HTMLElement, tag: string): HTMLElement {
    const item = this.#items.get(id) ?? document.createElement(tag);
    this.#items.set(id, item);
    const there = list.children[index];
    if (item !== there) list.insertBefore(item, there ?? null);
    return item;
  }
}

/** Shows articles in boxes. */
export const articleList: (
  ...values: Parameters<ArticleList['render']>
) => DirectiveResult<typeof ArticleList> = directive(ArticleList);

function createList({ list, onKey }: Boxes): HTMLElement {
  const element = document.createElement(list);
  if (onKey) element.addEventListener('keydown', onKey);
  return element;
}

/** All that the look of an article depends on, but for itself; undefined for what changes with time. */
function lookOf({
  settings,
  language,
  failedImages,
  formatRelative,
}: ListView): string | undefined {
  const { layout, timeZone, headingLevel, noImages, open } = settings;
  if (formatRelative) return undefined;
  return [layout, timeZone, headingLevel, noImages, open, language, failedImages.size].join();
}

function fill(item: HTMLElement, article: Article, view: ListView): void {
  setAttributes(item, {
    part: 'item',
    'data-id': article.id,
    class: hasImage(article, view) ? 'item pictured' : 'item',
  });
  render(renderArticle(article, view), item);
}

function listClass({ feed, settings }: ListView): string {
  const modes = `${feed.busy ? ' busy' : ''}${feed.articles.length > MANY ? ' many' : ''}`;
  return `list ${layoutClass(settings.layout)}${modes}`;
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
  }
}
