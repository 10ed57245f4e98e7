import type { ReactiveElement } from 'lit';
import { isProperty } from './attributes.js';

/** What the console has been told of each element. */
const warned = new WeakMap<Element, Set<string>>();

/** Tells the page's owner something in the console, once for each element. */
export function warn(host: Element, text: string): void {
  const known = warned.get(host) ?? new Set<string>();
  if (known.has(text)) return;
  warned.set(host, known.add(text));
  // eslint-disable-next-line no-console -- what `debug` is for
  console.warn(`<${host.localName}> ${text}`);
}

/** Names each bad attribute value. */
export function warnOfAttributes(host: ReactiveElement): void {
  // TypeScript knows the class of an object only as a function.
  const { elementProperties } = host.constructor as typeof ReactiveElement;
  for (const [name, options] of elementProperties) {
    if (!isProperty(options)) continue; // a subclass's own
    const { attribute = String(name), parse } = options;
    const value = attribute === false ? null : host.getAttribute(attribute);
    if (value !== null && parse(value) === undefined) warn(host, `${attribute}="${value}"`);
  }
}
