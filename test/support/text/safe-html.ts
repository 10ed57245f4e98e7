/** The browser's own sanitiser, where it has one. */
const native = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML');

/** Takes the browser's own sanitiser away, as in older browsers. @returns gives it back */
export function withoutNative(): () => void {
  Reflect.deleteProperty(Element.prototype, 'setHTML');
  return () => {
    if (native) Object.defineProperty(Element.prototype, 'setHTML', native);
  };
}

/** The same in the surrounding suite. */
function useOther(): void {
  let restore: () => void;
  before(() => {
    restore = withoutNative();
  });
  after(() => restore());
}

/** The ways in which HTML is made safe here, with what chooses each for a suite. */
export function safeWays(): [name: string, use: () => void][] {
  const fallback: [string, () => void] = ['DOMPurify', useOther];
  return native ? [["the browser's own sanitiser", () => undefined], fallback] : [fallback];
}
