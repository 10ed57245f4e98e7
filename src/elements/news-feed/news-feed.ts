import { msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { FeedController, type FeedState } from '../../controllers/feed-controller.js';
import { PartsController } from '../../controllers/parts-controller.js';
import { ReserveController } from '../../controllers/reserve-controller.js';
import { VisibilityController } from '../../controllers/visibility-controller.js';
import type { DataError } from '../../data/errors.js';
import type { FeedFormat } from '../../data/feed/format.js';
import type { Article, ArticleImage } from '../../data/model.js';
import { endpointUrl } from '../../data/url.js';
import { knownTimeZone } from '../../i18n/dates.js';
import { LocaleController } from '../../i18n/locale-controller.js';
import type { Language } from '../../i18n/localization.js';
import { base } from '../../styles/base.js';
import { oneOf, parsed, wholeNumber } from '../attributes.js';
import { ArticleList, listPattern } from './article-list.js';
import { NewsFeedErrorEvent, NewsFeedLoadEvent, NewsFeedOpenEvent } from './events.js';
import { styles } from './news-feed.styles.js';
import type { Bar } from './parts/bar.js';
import type { Reader } from './parts/reader.js';
import type { Trouble } from './parts/trouble.js';
import type { ArticleView } from './render-article.js';
import { problemTitle, renderEmpty, renderSkeleton } from './render-states.js';

/** The feed that may stand in the page. */
const INLINE = ':scope > script[type="application/feed+json"]';

/** What few pages need, each in a chunk of its own. */
const PARTS = {
  bar: () => import('./parts/bar.js'),
  scroll: () => import('./parts/scroll.js'),
  relative: () => import('./parts/relative.js'),
  reader: () => import('./parts/reader.js'),
  debug: () => import('./parts/debug.js'),
  trouble: () => import('./parts/trouble.js'),
};

/**
 * An organisation's news from any JSON endpoint.
 *
 * @summary News from JSON Feed, WordPress or any JSON.
 * @tagname news-feed
 */
export class NewsFeed extends LitElement {
  static override readonly styles = [base, styles];
  static override readonly properties: PropertyDeclarations = {
    src: {},
    format: { converter: oneOf('auto', 'jsonfeed', 'wordpress', 'custom') },
    map: {},
    layout: { converter: oneOf('list', 'grid', 'compact') },
    pageSize: { attribute: 'page-size', converter: wholeNumber(10, 1) },
    more: { converter: oneOf('button', 'scroll', 'none') },
    category: {},
    search: { type: Boolean },
    filter: { type: Boolean },
    open: { converter: oneOf('link', 'dialog') },
    time: { converter: oneOf('absolute', 'relative') },
    timeZone: {
      attribute: 'time-zone',
      converter: parsed('Europe/Sofia', 'Europe/Sofia, UTC …', knownTimeZone),
    },
    headingLevel: { attribute: 'heading-level', converter: wholeNumber(3, 1, 6) },
    label: {},
    noImages: { attribute: 'no-images', type: Boolean },
    refresh: { converter: wholeNumber(0, 0) },
    cache: { converter: parsed(300, '0 …, off', toCacheTime) },
    lazy: { type: Boolean },
    debug: { type: Boolean },
  };

  /** Endpoint: JSON Feed, WordPress posts or site, any JSON with `map`. `{lang}` becomes `bg` or `en`. */
  declare src: string;
  /** Format of the answer; `auto` looks at the URL and at the answer's shape. */
  declare format: FeedFormat;
  /** For `custom`: JSON object from model field to JSON Pointer (RFC 6901). */
  declare map: string;
  declare layout: 'list' | 'grid' | 'compact';
  /** Articles shown at first, and added by each "more". */
  declare pageSize: number;
  /** How further articles come. */
  declare more: 'button' | 'scroll' | 'none';
  /** Shows only this category or tag (name or slug). */
  declare category: string;
  /** Shows a search field. */
  declare search: boolean;
  /** Shows category chips. */
  declare filter: boolean;
  /** Whether an article opens on its own page or in a dialog here. */
  declare open: 'link' | 'dialog';
  /** Dates, or how long ago it was. */
  declare time: 'absolute' | 'relative';
  /** IANA name of the zone in which dates are shown. */
  declare timeZone: string;
  /** Level of the article titles, 1 to 6. */
  declare headingLevel: number;
  /** Accessible name of the list. */
  declare label: string;
  /** Shows no images. */
  declare noImages: boolean;
  /** Minutes between refreshes; 0 for none. */
  declare refresh: number;
  /** Seconds for which a stored copy is fresh, or `off` to store nothing. */
  declare cache: number | 'off';
  /** Starts only when near the viewport. */
  declare lazy: boolean;
  /** Explains in the page what is wrong and how to mend it. */
  declare debug: boolean;

  readonly #locale = new LocaleController(this);
  readonly #feed = new FeedController(this);
  readonly #nearness = new VisibilityController(this, () => this.requestUpdate());
  readonly #parts = new PartsController(this, PARTS, (error) =>
    this.dispatchEvent(new NewsFeedErrorEvent(error)),
  );
  #list = new ArticleList(listPattern);
  #bar: Bar | undefined;
  #reader: Reader | undefined;
  #trouble: Trouble | undefined;
  #started = false;
  #failedImages = new Set<string>();
  /** Articles that the last "more" has brought. */
  #added = 0;
  #reported: { articles?: readonly Article[]; error?: DataError | undefined } = {};

  constructor() {
    super();
    this.src = this.map = this.category = this.label = '';
    this.format = 'auto';
    this.layout = 'list';
    this.pageSize = 10;
    this.more = 'button';
    this.open = 'link';
    this.time = 'absolute';
    this.timeZone = 'Europe/Sofia';
    this.headingLevel = 3;
    this.refresh = 0;
    this.cache = 300;
    this.search = this.filter = this.noImages = this.lazy = this.debug = false;
    new VisibilityController(
      this,
      () => void this.loadMore(),
      () => this.#find('.sentinel'),
    );
    new ReserveController(this, () => ({
      box: this.#find('.body'),
      loading: this.state === 'loading',
      complete: this.articles.length >= this.pageSize,
    }));
  }

  /** The articles that are shown. */
  get articles(): readonly Article[] {
    return this.#feed.articles;
  }

  /** What the element shows right now. */
  get state(): FeedState {
    return this.#feed.state;
  }

  /** Asks the endpoint again, whatever is stored. Never rejects: see `news-feed-error`. */
  async reload(): Promise<void> {
    await this.#feed.refresh(true);
    await this.updateComplete;
  }

  /** Shows the next articles. Never rejects: see `news-feed-error`. */
  async loadMore(): Promise<void> {
    if (!this.#feed.hasMore || this.#feed.pending) return;
    const before = this.articles.length;
    await this.#feed.more();
    this.#added = this.articles.length - before;
    await this.updateComplete;
  }

  protected override willUpdate(): void {
    this.#started ||= !this.lazy || this.#nearness.near;
    if (!this.#started) return;
    if (!this.#trouble && (this.refresh || this.#feed.error)) {
      const part = this.#parts.get('trouble');
      this.#trouble = part && new part.Trouble(this, this.#feed);
    }
    if (!this.#bar && (this.search || this.filter)) {
      const part = this.#parts.get('bar');
      this.#bar = part && new part.Bar(this);
    }
    const { search = '', category = this.category } = this.#bar?.query ?? {};
    const { format, map, pageSize, cache, filter } = this;
    this.#feed.show({
      url: endpointUrl(this.src, this.#locale.language, document.baseURI),
      format,
      map,
      inline: this.querySelector(INLINE)?.textContent ?? undefined,
      query: { search, category },
      pageSize,
      cache: cache === 'off' ? undefined : cache,
      categories: filter,
    });
  }

  protected override updated(): void {
    const { articles, error, total, page } = this.#feed;
    const before = this.#reported;
    this.#reported = { articles, error };
    if (error && error !== before.error) this.dispatchEvent(new NewsFeedErrorEvent(error));
    if (page && articles !== before.articles) {
      if (!before.articles) whenIdle(() => this.#parts.get('trouble'));
      this.dispatchEvent(new NewsFeedLoadEvent(articles, total, page.dropped));
    }
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  readonly #handleMore = async (): Promise<void> => {
    const before = this.articles.length;
    await this.loadMore();
    const item = this.#find('.list')?.children[before];
    item?.querySelector<HTMLElement>('[part~=link], [part~=title]')?.focus();
  };

  readonly #handleImageError = ({ url }: ArticleImage): void => {
    this.#failedImages.add(url);
    this.requestUpdate();
  };

  readonly #handleOpen = (article: Article, event: MouseEvent): void => {
    const proceed = this.dispatchEvent(new NewsFeedOpenEvent(article));
    const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (proceed && (this.open === 'link' || modified)) return;
    event.preventDefault();
    if (proceed) void this.#read(article);
  };

  async #read(article: Article): Promise<void> {
    try {
      const { Reader } = await this.#parts.load('reader');
      this.#reader ??= new Reader(this);
    } catch {
      if (article.url) location.assign(article.url); // what cannot be read here is read there
      return;
    }
    await this.#reader.open(article, (signal) => this.#feed.body(article, signal));
  }

  protected override render(): TemplateResult {
    const { language } = this.#locale;
    const failed = this.state === 'error' || this.state === 'offline';
    return html`<div class="root" lang=${language}>
      <slot name="header"></slot>
      ${this.#bar?.render(this, this.#feed.categories) ?? nothing}
      <p class="visually-hidden" part="status" role="status">${this.#renderStatus(failed)}</p>
      <div class="body">${this.#renderBody()}</div>
      ${this.debug ? this.#parts.get('debug')?.renderDebug(this, this.#feed) : nothing}
      <slot ?hidden=${!failed} @slotchange=${() => this.requestUpdate()}></slot>
      <slot name="footer"></slot>
      ${this.#reader?.render(language) ?? nothing}
    </div>`;
  }

  #renderStatus(failed: boolean): string {
    const { busy, total, articles } = this.#feed;
    if (failed) return problemTitle();
    if (this.#added > 0) return addedText(this.#added, this.#locale.language);
    return (!busy && this.#bar?.resultText(total ?? articles.length, this.#locale.language)) || '';
  }

  #renderBody(): unknown {
    const { layout, state } = this;
    const { error } = this.#feed;
    const { language } = this.#locale;
    if (state === 'idle' || state === 'loading') {
      return renderSkeleton(layout, this.pageSize, !this.noImages);
    }
    if (state === 'empty') return renderEmpty(Boolean(this.#bar?.query.search));
    if (!this.articles.length) {
      const problem = error && this.#trouble?.renderProblem(error, language);
      return html`<slot name="error"
        >${problem ?? html`<p class="note">${problemTitle()}</p>`}</slot
      >`;
    }
    return html`${(error && this.#trouble?.renderNote(error, language)) ?? nothing}
    ${this.#renderList()} ${this.#renderMore()}`;
  }

  #renderList(): HTMLElement {
    const feed = this.more === 'scroll' ? this.#parts.get('scroll') : undefined;
    const pattern = feed?.feedPattern ?? listPattern;
    if (this.#list.pattern !== pattern) this.#list = new ArticleList(pattern);
    return this.#list.render(this.articles, this.#view());
  }

  #renderMore(): TemplateResult | typeof nothing {
    const { hasMore, pending } = this.#feed;
    if (this.more === 'none' || !hasMore) return nothing;
    if (this.more === 'scroll') return html`<div class="sentinel"></div>`;
    return html`<div class="more">
      <button
        class="pill"
        part="more"
        type="button"
        aria-disabled=${pending}
        @click=${this.#handleMore}
      >
        ${msg('More news')}
      </button>
    </div>`;
  }

  #view(): ArticleView {
    const { layout, timeZone, headingLevel } = this;
    const { busy, total, arrived } = this.#feed;
    return {
      layout,
      timeZone,
      headingLevel,
      busy,
      total,
      arrived,
      language: this.#locale.language,
      relative: this.#relative(),
      images: !this.noImages,
      dialog: this.open === 'dialog',
      label: this.label || msg('News'),
      failedImages: this.#failedImages,
      onOpen: this.#handleOpen,
      onImageError: this.#handleImageError,
    };
  }

  #relative(): ArticleView['relative'] {
    const part = this.time === 'relative' ? this.#parts.get('relative') : undefined;
    part?.keepUpToDate(this, () => this.time === 'relative');
    return part?.formatRelative;
  }
}

/** What a screen reader hears after "more". */
function addedText(count: number, language: Language): string {
  return new Intl.PluralRules(language).select(count) === 'one'
    ? msg(str`${count} more article is shown`)
    : msg(str`${count} more articles are shown`);
}

/** Fetched ahead: when the connection is lost it would be too late. */
const whenIdle = globalThis.requestIdleCallback ?? setTimeout;

function toCacheTime(value: string): number | 'off' | undefined {
  if (value === 'off') return 'off';
  const seconds = Number(value);
  return value.trim() && seconds >= 0 ? seconds : undefined;
}
