import type { CSSResultOrNative } from 'lit';

/** Gives a shadow root in another document the same styles, as sheets of that document. */
export function copyStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const view = root.ownerDocument.defaultView;
  if (!view || view === window) return; // it has moved on in the meantime
  root.adoptedStyleSheets = styles.map((each) => {
    const rules = 'cssText' in each ? [each] : [...each.cssRules];
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rules.map(({ cssText }) => cssText).join(''));
    return sheet;
  });
}
