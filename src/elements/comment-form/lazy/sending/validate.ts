import type { CommentField, FieldProblem } from '../../../../data/comments/errors.js';
import { toVisible } from '../../../../data/cut.js';
import { webUrl } from '../../../../data/net/url.js';
import { byteLength } from '../../../../text/bytes.js';
import type { Values } from '../../draft.js';

/** Bytes in UTF-8 that WordPress' database takes. */
export const LIMITS: Record<CommentField, number> = {
  content: 65_525,
  name: 245,
  email: 100,
  url: 200,
};

/** In the order in which they stand in the form. */
const FIELDS: readonly CommentField[] = ['content', 'name', 'email', 'url'];
const OF_AUTHOR: readonly CommentField[] = ['name', 'email'];
/**
 * What browsers take for an address (HTML, "valid e-mail address"), with letters of all alphabets (RFC 6531), and a
 * domain with a dot.
 */
const EMAIL = /^[\p{L}\p{M}\w.!#$%&'*+/=?^`{|}~-]+@[\p{L}\p{M}\d-]+(\.[\p{L}\p{M}\d-]+)+$/u;

/** What is checked and sent: without white space around it, the website with its scheme. */
export function trimmed({ content, name, email, url }: Values): Values {
  return {
    content: toVisible(content),
    name: toVisible(name),
    email: email.trim(),
    url: toWebsite(url.trim()),
  };
}

function toWebsite(value: string): string {
  return !value || /^[a-z][a-z\d+.-]*:/i.test(value) ? value : `https://${value}`;
}

/**
 * What has to be mended before the comment can be sent, in the order of the fields.
 * @param isAuthorOptional whether name and e-mail may be left empty
 */
export function validate(values: Values, isAuthorOptional = false): FieldProblem[] {
  return FIELDS.flatMap((field): FieldProblem[] => {
    const value = values[field];
    const isRequired = field === 'content' || (!isAuthorOptional && OF_AUTHOR.includes(field));
    if (!value) return isRequired ? [{ field, code: 'required' }] : [];
    if (byteLength(value) > LIMITS[field]) return [{ field, code: 'too_long' }];
    const isValid = field === 'email' ? EMAIL.test(value) : field !== 'url' || isWebsite(value);
    return isValid ? [] : [{ field, code: 'invalid' }];
  });
}

/** Chromium takes words for the name of a host. */
const WORDS = /^\w+:\/\/[^/?#]*\s/;

function isWebsite(value: string): boolean {
  return webUrl(value) !== undefined && !WORDS.test(value);
}
