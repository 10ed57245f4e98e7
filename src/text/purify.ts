import DOMPurify from 'dompurify';
import { ATTRIBUTES, ELEMENTS } from './allowed-html.js';

/** For engines without `Element.setHTML`; its own chunk, loaded when a body is to be shown. */
export function purify(html: string): DocumentFragment {
  return DOMPurify.sanitize(html, {
    ALLOWED_TAGS: ELEMENTS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  });
}
