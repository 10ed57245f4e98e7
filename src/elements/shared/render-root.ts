import type { CSSResultOrNative } from 'lit';
import { wearStyles } from '../../controllers/wear-styles.js';

/**
 * The shadow root that an element renders into. One that came with the page (`<template shadowrootmode>`) is taken over:
 * what stands in it shows what there was to see in Node, and gives way to the first render.
 */
export function ownRoot(
  host: Element,
  { elementStyles }: { elementStyles: CSSResultOrNative[] },
): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.replaceChildren();
  wearStyles(root, elementStyles);
  return root;
}
