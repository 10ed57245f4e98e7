/** Where the focus is, and whether a reader can see it. */
export interface Focus {
  where: string;
  visible: boolean;
}

/** In the page: names the focused element by its part, or by its text, and looks for its outline. */
export function describeFocus(): Focus {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return { where: 'nowhere', visible: false };
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  const isOnScreen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const hasOutline = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  const part = element.closest('[part]')?.getAttribute('part');
  return {
    where: part ?? element.textContent?.trim() ?? '',
    visible: isOnScreen && width > 1 && height > 1 && hasOutline,
  };
}
