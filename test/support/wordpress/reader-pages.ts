import type { Page } from 'puppeteer-core';

/** Readers in real pages: each function runs in the page, and looks at one of its forms and lists. */

/** What a page says of a comment, in the words of its reader. */
export type Told = 'published' | 'held' | 'unsent' | 'unconfirmed' | 'refused';

/** The sentences, and what each of them says. */
const SENTENCES: readonly (readonly [RegExp, Told])[] = [
  [/^Коментарът ви е публикуван\.$/, 'published'],
  [/^Коментарът ви чака одобрение\.$/, 'held'],
  [/^Още не е изпратен$/, 'unsent'],
  [/^Още не е потвърден$/, 'unconfirmed'],
  [/^Коментарът не е изпратен/, 'refused'],
];

/** What stands in the page about a comment: its text, and the sentence beside it. */
interface Said {
  readonly content: string;
  readonly sentence: string;
}

/** @throws for a sentence that says none of it */
function toTold({ content, sentence }: Said): Told {
  const told = SENTENCES.find(([pattern]) => pattern.test(sentence))?.[1];
  if (!told) throw new Error(`Of “${content}” the page says “${sentence}”.`);
  return told;
}

/**
 * Writes comments into a form, one after the other.
 * @param index which form of the page
 * @returns what the reader is told of each as soon as the form is free again
 */
export async function write(
  page: Page,
  index: number,
  contents: readonly string[],
): Promise<Map<string, Told>> {
  const said = await page.evaluate(writeInPage, index, contents);
  return new Map(said.map((each) => [each.content, toTold(each)]));
}

async function writeInPage(index: number, contents: readonly string[]): Promise<Said[]> {
  const form = document.querySelectorAll('comment-form')[index];
  if (!form) throw new Error(`No form ${index}`);
  const find = <E extends HTMLElement>(selector: string): E | null =>
    form.shadowRoot?.querySelector<E>(selector) ?? null;
  const until = async (isTrue: () => boolean): Promise<void> => {
    while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const fill = (field: string, text: string): void => {
    const control = find<HTMLInputElement>(`#${field}`);
    if (control) control.value = text;
    control?.dispatchEvent(new InputEvent('input'));
  };
  const sentenceFor = (content: string): string => {
    const waiting = [...(form.shadowRoot?.querySelectorAll<HTMLElement>('.queue > li') ?? [])];
    const own = waiting.find((each) => each.querySelector('blockquote')?.textContent === content);
    const beside = own?.querySelector('strong') ?? find('.summary') ?? find('.status');
    return beside?.innerText ?? '';
  };
  await until(() => find('.status') !== null);
  const said: Said[] = [];
  for (const content of contents) {
    fill('name', 'Иван & Ко');
    fill('email', 'ivan@example.org');
    fill('content', content);
    await form.updateComplete;
    find('[part~=submit]')?.click();
    await until(() => form.state !== 'sending');
    await form.updateComplete;
    said.push({ content, sentence: sentenceFor(content) });
  }
  return said;
}

/**
 * Lets a page know that the connection is back, as browsers do, and reads what it says of the comments on an article.
 * @param index which form and list of the page
 */
export async function read(page: Page, index: number): Promise<(readonly [string, Told])[]> {
  const said = await page.evaluate(readInPage, index);
  return said.map((each) => [each.content, toTold(each)]);
}

function readInPage(index: number): Said[] {
  dispatchEvent(new Event('online'));
  const inside = (tag: string, selector: string): HTMLElement[] => {
    const root = document.querySelectorAll(tag)[index]?.shadowRoot;
    return [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
  };
  inside('comment-list', '[part=retry]')[0]?.click(); // the list may have found no way through
  const textIn = (box: Element, selector: string): string =>
    box.querySelector<HTMLElement>(selector)?.innerText ?? '';
  const shown = inside('comment-list', 'article').map((box) => ({
    content: textIn(box, '.content'),
    sentence: textIn(box, 'small') || 'Коментарът ви е публикуван.',
  }));
  const waiting = inside('comment-form', '.queue > li').map((box) => ({
    content: textIn(box, 'blockquote'),
    sentence: textIn(box, 'strong'),
  }));
  return [...shown, ...waiting];
}
