import { render, type ReactiveControllerHost } from 'lit';
import type { Article, ArticleImage } from '../../data/model.js';
import { msg } from '../../i18n/generated/news-feed.js';
import { hasImage, layoutClass, renderArticle, type ArticleView } from './render-article.js';

type Attributes = Record<string, string | number | boolean>;

/** What the element says of its list. */
export type ListView = Omit<ArticleView, 'failedImages' | 'onImageError'>;

/** What the boxes around the articles are: a plain list, or the feed pattern of `parts/scroll`. */
export interface Pattern {
  box: string;
  item: string;
  boxAttributes(view: ArticleView): Attributes;
  itemAttributes(article: Article, index: number, view: ArticleView): Attributes;
  /** Called once for each box. */
  listen?(box: HTMLElement): void;
}

/** A plain list: what fits a "more" button. Safari forgets lists without bullets, but not the role. */
export const listPattern: Pattern = {
  box: 'ul',
  item: 'li',
  boxAttributes: () => ({ role: 'list' }),
  itemAttributes: () => ({}),
};

/**
 * From so many articles on, those outside the viewport are not laid out; and no more than so many
 * are made at once: the next ones come while the browser is idle.
 */
const MANY = 60;
const whenIdle = globalThis.requestIdleCallback ?? setTimeout;

/**
 * The articles' boxes, each kept for as long as its article is shown: a refresh without news
 * touches no node, and a new article adds its own nodes only.
 */
export class ArticleList {
  readonly pattern: Pattern;
  readonly #host: ReactiveControllerHost;
  readonly #box: HTMLElement;
  readonly #failedImages = new Set<string>();
  /** Articles whose boxes have been filled. */
  #drawn = 0;

  constructor(pattern: Pattern, host: ReactiveControllerHost) {
    this.#host = host;
    this.pattern = pattern;
    this.#box = document.createElement(pattern.box);
    pattern.listen?.(this.#box);
  }

  /** Brings the boxes up to date. @returns the same element each time */
  render(articles: readonly Article[], settings: ListView): HTMLElement {
    const { pattern } = this;
    const view = {
      ...settings,
      failedImages: this.#failedImages,
      onImageError: this.#handleImageError,
    };
    const { layout, label } = view.settings;
    const modes = `${view.feed.busy ? ' busy' : ''}${articles.length > MANY ? ' many' : ''}`;
    setAttributes(this.#box, {
      part: 'list',
      class: `list ${layoutClass(layout)}${modes}`,
      'aria-label': label || msg('News'),
      ...pattern.boxAttributes(view),
    });
    const items = this.#arrange(articles);
    this.#drawn = Math.min(articles.length, this.#drawn + MANY);
    if (this.#drawn < articles.length) whenIdle(() => this.#host.requestUpdate());
    articles.slice(0, this.#drawn).forEach((article, index) => {
      const item = items[index] as HTMLElement;
      setAttributes(item, {
        part: 'item',
        class: hasImage(article, view) ? 'item pictured' : 'item',
        ...pattern.itemAttributes(article, index, view),
      });
      render(renderArticle(article, view), item);
    });
    return this.#box;
  }

  /** Moves the focus to an article, if it is there: to its link, or else to its box. */
  focusOn(index: number): void {
    const item = this.#box.children[index] as HTMLElement | undefined;
    const link = item?.querySelector<HTMLElement>('[part=link]');
    if (item && !link) item.tabIndex = -1;
    (link ?? item)?.focus();
  }

  /** One box for each article, in order; those of articles that have gone are removed first. */
  #arrange(articles: readonly Article[]): HTMLCollection {
    const ids = new Set(articles.map(({ id }) => id));
    const known = new Map<string, Element>();
    for (const item of [...this.#box.children] as HTMLElement[]) {
      const { id = '' } = item.dataset;
      if (ids.has(id)) known.set(id, item);
      else item.remove();
    }
    articles.forEach(({ id }, index) => {
      const place = this.#box.children[index] ?? null;
      const item = known.get(id) ?? this.#create(id);
      if (item !== place) this.#box.insertBefore(item, place);
    });
    return this.#box.children;
  }

  readonly #handleImageError = ({ url }: ArticleImage): void => {
    this.#failedImages.add(url);
    this.#host.requestUpdate();
  };

  #create(id: string): HTMLElement {
    const item = document.createElement(this.pattern.item);
    item.dataset.id = id;
    return item;
  }
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
  }
}
