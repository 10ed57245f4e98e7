/** Where the focus goes when an article has come: to its link, or else to its box. */
export function focusTarget(root: ParentNode, index: number): HTMLElement | undefined {
  const item = root.querySelectorAll<HTMLElement>('[part=item]')[index];
  return item?.querySelector<HTMLElement>('[part=link]') ?? item;
}
