import type { ReactiveElement } from 'lit';
import type { Checked } from './attributes.js';

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
  const { elementProperties } = host.constructor as typeof ReactiveElement;
  for (const [name, { attribute, converter }] of elementProperties) {
    const written = typeof attribute === 'string' ? attribute : String(name).toLowerCase();
    const value = host.getAttribute(written);
    const check = converter as Checked<unknown> | undefined;
    if (value === null || !check?.parse || check.parse(value) !== undefined) continue;
    warn(host, `${written}="${value}"`);
  }
}
