/** Elements that no end tag has to close: one after the other, they do not nest. */
const FLAT =
  /^(p|li|dt|dd|tr|td|th|option|area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
const TAG = /<(\/?)([a-z][^\s/>]*)[^>]*>?/gi;
/** No author nests deeper. */
const DEEPEST = 256;
/**
 * Tags of elements that nest, in one text. Comments and attributes may hold what looks like an end tag, and
 * mislead the count of what is open; nothing hides from this one.
 */
const MOST = 10_000;

/**
 * HTML without the tags of elements that are nested too deeply, and without those after the first
 * {@link MOST}: parsers take a time that grows with the square of the depth (Chromium: two seconds for
 * 125 kB of `<div>`). The words between them stay.
 */
export function limitNesting(html: string): string {
  /** How many elements of each name are open. */
  const open = new Map<string, number>();
  let depth = 0;
  let tags = 0;
  return html.replace(TAG, (tag: string, slash: string, name: string) => {
    if (FLAT.test(name)) return tag;
    if (++tags > MOST) return '';
    const key = name.toLowerCase();
    const count = open.get(key) ?? 0;
    if (slash && !count) return tag; // it closes nothing
    open.set(key, slash ? count - 1 : count + 1);
    if (!slash) depth++;
    const isTooDeep = depth > DEEPEST;
    if (slash) depth--;
    return isTooDeep ? '' : tag;
  });
}

/** HTML of at most so many characters, cut within no tag and no entity. */
export function cutHtml(html: string, length: number): string {
  return html.length > length ? html.slice(0, length).replace(/(<[^<>]*|&[#\w]*)$/, '') : html;
}
