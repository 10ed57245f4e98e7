import { listUrl } from '../data/comments/list-url.js';
import { routesTo } from '../data/comments/route.js';
import { endpointUrl } from '../data/net/url.js';
import { requestProperties } from '../elements/comment-list/properties.js';
import { valuesOf } from '../elements/shared/attributes.js';
import { languageOf } from '../i18n/language.js';
import { askEarly } from './ask-early.js';
import { loadChunks } from './load-chunks.js';

/** Asks for comments, and for the code of the list and of the form. */
export function startComments(): void {
  askEarly('comment-list', ask, loadChunks(CHUNKS.comments));
}

function ask(element: HTMLElement): string | undefined {
  const { src, format, post, order, pageSize } = valuesOf(element, requestProperties);
  const url = endpointUrl(src, languageOf(element), document.baseURI);
  if (!url) return undefined;
  const [route] = routesTo({ url, format });
  return listUrl(route, { post, order, count: pageSize });
}
