/** The languages of the demo's content. */
export type Lang = 'bg' | 'en';

/** The same text in both languages. */
export type Bilingual = Record<Lang, string>;

/** What a post says in one language. */
export interface PostText {
  /** Plain text; some posts have none, as in real feeds. */
  title?: string;
  /** Plain text; without it a reader sees the beginning of the body. */
  summary?: string;
  /** Safe HTML: p, h2, h3, lists, tables, quotes, figures and links. */
  body: string;
}

/** A piece of news, in one or two languages. */
export interface Post {
  /** Its place in the address: `/articles/<slug>`. */
  slug: string;
  /** ISO 8601 with offset, as the clock in Sofia showed it. */
  date: string;
  author?: string;
  /** Slugs of {@link Term}s; the first one is the main category. */
  categories: string[];
  tags?: string[];
  /** Name of a drawing in `demo/public/images`, without `.svg`. */
  image?: string;
  /** The partner that it is about. */
  partner?: 'ikem';
  /** It takes no more comments. */
  closed?: true;
  bg?: PostText;
  en?: PostText;
}

/** A category, tag or author: something that posts are filed under. */
export interface Term {
  id: number;
  slug: string;
  name: Bilingual;
}
