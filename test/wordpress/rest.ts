/** WordPress' REST answers as the tests read them: only the fields that they look at. */

/** A member of `wp/v2/posts`, embedding its author, terms and featured picture. */
export interface Post {
  readonly id: number;
  /** In Sofia, without an offset. */
  readonly date: string;
  /** In UTC, without `Z`. */
  readonly date_gmt: string;
  readonly slug: string;
  readonly link: string;
  readonly title: { readonly rendered: string };
  readonly excerpt: { readonly rendered: string };
  readonly content: { readonly rendered: string };
  readonly featured_media: number;
  readonly _embedded: {
    readonly author?: readonly { readonly name?: string; readonly code?: string }[];
    readonly 'wp:featuredmedia'?: readonly Media[];
    readonly 'wp:term': readonly (readonly Category[])[];
  };
}

/** A picture; an error object with `code`; or, in place of a deleted picture, the API's index. */
export interface Media {
  readonly code?: string;
  readonly routes?: unknown;
  readonly source_url?: string;
  readonly alt_text?: string;
  readonly media_details?: { readonly sizes: Readonly<Record<string, Size>> };
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly source_url: string;
}

/** A member of `wp/v2/categories`; embedded it comes without `count`. */
export interface Category {
  readonly id: number;
  readonly name: string;
  readonly slug: string;
  readonly count?: number;
}

/** The answer's body, believed to be a `T`. */
export async function getJson<T>(url: string): Promise<T> {
  return (await (await fetch(url)).json()) as T;
}

/** The one post with this slug, from the site at `site`; throws when there is none. */
export async function getPost(site: string, slug: string): Promise<Post> {
  const query = `slug=${encodeURIComponent(slug)}&_embed=author,wp:term,wp:featuredmedia`;
  const [post] = await getJson<Post[]>(`${site}/wp-json/wp/v2/posts?${query}`);
  if (post === undefined) {
    throw new Error(`${site} has no post ${slug}.`);
  }
  return post;
}
