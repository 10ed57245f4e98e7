import * as z from '../schema.js';
import { optional, unknown } from '../fields.js';
import type { CommentDraft } from '../model.js';
import { postData } from '../net/post.js';
import { webUrl, withParameters } from '../net/url.js';
import { type CommentErrorKind, type CommentField, type FieldProblem } from './errors.js';
import { toCommentError, type ErrorReader } from './to-comment-error.js';
import { toReceipt } from './receipt.js';
import type { Receipt } from './service.js';

/** https://developer.wordpress.org/rest-api/reference/comments/#create-a-comment */

const refusal = z.object({ code: z.string(), data: optional(z.object({ params: unknown })) });

/** Sends a comment to `…/wp-json/wp/v2/comments`: as form values, without a nonce or credentials. */
export async function createInWordPress(
  url: string,
  { post, parent, author, content, extra, key }: CommentDraft,
  signal: AbortSignal,
): Promise<Receipt> {
  const body = new URLSearchParams({
    ...extra,
    post,
    parent: parent || '0',
    author_name: toHtml(author.name),
    author_email: withAsciiDomain(author.email),
    author_url: author.url,
    content: toHtml(content),
    cluster_news_key: key, // for our plugin; WordPress alone does not look at it
  });
  try {
    const address = withParameters(url, { _fields: 'id,status' });
    return toReceipt((await postData(address, body, signal)).json);
  } catch (thrown) {
    throw toCommentError(thrown, readRefusal);
  }
}

/** WordPress takes a domain of other alphabets only as DNS writes it: `ivan@xn--e1afmkfd.xn--90ae`. */
function withAsciiDomain(email: string): string {
  const at = email.lastIndexOf('@') + 1;
  const site = webUrl(`https://${email.slice(at)}`);
  return site ? email.slice(0, at) + new URL(site).hostname : email;
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['\\', '&#092;'],
]);

/**
 * WordPress takes texts for HTML. It escapes these signs before it stores a comment, but after it has
 * looked for the same one: as they are, they would make it store what is sent again twice.
 */
function toHtml(text: string): string {
  return text.replace(/[&<>\\]/g, (sign) => ENTITIES.get(sign) ?? sign);
}

const PARAMETERS = new Map<string, CommentField>([
  ['content', 'content'],
  ['author_name', 'name'],
  ['author_email', 'email'],
  ['author_url', 'url'],
]);
const TOO_LONG = new Map<string, CommentField>([
  ['comment_content_column_length', 'content'],
  ['comment_author_column_length', 'name'],
  ['comment_author_email_column_length', 'email'],
  ['comment_author_url_column_length', 'url'],
]);
const KINDS = new Map<string, CommentErrorKind>([
  ['comment_duplicate', 'duplicate'],
  ['comment_flood', 'rate'], // with status 400
  ['rest_comment_closed', 'closed'],
  ['rest_comment_invalid_post_id', 'closed'],
  ['rest_comment_draft_post', 'closed'],
  ['rest_comment_trash_post', 'closed'],
  ['rest_comment_login_required', 'auth'],
  ['cluster_news_refused', 'challenge'], // by a guard against spam, through our plugin
]);

/** WordPress' own sentences are in the site's language and may hold HTML: its codes say the same. */
const readRefusal: ErrorReader = (body) => {
  const { code = '', data } = z.safeParse(refusal, body).data ?? {};
  const fields = toFields(code, data?.params);
  if (fields.length) return ['field', fields];
  if (Object.keys(data?.params ?? {}).includes('parent')) return ['gone'];
  const kind = KINDS.get(code);
  return kind && [kind];
};

function toFields(code: string, parameters: unknown): FieldProblem[] {
  if (code === 'rest_comment_author_data_required') {
    return (['name', 'email'] as const).map((field) => ({ field, code: 'required' }));
  }
  if (code === 'rest_comment_content_invalid') return [{ field: 'content', code: 'required' }];
  const tooLong = TOO_LONG.get(code);
  if (tooLong) return [{ field: tooLong, code: 'too_long' }];
  return Object.keys(parameters ?? {}).flatMap((name) => {
    const field = PARAMETERS.get(name);
    return field ? [{ field, code: 'invalid' }] : [];
  });
}
