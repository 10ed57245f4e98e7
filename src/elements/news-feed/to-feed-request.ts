import type { FeedRequest } from '../../data/feed/feed-request.js';
import type { FeedFormat } from '../../data/feed/format.js';
import type { FeedQuery } from '../../data/model.js';
import { endpointUrl } from '../../data/net/url.js';
import type { Language } from '../../i18n/language.js';

/** The properties of a `<news-feed>` that say what it asks for. */
interface FeedSettings {
  readonly src: string;
  readonly format: FeedFormat;
  readonly map: string;
  readonly category: string;
  readonly pageSize: number;
  readonly cache: number | 'off';
}

/** Where the element stands. */
interface Surroundings {
  language: Language;
  /** The page's address, against which `src` is resolved. */
  base: string;
  /** The feed that stands in the element. */
  inline: InlineFeed | undefined;
}

/** A feed that stands in an element as `<script type="application/feed+json">`. */
type InlineFeed = Pick<HTMLScriptElement, 'text' | 'dataset'>;

/** What an element asks for. @param query what its reader has asked for with its fields */
export function toFeedRequest(
  { src, format, map, category, pageSize, cache }: FeedSettings,
  { language, base, inline }: Surroundings,
  query: FeedQuery = {},
): FeedRequest {
  return {
    url: endpointUrl(src, language, base),
    format,
    map,
    inline: inline?.text,
    inlineTime: Date.parse(inline?.dataset['time'] ?? ''),
    query: { search: query.search ?? '', category: query.category ?? category },
    pageSize,
    cache: cache === 'off' ? undefined : cache,
  };
}

/** The feed that stands in an element. */
export function inlineFeedOf(element: Element): InlineFeed | undefined {
  return (
    element.querySelector<HTMLScriptElement>('script[type="application/feed+json"]') ?? undefined
  );
}
