const TAG = /<(\/?)(b|big|code|em|font|i|s|small|strike|strong|tt|u)(?=[\s/>])[^>]*>?/gi;
/** No author opens more of them in each other, or needs more that are different. */
const MOST = 10;

/**
 * HTML without most of the elements that format and are never closed: parsers open them again in each further paragraph,
 * three of each kind with the same attributes. The words in them stay.
 * https://html.spec.whatwg.org/multipage/parsing.html#the-list-of-active-formatting-elements
 */
export function limitFormatting(html: string): string {
  /** End tags that stand in attributes mislead this count; nothing hides from the other one. */
  let open = 0;
  const different = new Set<string>();
  return html.replace(TAG, (tag: string, slash: string, name: string) => {
    if (slash && !open) return tag;
    if ((slash ? open-- : ++open) > MOST) return '';
    if (different.size < MOST && !slash) different.add(tag);
    return slash || different.has(tag) ? tag : `<${name}>`;
  });
}
