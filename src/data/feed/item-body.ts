import * as z from 'zod/mini';
import { text } from './fields.js';

const schema = z.object({ content_html: text, content_text: text, summary: text });

/**
 * The body of a JSON Feed item, as HTML that nobody has vetted: its HTML, or its text in
 * paragraphs. In a chunk of its own, for the reader.
 */
export function toBody(item: unknown): string {
  const { content_html: html, content_text: plain, summary } = schema.safeParse(item).data ?? {};
  return (
    html ??
    (plain ?? summary ?? '')
      .replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))
      .split(/\n\s*\n/)
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('')
  );
}
