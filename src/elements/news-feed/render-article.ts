import { html, nothing, type TemplateResult } from 'lit';
import type { Article, ArticleImage } from '../../data/model.js';
import { formatDate } from '../../i18n/dates.js';
import { msg } from '../../i18n/generated/news-feed.js';
import type { Language } from '../../i18n/language.js';
import { truncate } from '../../text/truncate.js';

/** How articles are shown, and what the element wants to hear of. */
export interface ArticleView {
  /** The element's attributes that matter here. */
  settings: {
    readonly layout: 'list' | 'grid' | 'compact';
    readonly timeZone: string;
    readonly headingLevel: number;
    readonly noImages: boolean;
    readonly open: 'link' | 'dialog';
  };
  language: Language;
  /** Images that could not be loaded: nothing is left of them. */
  failedImages: ReadonlySet<string>;
  /** Says how long ago something was, instead of when. */
  formatRelative: ((dateTime: string, language: Language, timeZone: string) => string) | undefined;
  onOpen(article: Article, event: MouseEvent): void;
  onImageError(image: ArticleImage): void;
}

/** What date, categories and author depend on. */
type MetaView = Pick<ArticleView, 'language' | 'formatRelative'> & {
  settings: Pick<ArticleView['settings'], 'layout' | 'timeZone'>;
};

type Rendered = TemplateResult | typeof nothing;

const SUMMARY_LENGTH = 160;
const TITLE_LENGTH = 90;
const MAX_CATEGORIES = 2;
const MAX_AUTHORS = 20;
/** Characters of a title, and of authors or a category: nobody reads more in a list. */
const LONGEST_TITLE = 200;
const LONGEST_NAME = 80;
/** For the choice from `srcset`: browsers that do not know `auto` take the width of a card. */
const SIZES = 'auto, 24em';

/** The class of a layout; `list` is what the box of every layout is called. */
export const layoutClass = (layout: ArticleView['settings']['layout']): string =>
  layout === 'list' ? 'rows' : layout;

/** All of a text that was cut, for `title`. */
const restOf = (text: string, length: number): string | typeof nothing =>
  text.length > length ? text : nothing;

/** Its title, or what can stand for it. */
export function titleOf({ title, summary }: Article): string {
  return title || truncate(summary, TITLE_LENGTH) || msg('Untitled');
}

/** Its summary; behind a title that is the beginning of that, what follows. */
function summaryOf({ title, summary }: Article): string {
  const shown = truncate(summary, TITLE_LENGTH);
  const rest =
    shown === summary ? '' : `…${summary.slice(shown.length - 1).replace(/^[\s,;:.–—-]+/, '')}`;
  return title ? summary : rest;
}

/** What is in the box of one article. */
export function renderArticle(article: Article, view: ArticleView): TemplateResult {
  const title = titleOf(article);
  const summary = view.settings.layout === 'compact' ? '' : summaryOf(article);
  const { language = view.language } = article;
  // Screen readers and hyphenation need to know when the text is not in the element's language.
  const lang = language === view.language ? nothing : language;
  return html`${renderImage(article, view)}
    <div class="text">
      ${renderMeta(article, view)}
      <div
        class="title"
        part="title"
        role="heading"
        aria-level=${view.settings.headingLevel}
        lang=${lang}
        title=${restOf(title, LONGEST_TITLE)}
      >
        ${renderLink(article, truncate(title, LONGEST_TITLE), view)}
      </div>
    </div>
    ${
      summary
        ? html`<p class="summary" part="summary" lang=${lang}>
            ${truncate(summary, SUMMARY_LENGTH)}
          </p>`
        : nothing
    }`;
}

/** A real link wherever there is an address; a title alone when there is nothing to open. */
function renderLink(
  article: Article,
  title: string,
  { settings, onOpen }: ArticleView,
): TemplateResult | string {
  const open = (event: MouseEvent): void => onOpen(article, event);
  if (article.url) {
    return html`<a
      part="link"
      href=${article.url}
      rel="noopener"
      aria-haspopup=${settings.open === 'dialog' ? 'dialog' : nothing}
      @click=${open}
      >${title}</a
    >`;
  }
  return settings.open === 'dialog'
    ? html`<button class="link" part="link" type="button" aria-haspopup="dialog" @click=${open}>
        ${title}
      </button>`
    : title;
}

/** Whether the article has an image to show in this layout. */
export function hasImage(
  { image }: Article,
  { settings: { noImages, layout }, failedImages }: ArticleView,
): boolean {
  return !noImages && layout !== 'compact' && image !== undefined && !failedImages.has(image.url);
}

function renderImage(article: Article, view: ArticleView): Rendered {
  const { image } = article;
  if (!image || !hasImage(article, view)) return renderInitial(article, view);
  return html`<img
    class="pic"
    part="image"
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    alt=${image.alt}
    width=${image.width ?? nothing}
    height=${image.height ?? nothing}
    sizes=${image.srcset ? SIZES : nothing}
    srcset=${image.srcset ?? nothing}
    src=${image.url}
    @error=${() => view.onImageError(image)}
  />`;
}

/** In the place of a picture, where the cards beside it have one: what the article is about, as one letter. */
function renderInitial(article: Article, { settings }: ArticleView): Rendered {
  if (settings.layout !== 'grid' || settings.noImages) return nothing;
  const [first] = article.categories[0]?.name || article.title || '';
  return first ? html`<span class="pic initial" aria-hidden="true">${first}</span>` : nothing;
}

/** Date, categories and author. */
export function renderMeta(article: Article, view: MetaView): TemplateResult {
  const isCompact = view.settings.layout === 'compact';
  const author = isCompact ? '' : article.authors.slice(0, MAX_AUTHORS).join(', ');
  const categories = isCompact ? [] : article.categories.slice(0, MAX_CATEGORIES);
  return html`<div class="meta" part="meta">
    ${renderDate(article.datePublished, view)}
    ${categories.map(({ name }) => renderName(name, 'category'))}
    ${author ? renderName(author, 'author') : nothing}
  </div>`;
}

function renderName(name: string, part: string): TemplateResult {
  const rest = restOf(name, LONGEST_NAME);
  // Marks in one name turn no other one.
  const names = truncate(name, LONGEST_NAME).split(', ');
  return html`<span class=${part} part=${part} title=${rest}
    >${names.map((each, index) => [index ? ', ' : '', html`<bdi>${each}</bdi>`])}</span
  >`;
}

function renderDate(dateTime: string | undefined, view: MetaView): Rendered {
  if (!dateTime) return nothing;
  const { language, formatRelative } = view;
  const { layout, timeZone } = view.settings;
  const style = layout === 'compact' ? 'short' : 'long';
  const text =
    formatRelative?.(dateTime, language, timeZone) ??
    formatDate(dateTime, language, style, timeZone);
  return html`<time part="date" datetime=${dateTime}>${text}</time>`;
}
