/** Elements that no end tag has to close: one after the other, they do not nest. */
const FLAT =
  /^(p|li|dt|dd|tr|td|th|option|area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
const TAG = /<(\/?)([a-z][^\s/>]*)[^>]*>?/gi;
/** No author nests deeper. */
const DEEPEST = 256;

/**
 * HTML without the tags of elements that are nested too deeply: parsers take a time that grows with the
 * square of the depth (Chromium: two seconds for 125 kB of `<div>`).
 */
export function limitNesting(html: string): string {
  let depth = 0;
  return html.replace(TAG, (tag: string, slash: string, name: string) => {
    if (FLAT.test(name)) return tag;
    if (!slash) depth++;
    const isTooDeep = depth > DEEPEST;
    if (slash) depth = Math.max(0, depth - 1);
    return isTooDeep ? '' : tag;
  });
}

/** HTML of at most so many characters, cut within no tag and no entity. */
export function cutHtml(html: string, length: number): string {
  return html.length > length ? html.slice(0, length).replace(/(<[^<>]*|&[#\w]*)$/, '') : html;
}
