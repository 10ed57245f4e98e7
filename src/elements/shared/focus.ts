import type { ReactiveElement } from 'lit';

/** Focuses an element, also one that the Tab key passes by. */
export function focusElement(element: HTMLElement | null | undefined): void {
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1; // else it cannot be focused at all
  element.focus();
}

/**
 * Leads the focus to the first of what a button has brought: the button itself may have gone. A reader
 * who has gone on in the meantime is left there.
 * @param bring resolves when everything has come
 * @param find the first new element, looked for when it is rendered
 */
export async function focusFirstNew(
  host: ReactiveElement,
  bring: () => Promise<unknown>,
  find: () => HTMLElement | null | undefined,
): Promise<void> {
  const root = host.renderRoot as ShadowRoot;
  const before = [document.activeElement, root.activeElement];
  await bring();
  await host.updateComplete;
  const isLost = document.activeElement === document.body;
  const isWhereItWas = document.activeElement === before[0] && root.activeElement === before[1];
  if (isLost || isWhereItWas) focusElement(find());
}
