import { webUrl } from '../data/net/url.js';

/** Where the pictures, films and frames of an article really are: plugins put them off behind placeholders. */

/** Attributes in which plugins keep the address for later, those of the picture itself before those of larger ones. */
const LATER = [/^(data-|nitro-)[\w-]*src$/, /^data-[\w-]*(original|lazy|url|image|img|file)$/];
const PLACEHOLDER = /(spacer|placeholder|blank|transparent|pixel|1x1|lazy|loading)[^/]*$/i;

/** The address of a picture; undefined when it has none that may be loaded. */
export function pictureUrl(image: Element, base: string): string | undefined {
  const attributes = [...image.attributes];
  const later = LATER.flatMap((name) => attributes.filter((each) => name.test(each.name)));
  const sets = attributes.filter(({ name }) => /srcset$/.test(name));
  const sources = image.parentElement?.localName === 'picture' ? siblingSets(image) : [];
  const urls = [
    ...later.map(({ value }) => value),
    image.getAttribute('src'),
    ...[...sets.map(({ value }) => value), ...sources].map(
      (set) => /^\s*(\S+?),?(\s|$)/.exec(set)?.[1],
    ),
  ].flatMap((value) => webUrl(value, base) ?? []);
  return urls.find((url) => !PLACEHOLDER.test(new URL(url).pathname)) ?? urls[0];
}

function siblingSets({ parentElement }: Element): string[] {
  const sources = [...(parentElement?.querySelectorAll('source') ?? [])];
  return sources.map((source) => source.getAttribute('srcset') ?? '');
}

/** The address of a film, a recording or a frame. */
export function mediaUrl(element: Element, base: string): string | undefined {
  const attributes = [...element.attributes];
  const later = LATER.flatMap((name) => attributes.filter((each) => name.test(each.name)));
  const values = [...later.map(({ value }) => value), element.getAttribute('src')];
  return values.map((value) => webUrl(value, base)).find(Boolean);
}

/** Where people look at what a frame shows. Players of films want to stand in a page of their own site. */
export function frameUrl(frame: Element, base: string): URL | undefined {
  const address = mediaUrl(frame, base);
  if (!address) return undefined;
  const url = new URL(address);
  const [, youtube] = /\/embed\/([\w-]{11,})/.exec(url.pathname) ?? [];
  if (youtube && /(^|\.)youtube(-nocookie)?\.com$/.test(url.hostname)) {
    return new URL(`https://www.youtube.com/watch?v=${youtube}`);
  }
  const [, vimeo] = /\/video\/(\d+)/.exec(url.pathname) ?? [];
  return vimeo && url.hostname === 'player.vimeo.com' ? new URL(`https://vimeo.com/${vimeo}`) : url;
}

/** A link that is nothing but the address of a picture. */
export function isPictureLink(url: string | undefined): boolean {
  return /\.(jpe?g|png|gif|webp|avif)$/i.test(url ? new URL(url).pathname : '');
}
