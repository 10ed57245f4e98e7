import type { Author } from './drafts.js';
import type { CommentDraft } from '../model.js';
import { CommentError } from './errors.js';
import { toCommentError } from './to-comment-error.js';
import type { QueuedRecord } from './records.js';
import type { CommentService, Receipt } from './service.js';

/** What came of a try: the comment is stored, or why not, and whether it may be stored all the same. */
type Outcome = { receipt: Receipt } | { error: CommentError; isUncertain: boolean };

/** Shows that a person sends a comment; what it answers is sent along. */
export type Challenge = (draft: CommentDraft) => Promise<Record<string, string>>;

/** Milliseconds after which nobody is solving a challenge any more. */
const LONGEST_CHALLENGE = 60_000;

/** Asks an endpoint once to store a comment. Never rejects. */
export async function deliver(
  create: CommentService['create'],
  comment: Omit<QueuedRecord, 'state' | 'author'> & { author: Author },
  challenge: Challenge | undefined,
): Promise<Outcome> {
  const { key, post, parent, author, content, lang, extra, isUncertain } = comment;
  try {
    const draft = { post, parent, author, content, lang, key };
    const proof = challenge ? await passed(challenge, draft) : extra;
    const proven = { ...draft, ...(proof && { extra: proof }) };
    return { receipt: await create(proven, new AbortController().signal) };
  } catch (thrown) {
    const error = toCommentError(thrown, () => undefined);
    // The endpoint has it from an earlier try, whose answer got lost.
    if (error.kind === 'duplicate' && isUncertain) return { receipt: { id: '', status: 'held' } };
    return { error, isUncertain: isUncertain || error.isUncertain };
  }
}

/** @throws CommentError of kind `challenge` for one that is closed, or that nothing comes of */
async function passed(challenge: Challenge, draft: CommentDraft): Promise<Record<string, string>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer of the challenge')), LONGEST_CHALLENGE);
  });
  try {
    return (await Promise.race([challenge(draft), late])) ?? {};
  } catch (cause) {
    throw new CommentError('challenge', { cause });
  } finally {
    clearTimeout(timer);
  }
}
