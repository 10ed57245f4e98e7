/** Pages that embed ours in a frame, from another origin. */
import type { Frame, Page } from 'puppeteer-core';
import type { Site } from './site.js';
import { titlesIn, until } from './visit.js';

/** What a page needs besides the frame, as the README shows it. */
const FRAME_SCRIPT = '<script async src="API/cdn/frame.js"></script>';

const STYLE = '<style>body { margin: 0 } iframe { display: block; width: 100%; border: 0 }</style>';

/** A frame of one of our pages. @param query its parameters */
export function frameMarkup(
  name: string,
  query: Record<string, string>,
  { attributes = '', folder = 'API/embed' } = {},
): string {
  const parameters = new URLSearchParams(query).toString().replaceAll('&', '&amp;');
  return `<iframe title="Рамка" src="${folder}/${name}.html?${parameters}" ${attributes}></iframe>`;
}

/** Puts a page with frames; gives its address. */
export function putFrames(site: Site, body: string, script = FRAME_SCRIPT): string {
  return site.putPage('/page.html', STYLE + script + body);
}

/** Waits for the frame whose address has this in it. */
export function frameOf(page: Page, part = '/embed/'): Promise<Frame> {
  return until(`a frame of ${part}`, () =>
    page.frames().find((frame) => frame !== page.mainFrame() && frame.url().includes(part)),
  );
}

/** Waits until the feed in a frame shows so many articles. */
export async function articlesIn(frame: Frame, count: number): Promise<void> {
  await until(`${count} articles`, async () => (await titlesIn(frame)).length === count);
}

/** The frame's height in the page around it. */
export function heightOf(page: Page, selector = 'iframe'): Promise<number> {
  return page.evaluate(
    (wanted) => document.querySelector(wanted)?.getBoundingClientRect().height ?? 0,
    selector,
  );
}

interface Fit {
  /** Pixels that the frame is too low for its content, or too high. */
  difference: number;
  /** Whether there is anything to scroll, or a scroll bar. */
  scrolls: boolean;
}

/** How a frame's content fits into it. */
function fitOf(frame: Frame): Promise<Fit> {
  return frame.evaluate(() => {
    const root = document.documentElement;
    const isWider = root.scrollWidth > root.clientWidth || innerWidth > root.clientWidth;
    return {
      difference: innerHeight - Math.ceil(root.getBoundingClientRect().height),
      scrolls: root.scrollHeight > root.clientHeight || isWider,
    };
  });
}

/** Waits until a frame is exactly as high as its content, and nothing in it scrolls. */
export async function whenFitting(frame: Frame): Promise<void> {
  await until(`a frame of the right height: ${frame.url()}`, async () => {
    const { difference, scrolls } = await fitOf(frame);
    return difference === 0 && !scrolls;
  });
}
