/**
 * The browser's own class of events. MooTools puts another one in the place of `window.Event`, but not of its heirs:
 * the prototype of a class is the class that it extends, which TypeScript does not know.
 */
export const PageEvent = Object.getPrototypeOf(CustomEvent) as typeof Event;
