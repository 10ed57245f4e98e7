/** Why a page is left as it is, in words for whoever has called the command. */
export class PageError extends Error {
  override readonly name = 'PageError';
}
