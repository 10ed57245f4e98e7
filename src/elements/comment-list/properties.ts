import type { CommentService } from '../../data/comments/service.js';
import type { CommentDraft } from '../../data/model.js';
import { knownTimeZone } from '../../i18n/time-zone.js';
import { flag, named, oneOf, parsed, scripted, text, wholeNumber } from '../shared/attributes.js';

/** The properties of `<comment-list>` that say what is asked for. */
export const requestProperties = {
  /** Endpoint: WordPress comments or site, or a JSON endpoint. `{lang}` becomes `bg` or `en`. */
  src: text(),
  /** Kind of the endpoint; `auto` looks at the URL. */
  format: oneOf('auto', 'wordpress', 'json'),
  /** Id of the article commented on. */
  post: text(),
  /** Comments shown at first, and added by "more", 1 to 100. */
  pageSize: named('page-size', wholeNumber(20, 1, 100)),
  /** By date: the oldest first, or the newest. */
  order: oneOf('asc', 'desc'),
};

/** The properties of `<comment-list>`: their attributes, values and defaults. */
export const properties = {
  ...requestProperties,
  /** In answers, name and e-mail may be left empty, as where WordPress does not ask for them. */
  optionalAuthor: named('optional-author', flag()),
  /** Shows the authors' pictures, often from a third party, instead of their initials. */
  avatars: flag(),
  /** Level of the heading, 1 to 6. */
  headingLevel: named('heading-level', wholeNumber(3, 1, 6)),
  /** IANA name of the zone in which dates are shown. */
  timeZone: named('time-zone', parsed('Europe/Sofia', knownTimeZone)),
  /** Names in the console what is wrong. */
  debug: flag(),
  /** Takes the place of the endpoint. */
  service: scripted<CommentService>(),
  /** Asked before an answer is sent; what it answers is sent along. */
  challenge: scripted<(draft: CommentDraft) => Promise<Record<string, string>>>(),
};
