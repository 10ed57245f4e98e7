import * as z from '../schema.js';
import { toLine, toMembers, toText, unknown } from '../fields.js';
import type { ArticleBody, Attachment, Detail } from '../model.js';
import { webUrl } from '../net/url.js';
import type { HtmlToText } from './format.js';
import { decodeEntities } from './leaves.js';
import { toHtml } from './rendered.js';

/** A post of WordPress has its body in `content`, an item of JSON Feed in the other fields. */
const schema = z.object({
  content: unknown,
  content_html: unknown,
  content_text: unknown,
  summary: unknown,
  attachments: unknown,
});
const locked = z.object({ protected: unknown });
const attachment = z.object({ url: unknown, mime_type: unknown, title: unknown });

/** What there is to read of an article. @param detail as its source gives it */
export function toBody(detail: Detail | undefined, htmlToText: HtmlToText): ArticleBody {
  const { content, content_html, content_text, summary, attachments } =
    z.safeParse(schema, detail?.json).data ?? {};
  return {
    html: toHtml(content) || toText(content_html),
    text: decodeEntities(toText(content_text) || toText(summary), htmlToText),
    attachments: toMembers(attachments).flatMap((each) => toAttachment(each, detail?.url)),
    isProtected: z.safeParse(locked, content).data?.protected === true,
  };
}

function toAttachment(value: unknown, base: string | undefined): Attachment[] {
  const { url: address, mime_type, title } = z.safeParse(attachment, value).data ?? {};
  const url = webUrl(address, base);
  return url ? [{ url, type: toLine(mime_type), title: toLine(title) }] : [];
}
