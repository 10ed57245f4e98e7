import { html, isServer, LitElement, type TemplateResult } from 'lit';
import { ArrivalController } from '../../controllers/arrival-controller.js';
import { FeedController } from '../../controllers/feed-controller.js';
import { HeightReserve } from '../../controllers/height-reserve.js';
import { IdleGrowth } from '../../controllers/idle-growth.js';
import { LazyController } from '../../controllers/lazy-controller.js';
import { RefreshController } from '../../controllers/refresh-controller.js';
import type { DataError } from '../../data/errors.js';
import type { Article, ArticleImage } from '../../data/model.js';
import { LocaleController, registerLanguage } from '../../i18n/locale-controller.js';
import { languageOnServer } from '../../i18n/on-server.js';
import { base } from '../../styles/base.js';
import { focusFirstNew } from '../shared/focus.js';
import { LoadController } from '../shared/load-controller.js';
import { hasFailed, type LoadFacts, type LoadState } from '../shared/load-state.js';
import { defaultsOf, type ValuesOf } from '../shared/attributes.js';
import { ownRoot } from '../shared/render-root.js';
import { MANY } from './article-list.js';
import { NewsFeedErrorEvent, NewsFeedLoadEvent, NewsFeedOpenEvent } from './events.js';
import { focusTarget } from './focus-target.js';
import { styles } from './news-feed.styles.js';
import { LOADERS, wantedCode } from './lazy-code.js';
import { styles as problemStyles } from './problem.styles.js';
import { properties } from './properties.js';
import { toRefreshPlan } from './refresh-plan.js';
import { renderBody, type BodyView } from './render-body.js';
import { statusText } from './status-text.js';
import { inlineFeedOf, toFeedRequest } from './to-feed-request.js';

/**
 * An organisation's news from any JSON endpoint.
 * @summary News from JSON Feed, WordPress or any JSON.
 * @tagname news-feed
 * @slot - Fallback: links that stand here before the script runs, and again when all fails.
 * @slot header - Above everything.
 * @slot footer - Below everything.
 * @slot empty - Instead of the sentence that there is no news.
 * @slot error - Instead of the explanation of a failure.
 * @fires {NewsFeedLoadEvent} news-feed-load - The articles that are shown have come or changed.
 * @fires {NewsFeedErrorEvent} news-feed-error - A request has failed.
 * @fires {NewsFeedOpenEvent} news-feed-open - A reader opens an article; cancelable.
 * @csspart list - The box around the articles.
 * @csspart item - The box of one article.
 * @csspart link - The link of a title.
 * @csspart title - The title of an article.
 * @csspart meta - Date, categories and author.
 * @csspart date - The date of an article.
 * @csspart author - The author of an article.
 * @csspart category - A category of an article.
 * @csspart image - The picture of an article.
 * @csspart summary - The summary of an article.
 * @csspart more - The button for further articles.
 * @csspart search - The search field.
 * @csspart filter - The box around the category chips.
 * @csspart chip - One category.
 * @csspart status - What screen readers hear.
 * @csspart error - What is said of a failure.
 * @csspart dialog - The reader.
 * @cssprop [--news-accent] - Colour of links, chips and buttons; mixed from the text's colour.
 * @cssprop [--news-line] - Colour of hairlines.
 * @cssprop [--news-muted] - Colour of dates and authors.
 * @cssprop [--news-radius=0.75em] - Roundness of pictures and boxes.
 * @cssprop [--news-gap=1.5em] - Gap between the cards of the grid.
 * @cssprop [--news-column=17em] - Least width of a card of the grid.
 * @cssprop [--news-image-ratio] - Shape of the pictures: 4 / 3, in the grid 16 / 9.
 * @cssprop [--news-title-size] - Size of the titles.
 * @cssprop [--news-dialog-background=Canvas] - Background of the reader.
 */
export class NewsFeed extends LitElement {
  static override readonly styles = [base, styles, problemStyles];
  static override readonly properties = properties;
  /** Teaches all elements another language, where a page imports nothing. */
  static readonly registerLanguage = registerLanguage;
  /** Registers what shows comments in the reader; without it, the page has to do that. */
  declare static comments?: () => Promise<unknown>;

  readonly #locale = new LocaleController(this);
  readonly #feed = new FeedController(this);
  readonly #arrival = new ArrivalController(this);
  readonly #refreshing = new RefreshController(
    this,
    () => toRefreshPlan(this.refresh, this.#feed),
    () => this.#feed.refresh(),
  );
  readonly #growth = new IdleGrowth(this, MANY, () => this.articles.length);
  readonly #lazy = new LazyController(
    {
      host: this,
      feed: this.#feed,
      missingCode: () => this.#missingCode,
      loadComments: () => NewsFeed.comments?.(),
    },
    LOADERS,
    (error) => this.#handleMissingCode(error),
  );
  readonly #load = new LoadController<readonly Article[]>(this, {
    read: () => this.#facts,
    toLoadEvent: (articles) =>
      new NewsFeedLoadEvent(articles, this.#feed.total, this.#feed.page?.dropped ?? 0),
    toErrorEvent: (error) => new NewsFeedErrorEvent(error),
  });
  readonly #reserve = new HeightReserve(this);
  /** Images that could not be loaded. */
  readonly #failedImages = new Set<string>();
  #started = false;
  /** Why code that few pages need is not there. */
  #missingCode: DataError | undefined;

  constructor() {
    super();
    Object.assign(this, defaultsOf(properties));
  }

  /** The articles that are shown. */
  get articles(): readonly Article[] {
    return this.#feed.articles;
  }

  /** What the element shows right now. */
  get state(): LoadState {
    return this.#load.state;
  }

  /** Asks the endpoint again, whatever is stored. Never rejects: see `news-feed-error`. */
  async reload(): Promise<void> {
    await this.#feed.refresh(true);
    if (this.hasUpdated) await this.updateComplete;
  }

  /** Shows the next articles. Never rejects: see `news-feed-error`. */
  async loadMore(): Promise<void> {
    if (!this.#feed.hasMore || this.#feed.extending) return;
    await this.#feed.showMore();
    await this.updateComplete;
  }

  protected override createRenderRoot(): ShadowRoot {
    return ownRoot(this, NewsFeed);
  }

  protected override willUpdate(): void {
    if (isServer) {
      this.#locale.language = languageOnServer(this);
      return;
    }
    this.#lazy.want(wantedCode(this));
    const { finder, whileReading } = this.#lazy.active;
    this.#started ||= !this.lazy || (whileReading?.visibility.near ?? false);
    const { isOver } = this.#arrival;
    if (!this.#started || !(isOver || this.src)) return;
    const { language } = this.#locale;
    const inline = isOver ? inlineFeedOf(this) : undefined;
    const surroundings = { language, base: document.baseURI, inline };
    this.#feed.show(toFeedRequest(this, surroundings, finder?.query));
  }

  protected override updated(): void {
    const { state, articles, pageSize } = this;
    const box = this.renderRoot.querySelector<HTMLElement>('.body');
    if (box) this.#reserve.keep(box, state === 'loading', articles.length >= pageSize);
  }

  /** An empty feed has articles, too, namely none; a feed that is not there has not. */
  get #facts(): LoadFacts<readonly Article[]> {
    const { articles, error, page, request } = this.#feed;
    const isEmpty = !page?.items.length;
    return { isStarted: request !== undefined, loaded: page && articles, isEmpty, error };
  }

  #handleMissingCode(error: DataError): void {
    this.#missingCode = error;
    this.#started = true; // without the code that waits, it does not wait
    this.requestUpdate();
    this.#load.tellError(error);
  }

  #handleMore(): Promise<void> {
    return focusFirstNew(
      this,
      () => this.loadMore(),
      () => {
        const { articles, added } = this.#feed;
        return added ? focusTarget(this.renderRoot, articles.length - added) : undefined;
      },
    );
  }

  #handleOpen(article: Article, event: MouseEvent): void {
    const proceed = this.dispatchEvent(new NewsFeedOpenEvent(article));
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const reader = isPlain ? this.#lazy.active.reader : undefined;
    if (proceed && !reader) return; // the link is followed
    event.preventDefault();
    if (proceed) reader?.open(article);
  }

  #handleImageError({ url }: ArticleImage): void {
    this.#failedImages.add(url);
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { language } = this.#locale;
    const { finder, debug, reader } = this.#lazy.active;
    const status = statusText(this.#feed, language, finder);
    return html`<div class="frame">
      <div class="root" lang=${language}>
        <slot name="header"></slot>
        ${finder?.render()}
        <p class="visually-hidden" part="status" role="status">${status}</p>
        <div class="body">${renderBody(this.#view())}</div>
        ${debug?.render()}
        <slot ?hidden=${!hasFailed(this.state)} @slotchange=${() => this.requestUpdate()}></slot>
        <slot name="footer"></slot>
        ${reader?.render(language)}
      </div>
    </div>`;
  }

  #view(): BodyView {
    const { finder, whileReading } = this.#lazy.active;
    return {
      settings: this,
      feed: this.#feed,
      language: this.#locale.language,
      search: finder?.query.search,
      filled: this.#growth.count,
      formatRelative: this.time === 'relative' ? whileReading?.formatRelative : undefined,
      failedImages: this.#failedImages,
      retryAt: this.#refreshing.retryAt,
      feedBoxes: this.more === 'scroll' ? whileReading?.boxes : undefined,
      onMore: () => void this.#handleMore(),
      onRetry: () => void this.#feed.refresh(true),
      onOpen: (article, event) => this.#handleOpen(article, event),
      onImageError: (image) => this.#handleImageError(image),
    };
  }
}

/** Its properties, as `properties.ts` declares them. */
export interface NewsFeed extends ValuesOf<typeof properties> {}
