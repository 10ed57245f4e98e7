type Rgba = [red: number, green: number, blue: number, alpha: number];

/** WCAG 2.2, 1.4.3: what text needs at least, and what large text does. */
const ENOUGH = 4.5;
const ENOUGH_WHEN_LARGE = 3;

/** The texts in an element, shadow roots included, that stand out too little from what is behind them. */
export function faintTexts(root: Element): string[] {
  return [...textParents(root)].flatMap((element) => {
    const ratio = contrastOf(element);
    const text = (element.textContent ?? '').trim().slice(0, 40);
    return ratio < neededBy(element) ? [`${ratio.toFixed(2)}: ${text}`] : [];
  });
}

/** Contrast of an element's text with what is behind it, from 1 to 21. */
export function contrastOf(element: Element): number {
  const background = backgroundOf(element);
  const text = over(toRgba(getComputedStyle(element).color), background);
  const [light = 0, dark = 0] = [luminance(text), luminance(background)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function neededBy(element: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
  return isLarge ? ENOUGH_WHEN_LARGE : ENOUGH;
}

/** Elements with words of their own that take room on the page. */
function* textParents(root: Element | ShadowRoot): Generator<Element> {
  if (root instanceof Element && root.shadowRoot) yield* textParents(root.shadowRoot);
  for (const child of root.children) {
    const hasWords = [...child.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (hasWords && child.getClientRects().length > 0) yield child;
    yield* textParents(child);
  }
}

/** All backgrounds behind an element on top of each other; the page itself is white. */
function backgroundOf(element: Element): Rgba {
  const layers: Rgba[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const layer = toRgba(getComputedStyle(node).backgroundColor);
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight<Rgba>((below, layer) => over(layer, below), [255, 255, 255, 1]);
}

function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function over([red, green, blue, alpha]: Rgba, below: Rgba): Rgba {
  const mix = (top: number, bottom: number): number => top * alpha + bottom * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', { willReadFrequently: true });

/** Any colour that CSS can compute, as the browser itself paints it. */
function toRgba(color: string): Rgba {
  if (!context) throw new Error('There is no canvas.');
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red, green, blue]: Rgba): number {
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
