/** What sticks out of the page or of its own box. Chips are meant to scroll in their own row. */
export function findOverflow(tag: string): string[] {
  const found: string[] = [];
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) found.push(`page: ${scrollWidth} px`);
  const widget = document.querySelector(tag) as Element;
  const box = widget.getBoundingClientRect();
  for (const element of widget.shadowRoot?.querySelectorAll('.root *') ?? []) {
    if (element.closest('.chips, .visually-hidden, dialog')) continue;
    const { right, left, width } = element.getBoundingClientRect();
    if (!width) continue;
    const name = `${element.localName}.${element.className}`;
    if (right > box.right + 1 || left < box.left - 1) found.push(`${name}: ${left}–${right} px`);
    const isCut = element.scrollWidth > element.clientWidth + 1;
    if (isCut && getComputedStyle(element).overflowX !== 'visible') found.push(`${name}: cut`);
  }
  return found;
}
