import type { ArticleImage } from '../../../../data/model.js';

const MEDIA = 'img, video, audio';

/**
 * Takes the picture of an article out of its body, because the reader already sees it above the title. One with a caption
 * or in a row of pictures stays.
 * @returns whether the body still shows it
 */
export function dropCopies(body: DocumentFragment, image: ArticleImage | undefined): boolean {
  const files = image ? [image.url, ...filesOf(image.srcset)] : [];
  const copies = [...body.querySelectorAll('img')].filter(({ src }) => files.includes(src));
  const others = copies.filter((copy) => {
    const block = blockOf(copy);
    const isAlone = !block.textContent?.trim() && block.querySelectorAll(MEDIA).length <= 1;
    if (isAlone) block.remove();
    return !isAlone;
  });
  return others.length > 0;
}

/** The child of the body that a picture stands in. */
function blockOf(picture: Element): Element {
  let block = picture;
  while (block.parentElement) block = block.parentElement;
  return block;
}

/** The files of a `srcset`, such as `https://a.bg/1.jpg 300w, https://a.bg/2.jpg 600w`. */
function filesOf(srcset = ''): string[] {
  return srcset.split(/,\s+/).map((candidate) => candidate.replace(/\s.*$/, ''));
}
