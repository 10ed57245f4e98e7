import type { LocalText } from '../model.js';
import { toId } from '../fields.js';
import { isNode } from './node.js';

/** A key of a language map, and no property of schema.org. https://www.w3.org/TR/json-ld11/#language-maps */
const LANGUAGE = /^(?!(geo|box|url)$)[a-z]{2,3}(-[a-z\d]+)*$/i;
/** Arrays, language maps and things with a name may stand within each other, but no deeper. */
const DEPTH = 4;

/**
 * A text in all its languages: a string, `{"@value", "@language"}`, a language map
 * (`{"bg": "…", "en": ["…"]}`), something with a `name`, or an array of those.
 * @param lang language of what names none
 */
export function toLocalTexts(value: unknown, lang?: string, depth = DEPTH): LocalText[] {
  const text = toId(value);
  if (text) return [{ text, ...(lang && { lang }) }];
  if (!depth) return [];
  if (Array.isArray(value)) {
    return value.flatMap((member) => toLocalTexts(member, lang, depth - 1));
  }
  if (!isNode(value)) return [];
  const { '@value': literal, '@language': language, name } = value;
  const inner = literal ?? name;
  if (inner !== undefined) {
    return toLocalTexts(inner, toId(language) || lang, depth - 1);
  }
  if (value['@type'] !== undefined) return [];
  return Object.entries(value).flatMap(([key, text]) => {
    if (key === '@none') return toLocalTexts(text, lang, depth - 1);
    return LANGUAGE.test(key) ? toLocalTexts(text, key, depth - 1) : [];
  });
}
