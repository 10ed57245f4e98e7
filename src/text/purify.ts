import DOMPurify from 'dompurify';
import { ATTRIBUTES, ELEMENTS, GONE } from './allowed-html.js';

/** For engines without `Element.setHTML`; its own chunk, loaded when a body is to be shown. */
export function purify(html: string): DocumentFragment {
  // As in an element of a page: behind a doctype, without which tables stand in paragraphs, and in a body.
  return DOMPurify.sanitize(`<!doctype html><body>${html}`, {
    ALLOWED_TAGS: ELEMENTS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: true, // addresses that plugins keep for later
    ALLOW_ARIA_ATTR: false,
    FORBID_CONTENTS: GONE,
    RETURN_DOM_FRAGMENT: true,
  });
}
