/** The words of an element that stand on more than one line: broken by letters, or hyphenated. */
export function brokenWords(element: Element): string[] {
  const root = element.shadowRoot ?? element;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement, textContent } = node;
    if (!parentElement || parentElement.closest('style, .visually-hidden, dialog')) continue;
    for (const { 0: word, index } of (textContent ?? '').matchAll(/\p{L}+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = [...range.getClientRects()]
        .filter(({ width }) => width > 0)
        .map(({ top }) => top);
      if (new Set(tops.map(Math.round)).size > 1) found.push(word);
    }
  }
  return found;
}
