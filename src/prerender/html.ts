/** What of a parsed page the command looks at. https://parse5.js.org */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of the page, with its attributes in their order. */
export type Element = Tree.Element;

/** The elements below a node, in the order of the page. What stands in a `<template>` is not in the page. */
export function* elementsIn(node: Tree.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

/** The value of an attribute; `null` where there is none, as in the DOM. */
export function attributeOf(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** The value of an attribute of the nearest element that has it, the element itself first. */
export function inheritedAttribute(element: Element, name: string): string | null {
  for (
    let node: Tree.ParentNode | null = element;
    node && isElement(node);
    node = node.parentNode
  ) {
    const value = attributeOf(node, name);
    if (value !== null) return value;
  }
  return null;
}

/** The text below a node. */
export function textOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function isElement(node: Tree.Node): node is Element {
  return 'tagName' in node;
}

/** Text as the content of an element or of an attribute in double quotes. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** Some attributes as HTML; those without a value are left out. */
export function toAttributes(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeHtml(value)}"`]))
    .join('');
}
