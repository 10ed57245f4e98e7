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
  const focused = (): unknown[] => [document.activeElement, host.shadowRoot?.activeElement];
  const before = focused();
  await bring();
  await host.updateComplete;
  const isLost = document.activeElement === document.body;
  const isWhereItWas = focused().every((element, index) => element === before[index]);
  if (isLost || isWhereItWas) focusElement(find());
}
