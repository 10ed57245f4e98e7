import { str } from '@lit/localize';
import { msg } from '../../../../i18n/generated/comment-form-sending.js';
import { isVolatile } from '../../../../data/comments/stored-values.js';
import type { CommentError, FieldProblem } from '../../../../data/comments/errors.js';
import type { Submission } from '../../../../data/comments/submission.js';
import type { Language } from '../../../../i18n/language.js';
import { byteLength, excessCharacters } from '../../../../text/bytes.js';
import type { Values } from '../../draft.js';
import { labelOf } from '../../render-fields.js';
import { LIMITS } from './validate.js';

/** What has to be done about a field: the same words in the summary and at the field. */
export function problemText({ field, code }: FieldProblem, values: Values, lang: Language): string {
  if (code === 'too_long') {
    // An endpoint may allow less than we know of.
    const excess = Math.max(1, excessCharacters(values[field], LIMITS[field]));
    return `${labelOf(field)}: ${shortenText(excess, lang)}`;
  }
  if (field === 'content') return msg('Write a comment');
  if (field === 'url') return msg('Enter a web address like example.bg, or none');
  if (code === 'invalid' && field === 'email') {
    return msg('Enter an e-mail address like name@example.com');
  }
  return field === 'name' ? msg('Enter your name') : msg('Enter your e-mail address');
}

function shortenText(count: number, language: Language): string {
  return new Intl.PluralRules(language).select(count) === 'one'
    ? msg(str`shorten it by ${count} character`)
    : msg(str`shorten it by ${count} characters`);
}

/** Why a comment was refused that is filled in well. */
export function refusalText({ kind }: CommentError): string {
  if (kind === 'duplicate') return msg('You have already sent this comment.');
  if (kind === 'closed') return msg('This article takes no more comments.');
  if (kind === 'auth')
    return msg('This site takes comments only from people who are signed in there.');
  if (kind === 'challenge') {
    return msg('The check whether you are a person was not completed. Send the comment once more.');
  }
  if (kind === 'gone') {
    return msg(
      'The comment that you answer is not there any more. Sent once more, yours stands by itself.',
    );
  }
  return msg('The site did not accept the comment.');
}

/** From so many bytes before the limit on, the reader is told how many characters are left. */
const NEAR = 2000;

/** How much room is left for a text, as soon as that matters; before, that it is safe. */
export function hintText(content: string, language: Language): string {
  const bytes = byteLength(content);
  const left = LIMITS.content - bytes;
  if (left > NEAR) return content && !isVolatile() ? msg('The draft is kept on this device.') : '';
  // Characters such as those that were written until now.
  const characters = Math.trunc((left * content.length) / bytes);
  return `${msg('Characters left')}: ${characters.toLocaleString(language)}`;
}

/** What has become of the last comment. @param isStored whether the browser keeps what waits */
export function statusText(state: Submission['state'], isStored: boolean): string {
  if (state === 'sent') return msg('Your comment is published.');
  if (state === 'held') return msg('Your comment awaits approval.');
  if (state === 'refused') return msg('The comment is not sent');
  if (state !== 'queued') return '';
  return isStored
    ? msg('Your comment is kept and will be sent later.')
    : msg('Your comment waits only while this page stays open: the browser keeps nothing.');
}
