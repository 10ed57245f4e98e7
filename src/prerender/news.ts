import type { Article, ArticleImage, Page } from '../data/model.js';
import type { properties } from '../elements/news-feed/properties.js';
import type { ValuesOf } from '../elements/shared/attributes.js';
import { formatDate } from '../i18n/dates.js';
import { toLanguage, type Language } from '../i18n/language.js';
import type { Content, Link } from './content.js';

/** The articles that an element shows at first. */
export function newsContent(
  page: Page<Article>,
  { pageSize, timeZone }: Pick<ValuesOf<typeof properties>, 'pageSize' | 'timeZone'>,
  language: Language,
  url: string,
): Content {
  const articles = page.items.slice(0, pageSize);
  const hasMore = page.more !== undefined || articles.length < page.items.length;
  return {
    links: articles.map((article) => toLink(article, language, timeZone)),
    data: toJsonFeed(articles, hasMore ? url : undefined),
  };
}

function toLink(article: Article, language: Language, timeZone: string): Link {
  const { title, url, summary, language: own, datePublished: dateTime } = article;
  return {
    text: title || summary || url || article.id,
    url,
    lang: own && toLanguage(own) !== language ? own : undefined,
    date: dateTime
      ? { dateTime, text: formatDate(dateTime, language, 'long', timeZone) }
      : undefined,
  };
}

/**
 * A JSON Feed 1.1 of articles that were read already. @param next where there is more
 * https://www.jsonfeed.org/version/1.1/
 */
export function toJsonFeed(articles: readonly Article[], next: string | undefined): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: '',
    next_url: next,
    items: articles.map((article) => ({
      id: article.id,
      url: article.url,
      title: keepEntities(article.title),
      summary: keepEntities(article.summary),
      image: article.image && toImage(article.image),
      date_published: article.datePublished,
      authors: article.authors.map((name) => ({ name: keepEntities(name) })),
      tags: article.categories.map(({ name, slug }) =>
        slug ? { name: keepEntities(name), slug } : keepEntities(name),
      ),
      language: article.language,
    })),
  };
}

/** An address, as JSON Feed has it; with what else our elements want to know, where a source has said that. */
function toImage({ url, ...more }: ArticleImage): string | object {
  return Object.values(more).some(Boolean) ? { url, ...more } : url;
}

/** A reader of feeds decodes entities in plain text: those that an article speaks of stay so. */
function keepEntities(text: string): string {
  return text.replace(/&(?=#?\w+;)/g, '&amp;');
}
