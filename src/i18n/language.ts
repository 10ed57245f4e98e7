/** The languages of the texts. Source texts are English; `locales/bg.xlf` has the Bulgarian ones. */
export type Language = 'bg' | 'en';

/** The language of a BCP 47 tag, if it is one of ours. */
export function toLanguage(tag: string | null | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split('-')[0];
  return primary === 'bg' || primary === 'en' ? primary : undefined;
}

/** The element and the hosts of the shadow roots around it, each with the root that it is in. */
export function* scopesOf(element: Element): Generator<{ element: Element; root: Node }> {
  for (let node: Element | undefined = element; node;) {
    const root = node.getRootNode();
    yield { element: node, root };
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
}

/** The language of an element: that of the nearest `lang`, else that of the page, else English. */
export function languageOf(host: Element): Language {
  const page = toLanguage(document.documentElement.lang) ?? 'en';
  for (const { element } of scopesOf(host)) {
    const tag = element.closest('[lang]')?.getAttribute('lang');
    if (tag !== undefined) return toLanguage(tag) ?? page;
  }
  return page;
}
