import { adoptStyles, type CSSResultOrNative } from 'lit';

/** Gives a shadow root styles: in another document as sheets of that one, because sheets belong to their document. */
export function wearStyles(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  const view = root.ownerDocument.defaultView;
  if (view === window) return adoptStyles(root, styles);
  if (!view) return; // nobody sees it there
  root.adoptedStyleSheets = styles.map((each) => {
    const rules = 'cssText' in each ? [each] : [...each.cssRules];
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(rules.map(({ cssText }) => cssText).join(''));
    return sheet;
  });
}
