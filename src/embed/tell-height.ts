import { heightMessage, isHello, ready } from './messages.js';
import { HeightSteps } from './height-steps.js';
import { Viewport } from './viewport.js';

/** The events after which an element shows something else. */
const LOADED = ['news-feed', 'partner-card', 'partner-list', 'comment-list'].flatMap((tag) => [
  `${tag}-load`,
  `${tag}-error`,
]);

/**
 * Tells the page around this one how high its content is, whenever that changes. A page around it that does not greet
 * is told nothing but that this one is there, and the content scrolls.
 */
export function tellHeight(): void {
  const { documentElement: root } = document;
  const steps = new HeightSteps();
  const viewport = new Viewport();
  let listener: string | undefined;

  const tell = (): void => {
    const isEcho = viewport.takeNewHeight();
    if (listener === undefined) return;
    const height = steps.next(root.getBoundingClientRect().height, isEcho);
    if (height !== undefined) parent.postMessage(heightMessage(height), listener);
  };

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || !isHello(data)) return;
    listener = origin === 'null' ? '*' : origin; // an origin that a sandbox has taken away has no name
    root.classList.add('followed');
    steps.restart();
    tell();
  });
  new ResizeObserver(tell).observe(root);
  // Browsers render no frame of another origin that is off the screen; what has come is measured all the same.
  for (const name of LOADED) addEventListener(name, tell);
  parent.postMessage(ready, '*');
}
