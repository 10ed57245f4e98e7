import type { CommentService } from '../../data/comments/service.js';
import type { CommentDraft } from '../../data/model.js';
import { flag, named, oneOf, scripted, text, wholeNumber } from '../shared/attributes.js';

/** The properties of `<comment-form>`: their attributes, values and defaults. */
export const properties = {
  /** Endpoint: WordPress comments or site, or a JSON endpoint. `{lang}` becomes `bg` or `en`. */
  action: text(),
  /** Kind of the endpoint; `auto` looks at the URL. */
  format: oneOf('auto', 'wordpress', 'json'),
  /** Id of the article commented on. */
  post: text(),
  /** Id of the comment replied to. */
  parent: text(),
  /** Name and e-mail may be left empty, as where WordPress does not ask for them. */
  optionalAuthor: named('optional-author', flag()),
  /** Heading of the form. */
  label: text(),
  /** Level of the heading, 1 to 6. */
  headingLevel: named('heading-level', wholeNumber(3, 1, 6)),
  /** Names in the console what is wrong. */
  debug: flag(),
  /** Takes the place of the endpoint. */
  service: scripted<CommentService>(),
  /** Asked before a comment is sent; what it answers is sent along. */
  challenge: scripted<(draft: CommentDraft) => Promise<Record<string, string>>>(),
};
