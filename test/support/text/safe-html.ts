/** The browser's own sanitiser, where it has one. */
const native = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');

/** Takes the browser's own sanitiser away in the surrounding suite, as in older browsers. */
function withoutNative(): void {
  if (!native) return;
  before(() => {
    Reflect.deleteProperty(Element.prototype, 'setHTML');
  });
  after(() => {
    Object.defineProperty(Element.prototype, 'setHTML', native);
  });
}

/** The ways in which HTML is made safe here, with what chooses each for a suite. */
export function safeWays(): [name: string, use: () => void][] {
  const fallback: [string, () => void] = ['DOMPurify', withoutNative];
  return native ? [["the browser's own sanitiser", () => undefined], fallback] : [fallback];
}
