import { nextFrame, until } from './waiting.js';

/** Attributes as a page's author writes them: `true` is one without a value, `undefined` and `false` are none. */
export type Attributes = Record<string, string | number | boolean | undefined>;

/** Every element that carries a part's name, in order. */
export function parts<T extends HTMLElement = HTMLElement>(element: Element, name: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(`[part~="${name}"]`) ?? [])];
}

/** The first element that carries a part's name. */
export function part<T extends HTMLElement = HTMLElement>(element: Element, name: string): T {
  const [first] = parts<T>(element, name);
  if (!first) throw new Error(`Nothing carries the part "${name}".`);
  return first;
}

/** The texts of the elements that carry a part's name. */
export function texts(element: Element, name: string): string[] {
  return parts(element, name).map(textOf);
}

/** What a reader sees of the element's own content. */
export function visibleText(element: Element): string {
  const children = [...(element.shadowRoot?.children ?? [])] as HTMLElement[];
  return children.map(({ innerText }) => innerText).join(' ');
}

/** A button of the element by its words, once it is there. */
export function whenButton(element: Element, words: string): Promise<HTMLButtonElement> {
  return until(() => findButton(element, words), `a button "${words}"`);
}

/** A button of the element by its words. */
export function findButton(element: Element, words: string): HTMLButtonElement | undefined {
  const buttons = element.shadowRoot?.querySelectorAll('button') ?? [];
  return [...buttons].find((button) => textOf(button) === words);
}

/** Presses a button of the element by its words, once it is there; it then has the focus. */
export async function press(element: Element, words: string): Promise<void> {
  const button = await whenButton(element, words);
  button.focus();
  button.click();
}

/** Waits until a reader sees these words. */
export async function whenText(element: Element, words: string | RegExp): Promise<void> {
  await until(
    () =>
      typeof words === 'string'
        ? visibleText(element).includes(words)
        : words.test(visibleText(element)),
    `the words "${String(words)}"`,
  );
}

/** Whether anything of a node takes room on the page. */
export function isVisible(element: Element | null | undefined): boolean {
  return (element?.getClientRects().length ?? 0) > 0;
}

/** The element that has the focus, inside shadow roots too. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Fails unless an element has the focus; in words, because chai would print whole trees. */
export function expectFocus(element: Element | null | undefined): void {
  const found = focused();
  if (found !== element) throw new Error(`${nameOf(found)} has the focus, not ${nameOf(element)}.`);
}

/** Time for whatever may still follow: so many frames, and the renders they cause. */
export async function frames(count = 5): Promise<void> {
  for (let index = 0; index < count; index += 1) await nextFrame();
}

export function textOf(element: Element): string {
  return (element.textContent ?? '').trim();
}

function nameOf(element: Element | null | undefined): string {
  return element ? `<${element.localName}> "${textOf(element).slice(0, 40)}"` : 'Nothing';
}

export function attributeText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${value === true ? '' : escapeQuotes(String(value))}"`)
    .join('');
}

function escapeQuotes(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
