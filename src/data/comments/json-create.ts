import { toJsonText } from '../json-text.js';
import * as z from '../schema.js';
import { text, toList, unknown } from '../fields.js';
import type { CommentDraft } from '../model.js';
import { postData } from '../net/post.js';
import { type CommentErrorKind, type CommentField, type FieldProblem } from './errors.js';
import { toCommentError, type ErrorReader } from './to-comment-error.js';
import { toReceipt } from './receipt.js';
import type { Receipt } from './service.js';

/** RFC 9457, with `code` and `errors` as extension members. */
const problem = z.object({ code: text, errors: unknown });
const fieldError = z.object({ field: z.string(), code: z.string() });

/** Sends a comment to a JSON endpoint, as text: browsers then need no preflight. */
export async function createInJson(
  url: string,
  { parent, extra, ...draft }: CommentDraft,
  signal: AbortSignal,
): Promise<Receipt> {
  const body = toJsonText({ ...extra, ...draft, parent: parent || 0 });
  try {
    return toReceipt((await postData(url, body, signal)).json);
  } catch (thrown) {
    throw toCommentError(thrown, readProblem);
  }
}

const FIELDS: readonly CommentField[] = ['content', 'name', 'email', 'url'];
const KINDS: readonly CommentErrorKind[] = ['duplicate', 'rate', 'closed', 'auth'];

/** A parent that the endpoint does not take is no field that the reader could correct: the comment has gone. */
const readProblem: ErrorReader = (body) => {
  const { code = '', errors } = z.safeParse(problem, body).data ?? {};
  const problems = toList(errors, fieldError);
  if (problems.some(({ field }) => field === 'parent')) return ['gone'];
  const fields = problems.flatMap(toFieldProblem);
  if (fields.length) return ['field', fields];
  const kind = KINDS.find((each) => each === code);
  return kind && [kind];
};

/** What is wrong with a field of the form; a code that we do not know means that its value is. */
function toFieldProblem({ field, code }: z.output<typeof fieldError>): FieldProblem[] {
  const knownField = FIELDS.find((each) => each === field);
  const knownCode = code === 'required' || code === 'too_long' ? code : 'invalid';
  return knownField ? [{ field: knownField, code: knownCode }] : [];
}
