/**
 * What a framework's templates may write on each tag. All of it follows from the classes, their properties and their
 * events: nothing is listed here but the tags. Types alone; no framework is needed to read them.
 */
import type { CommentForm } from '../elements/comment-form/comment-form.js';
import type { CommentList } from '../elements/comment-list/comment-list.js';
import type { NewsFeed } from '../elements/news-feed/news-feed.js';
import type { PartnerCard } from '../elements/partner-card/partner-card.js';
import type { PartnerList } from '../elements/partner-list/partner-list.js';
import type { properties as formProperties } from '../elements/comment-form/properties.js';
import type { properties as commentsProperties } from '../elements/comment-list/properties.js';
import type { properties as newsProperties } from '../elements/news-feed/properties.js';
import type { properties as cardProperties } from '../elements/partner-card/properties.js';
import type { properties as partnersProperties } from '../elements/partner-list/properties.js';

/** The class of each tag. */
export interface Elements {
  'comment-form': CommentForm;
  'comment-list': CommentList;
  'news-feed': NewsFeed;
  'partner-card': PartnerCard;
  'partner-list': PartnerList;
}

/** The tags. */
export type Tag = keyof Elements;

/** What each tag's declared properties are: those that a page may set. */
interface Declared {
  'comment-form': typeof formProperties;
  'comment-list': typeof commentsProperties;
  'news-feed': typeof newsProperties;
  'partner-card': typeof cardProperties;
  'partner-list': typeof partnersProperties;
}

/** The attribute of a property: `pageSize` becomes `page-size`. */
type AttributeOf<Name> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${AttributeOf<Rest>}`
  : Name;

/** The properties that a page may set, each by its own name and by its attribute's: `pageSize` and `page-size`. */
export type Settings<T extends Tag> = {
  [Name in Settable<T>]?: Elements[T][Name] | undefined;
} & {
  [Name in Settable<T> as AttributeOf<Name>]?: Elements[T][Name] | undefined;
};

type Settable<T extends Tag> = keyof Elements[T] & keyof Declared[T];

/** The events of a tag by their names. */
export type Events<T extends Tag> = {
  [
    Name in keyof HTMLElementEventMap as Name extends `${T}-${string}` ? Name : never
  ]: HTMLElementEventMap[Name] & { readonly currentTarget: Elements[T] };
};

/** Listeners as attributes: `Before` stands in front of the event's name, as in `onnews-feed-load`. */
export type Listeners<T extends Tag, Before extends string> = {
  [Name in keyof Events<T> & string as `${Before}${Name}`]?:
    ((event: Events<T>[Name]) => void) | undefined;
};
