import type { ArticleImage } from '../../../../data/model.js';

/**
 * Leaves the picture of an article once on show: where its body begins with the same picture, the body loses it, because
 * the reader already sees it above the title.
 * @returns whether the body still shows it, further down or with a caption
 */
export function dropOpeningCopy(body: DocumentFragment, image: ArticleImage | undefined): boolean {
  const files = image ? [image.url, ...filesOf(image.srcset)] : [];
  const copies = [...body.querySelectorAll('img')].filter(({ src }) => files.includes(src));
  const opening = [...body.childNodes].find(isSeen);
  const first = copies[0];
  if (!first || !(opening instanceof Element) || !opening.contains(first)) return copies.length > 0;
  const isAlone = !opening.textContent?.trim() && opening.querySelectorAll(MEDIA).length <= 1;
  if (isAlone) opening.remove();
  return copies.length > (isAlone ? 1 : 0);
}

const MEDIA = 'img, video, audio';

function isSeen(node: Node): boolean {
  const isMedia = node instanceof Element && (node.matches(MEDIA) || node.querySelector(MEDIA));
  return Boolean(isMedia || node.textContent?.trim());
}

/** The files of a `srcset`, such as `https://a.bg/1.jpg 300w, https://a.bg/2.jpg 600w`. */
function filesOf(srcset = ''): string[] {
  return srcset.split(/,\s+/).map((candidate) => candidate.replace(/\s.*$/, ''));
}
