import { startEarly } from '../data/net/early-request.js';

/**
 * Asks for the data of every element of a kind while its code is on its way: of those in the page, and of those that the
 * parser adds until the class is there.
 * @param ask starts what an element needs, and says the URL of its data; undefined when it needs none yet
 * @param code is over when the code is there, or has failed to come: nobody would take a later answer
 */
export function askEarly(
  tag: string,
  ask: (element: HTMLElement) => string | undefined,
  code: Promise<void>,
): void {
  const asked = new WeakSet<Element>();
  const look = (): void => {
    if (customElements.get(tag)) return;
    for (const element of document.querySelectorAll<HTMLElement>(tag)) {
      if (asked.has(element)) continue;
      asked.add(element);
      const url = ask(element);
      if (url) startEarly(url);
      loadDates();
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
  void code.then(() => observer.disconnect());
}

let areDatesLoaded = false;

/**
 * Has the browser load its data for dates while the page waits for the network: the first formatter of a page takes 40 ms
 * and more, and all others nothing.
 */
function loadDates(): void {
  if (areDatesLoaded) return;
  areDatesLoaded = true;
  setTimeout(() => new Intl.DateTimeFormat());
}
