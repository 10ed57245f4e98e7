/** What the probe leaves in the page. */
export interface Probed {
  /**
   * Milliseconds from the end of the page's own answer until the text was there; undefined when it
   * did not come.
   */
  firstArticle: Promise<number | undefined>;
}

/**
 * Runs in a page before everything else, and looks out for a text that is in the document, or in a
 * shadow root, and laid out. It looks after each change, because frames come only every 16 ms, and in
 * each frame, because a text may be there before it is shown. It knows nothing of who brings the text.
 */
export function installProbe(text: string, patience: number): void {
  const roots: Node[] = [];
  let resolve: (time: number | undefined) => void = () => undefined;
  const firstArticle = new Promise<number | undefined>((resolveIt) => (resolve = resolveIt));
  const range = document.createRange();

  const isLaidOutIn = (root: Node): boolean => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.nodeValue?.includes(text)) continue;
      range.selectNodeContents(node);
      if (range.getClientRects().length > 0) return true;
    }
    return false;
  };
  const look = (): void => {
    if (!roots.some(isLaidOutIn)) return;
    const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    resolve(performance.now() - (page?.responseEnd ?? NaN));
    observer.disconnect();
    roots.length = 0;
  };
  const observer = new MutationObserver(look);
  const observe = (root: Node): void => {
    roots.push(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    observe(root);
    return root;
  };
  const lookInFrame = (): void => {
    look();
    if (roots.length > 0) requestAnimationFrame(lookInFrame);
  };
  observe(document);
  lookInFrame();
  setTimeout(() => resolve(undefined), patience);
  Object.assign(globalThis, { firstArticle });
}
