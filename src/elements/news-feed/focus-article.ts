/** Moves the focus to an article, if it is there: to its link, or else to its box. */
export function focusArticle(root: ParentNode, index: number): void {
  const item = root.querySelectorAll<HTMLElement>('[part=item]')[index];
  const link = item?.querySelector<HTMLElement>('[part=link]');
  if (item && !link) item.tabIndex = -1;
  (link ?? item)?.focus();
}
