import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { faintTexts } from './contrast.js';

/** Colours of pages, the last of which has not told the browser that it is dark. */
const PAGES = {
  light: 'background: #fff; color: #1c2024; color-scheme: light',
  dark: 'background: #14181d; color: #e8eaed; color-scheme: dark',
  'dark without color-scheme': 'background: #102a43; color: #fff',
} as const;
const COLORS = ['#000', '#333', '#5b2a00', '#003f5c', '#4a4a4a', '#fff', '#ddd', '#ffe8c7'];

/** Brings an element into a state, in a box of the page with these attributes. */
export type Bring = (box: string) => Promise<LitElement>;

/** A test for each state, language and kind of page. */
export function itHasNoFault(states: Record<string, Bring>): void {
  for (const [page, style] of Object.entries(PAGES)) {
    for (const [state, bring] of Object.entries(states)) {
      for (const lang of ['bg', 'en']) {
        it(`has no fault: ${state}, ${lang}, ${page}`, async () => {
          const element = await bring(`style="${style}; padding: 20px" lang="${lang}"`);
          await element.updateComplete;
          const box = element.parentElement as HTMLElement;
          await expect(box).to.be.accessible();
          expect(faintTexts(box), 'faint texts').to.deep.equal([]);
        });
      }
    }
  }
}

/** A test for each of several colours in which a page may write. */
export function itIsReadableInAnyColor(bring: Bring): void {
  for (const color of COLORS) {
    it(`has enough contrast in the page's own colour ${color}`, async () => {
      const background = /^#[df]/.test(color) ? '#181818' : '#fff';
      const element = await bring(`style="background: ${background}; color: ${color}"`);
      await element.updateComplete;
      expect(faintTexts(element)).to.deep.equal([]);
    });
  }
}
