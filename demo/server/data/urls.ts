import type { Entry } from '../../content/index.js';

/** Where the post can be read. */
export function articlePath(entry: Entry): string {
  return `/articles/${entry.post.slug}?lang=${entry.lang}`;
}

/** The post's drawing, or undefined when it has none. */
export function imagePath(entry: Entry): string | undefined {
  return entry.post.image && `/images/${entry.post.image}.svg`;
}

/** The language that a query asks for; undefined for none or an unknown one. */
export function asLang(value: string | undefined): 'bg' | 'en' | undefined {
  return value === 'bg' || value === 'en' ? value : undefined;
}
