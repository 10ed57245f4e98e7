/**
 * The script of a page that embeds `embed/*.html` in an `<iframe>`: the frame gets the height of what is in it. Nothing
 * but the height is taken from the frame, and nothing is told to it.
 */
import { webUrl } from '../data/net/url.js';
import { heightIn, hello, isReady } from './messages.js';

/** The pages that are embedded, wherever they are served. */
const EMBEDDED = /\/embed\/(news-feed|partners|comments)\.html$/;

/** The frames of this page that hold an embedded page, with the origin that their messages have. */
function embeddedFrames(): [frame: HTMLIFrameElement, origin: string][] {
  return [...document.querySelectorAll('iframe')].flatMap((frame) => {
    const url = webUrl(frame.src);
    const { pathname, origin } = url ? new URL(url) : location;
    return url && EMBEDDED.test(pathname) ? [[frame, isSandboxed(frame) ? 'null' : origin]] : [];
  });
}

/** Whether a sandbox takes the frame's origin away: its own, or one around this page. */
function isSandboxed(frame: HTMLIFrameElement): boolean {
  const { sandbox } = frame;
  const isOwn = frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
  return isOwn || self.origin === 'null';
}

/** Tells a frame that its height is followed. There is no secret in it: whoever is in the frame may read it. */
function greet(frame: HTMLIFrameElement): void {
  frame.contentWindow?.postMessage(hello, '*');
}

/** Gives a frame room for content of this height, and for the borders that the page's style gives the frame. */
function resize(frame: HTMLIFrameElement, height: number): void {
  const style = getComputedStyle(frame);
  const { paddingTop, paddingBottom, borderTopWidth, borderBottomWidth } = style;
  const around = [paddingTop, paddingBottom, borderTopWidth, borderBottomWidth];
  const edges = style.boxSizing === 'border-box' ? around.map(parseFloat) : [];
  frame.style.height = `${edges.reduce((sum, width) => sum + width, height)}px`;
}

addEventListener('message', ({ source, origin, data }) => {
  const [frame, own] = embeddedFrames().find(([each]) => each.contentWindow === source) ?? [];
  if (!frame || origin !== own) return;
  if (isReady(data)) greet(frame);
  const height = heightIn(data);
  if (height !== undefined) resize(frame, height);
});

// Those that were there before this script have said so to nobody.
for (const [frame] of embeddedFrames()) greet(frame);
