import { nextEvent, nextFrame } from '../waiting.js';

declare global {
  interface Window {
    /** Set by every hostile text that manages to run. */
    hacked?: unknown;
  }
}

/**
 * Calls back, gives what that brought into the page the time to run, and says what `window.hacked`
 * was set to: undefined when nothing ran. An element that the callback gives stands in the page
 * meanwhile.
 */
export async function hackedBy(act: () => Node | void | Promise<Node | void>): Promise<unknown> {
  delete window.hacked;
  const place = document.createElement('div');
  document.body.append(place);
  try {
    const node = await act();
    if (node) place.append(node);
    await settle();
    return window.hacked;
  } finally {
    place.remove();
    delete window.hacked;
  }
}

/** An image that fails after all others before it: by then their handlers have been called. */
async function settle(): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    const image = new Image();
    const failed = nextEvent(image, 'error');
    image.src = 'x:';
    await failed;
    await nextFrame();
  }
}
