/**
 * What an embedded page and the page around it say to each other (`postMessage`). The embedded page says that it is
 * there; the parent script greets it; from then on the embedded page tells its height, to that origin only.
 */

const READY = 'cluster-news-ready';
const HELLO = 'cluster-news-hello';
const HEIGHT = 'cluster-news-height';

/** More than any page has; what is higher than this is no height but an attack on the layout. */
const HIGHEST = 1e6;

/** The embedded page is there, and may be greeted. */
export const ready = { type: READY };

/** The parent script follows the height. */
export const hello = { type: HELLO };

/** The height of the embedded page's content, in CSS pixels. */
export function heightMessage(height: number): { type: string; height: number } {
  return { type: HEIGHT, height };
}

/** Whether a message says that an embedded page is there. */
export function isReady(data: unknown): boolean {
  return isMessage(data) && data.type === READY;
}

/** Whether a message greets an embedded page. */
export function isHello(data: unknown): boolean {
  return isMessage(data) && data.type === HELLO;
}

/** The height that a message tells: a finite number above 0; undefined for everything else that anybody may send. */
export function heightIn(data: unknown): number | undefined {
  if (!isMessage(data) || data.type !== HEIGHT) return undefined;
  const { height } = data;
  const isHeight = typeof height === 'number' && Number.isFinite(height) && height > 0;
  return isHeight ? Math.min(height, HIGHEST) : undefined;
}

/** Pages and their extensions send all kinds of values to a window: this one may be meant for us. */
function isMessage(data: unknown): data is { type: unknown; height?: unknown } {
  return typeof data === 'object' && data !== null && 'type' in data;
}
