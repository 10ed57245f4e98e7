/** Classes, events and types. Importing this registers nothing. */
export { CommentForm } from './elements/comment-form/comment-form.js';
export type { CommentFormState } from './data/comments/submission.js';
export {
  CommentFormErrorEvent,
  CommentFormSentEvent,
  CommentFormSubmitEvent,
} from './elements/comment-form/events.js';
export { CommentList } from './elements/comment-list/comment-list.js';
export { CommentListErrorEvent, CommentListLoadEvent } from './elements/comment-list/events.js';
export { NewsFeed } from './elements/news-feed/news-feed.js';
export {
  NewsFeedErrorEvent,
  NewsFeedLoadEvent,
  NewsFeedOpenEvent,
} from './elements/news-feed/events.js';
export { PartnerCard } from './elements/partner-card/partner-card.js';
export { PartnerCardErrorEvent, PartnerCardLoadEvent } from './elements/partner-card/events.js';
export { PartnerList } from './elements/partner-list/partner-list.js';
export { PartnerListErrorEvent, PartnerListLoadEvent } from './elements/partner-list/events.js';
export { registerLanguage } from './i18n/locale-controller.js';
export type { Language } from './i18n/language.js';
export type { SourceText } from './i18n/generated/source-text.js';
export type { LoadState } from './elements/shared/load-state.js';
export { DataError, type DataErrorKind } from './data/errors.js';
export { CommentError, type CommentErrorKind, type FieldProblem } from './data/comments/errors.js';
export type { SendingLimits } from './data/comments/retries.js';
export type { CommentQuery, CommentService, Receipt } from './data/comments/service.js';
export type {
  Article,
  ArticleImage,
  Category,
  Comment,
  CommentAuthor,
  CommentDraft,
  LocalText,
  Page,
  Partner,
} from './data/model.js';
