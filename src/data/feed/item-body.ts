import * as z from '../schema.js';
import { text } from '../fields.js';
import type { FeedDocument } from './format.js';

const schema = z.object({ content_html: text, content_text: text, summary: text });

/**
 * The body of a JSON Feed item, as HTML that nobody has vetted; undefined when none of the
 * documents has the item.
 */
export function findBody(documents: Iterable<FeedDocument>, id: string): string | undefined {
  for (const document of documents) {
    const item = document.items.find((each) => document.toArticle(each)?.id === id);
    if (item !== undefined) return toBody(document.toItem(item));
  }
  return undefined;
}

/** The item's HTML, or its text in paragraphs. */
function toBody(item: unknown): string {
  const { content_html: html, content_text: plain, summary } = z.safeParse(schema, item).data ?? {};
  return (
    html ||
    (plain || summary || '')
      .replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))
      .split(/\n\s*\n/)
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')
  );
}
