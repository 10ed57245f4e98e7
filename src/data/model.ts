/**
 * What the templates want: plain values, already checked, with text as text and only safe URLs.
 * Everything here survives `JSON.stringify`, except the `more` of a page.
 */

/** A category, tag or section of a feed. */
export interface Category {
  /** Identifies it to its source: a WordPress term id, otherwise the name itself. */
  id: string;
  name: string;
  slug?: string;
}

/** The picture that goes with an article. */
export interface ArticleImage {
  /** Absolute http(s) URL. */
  url: string;
  /** Text alternative; empty for a decoration. */
  alt: string;
  /** Pixels of the file, when the source says them. */
  width?: number;
  height?: number;
  /** `srcset` of HTML, built from vetted URLs only. */
  srcset?: string;
}

/** One piece of news. Field names follow JSON Feed 1.1 in camel case. */
export interface Article {
  /** Unique in its feed; never empty. */
  id: string;
  /** Plain text; empty when the source gives none. */
  title: string;
  /** Absolute URL of the article's own page. */
  url?: string;
  /** Plain text of at most a few sentences; empty when there is none. */
  summary: string;
  image?: ArticleImage;
  /**
   * A valid `datetime` of HTML's `<time>`: a UTC instant (`2019-11-18T22:30:00.000Z`), or a date
   * or local time without zone where the source gives no more (`2019-11-19`).
   */
  datePublished?: string;
  /** Names, in the order of the source. */
  authors: string[];
  categories: Category[];
  /** BCP 47, when the source says it. */
  language?: string;
}

/** One article as its source writes it, unchecked. */
export interface Detail {
  /** Where it came from: the base of its relative URLs. */
  url: string;
  json: unknown;
}

/** What is read of an article: nobody has vetted it yet, so it is for `text/` only. */
export interface ArticleBody {
  /** HTML; empty when there is none. */
  html: string;
  /** Plain text that stands for the HTML where there is none. */
  text: string;
  attachments: Attachment[];
  /** Only those may read it who know its password. */
  isProtected: boolean;
}

/** A file that belongs to an article: a picture, a film, a recording, a document. */
export interface Attachment {
  /** Absolute http(s) URL. */
  url: string;
  /** MIME type; empty when the source does not say it. */
  type: string;
  /** Plain text; empty when there is none. */
  title: string;
}

/** A piece of a list, and the way to the next piece. */
export interface Page<Item> {
  items: readonly Item[];
  /** Items of the answer that were left out because they were unusable. */
  dropped: number;
  /** Number of items in the whole list, when the source says it. */
  total?: number;
  /**
   * Loads what follows; missing at the end of the list.
   * @param count how many items are wanted; a source may answer with more or fewer
   */
  more?: (count: number, signal: AbortSignal) => Promise<Page<Item>>;
}

/** What a reader asks of a feed. */
export interface FeedQuery {
  /** Words to look for in titles and summaries. */
  search?: string;
  /** Name or slug of a category or tag. */
  category?: string;
}

/** An opened feed: the same three questions, whatever the format behind them. */
export interface FeedSource {
  /** The first articles that answer the query. Always asks the endpoint when the query is empty. */
  load(query: FeedQuery, count: number, signal: AbortSignal): Promise<Page<Article>>;
  /** The categories that a reader can choose from. */
  categories(signal: AbortSignal): Promise<Page<Category>>;
  /** What the source says of one article: asked for when a reader opens it, and read by `toBody`. */
  detail(article: Article, signal: AbortSignal): Promise<Detail>;
}

/** A text, and the language that its source says it is in. */
export interface LocalText {
  text: string;
  /** BCP 47. */
  lang?: string;
}

/**
 * An organisation as others show it. Field names follow schema.org's `Organization`. Texts come in
 * every language that the source has: the first that fits the reader is shown.
 */
export interface Partner {
  /** Unique in its document; never empty. */
  id: string;
  /** Everything by which a page may pick it: `@id`, identifiers, names. */
  identifiers: string[];
  /** At least one. */
  name: LocalText[];
  alternateName: LocalText[];
  description: LocalText[];
  slogan: LocalText[];
  /** Where it is at home: a town, or an address in one line. */
  locality: LocalText[];
  /** What it is busy with: `knowsAbout`, `keywords` or `industry`. */
  sectors: LocalText[];
  /** Absolute http(s) URL of its own site. */
  url?: string;
  /** Absolute http(s) URL of a picture. */
  logo?: string;
  /** A year, a month or a day: `2014`, `2014-03`, `2014-03-19`. */
  foundingDate?: string;
  /** Since when it is a partner: the `startDate` of its role in `memberOf`. */
  partnerSince?: string;
  members?: number;
  /** A number, or a range as text: `11–50`, `185+`. */
  employees?: number | string;
  /** Further facts: with names of their own, or with the id `members` or `partners`. */
  properties: { id: string; name: LocalText[]; value: LocalText[] }[];
  /** An e-mail address and a telephone number, as the source writes them. */
  contacts: string[];
  /** Absolute http(s) URLs of its profiles elsewhere. */
  sameAs: string[];
}

/** One reader's comment on an article. */
export interface Comment {
  /** Unique at its endpoint; never empty. */
  id: string;
  /** The comment that it answers; empty for one on the article itself. */
  parent: string;
  author: CommentAuthor;
  /** What was written: as HTML that nobody has vetted yet (for `text/` only), or as text. */
  html?: string;
  text?: string;
  /** As in {@link Article}. */
  datePublished?: string;
}

/** Who wrote a comment, as its endpoint says it. */
export interface CommentAuthor {
  /** Plain text; empty for somebody who gave none. */
  name: string;
  /** Absolute http(s) URL of the author's own site. */
  url?: string;
  /** Absolute http(s) URL of a picture; often at a third party. */
  avatar?: string;
}

/** What a reader has written and wants to send. */
export interface CommentDraft {
  /** The article commented on, as its source calls it. */
  post: string;
  /** The comment replied to; empty for none. */
  parent: string;
  author: { name: string; email: string; url: string };
  /** Plain text with line breaks. */
  content: string;
  /** Language of the page it is written on: `bg` or `en`. */
  lang: string;
  /** The same for every try to send it: the endpoint stores it once. */
  key: string;
  /** What a challenge against spam asks to be sent along. */
  extra?: Record<string, string>;
}
