/** Tags at which a reader sees a gap, so that `<p>a</p><p>b</p>` does not become "ab". */
const GAP = /<(?=\/?(?:p|div|h\d|li|d[dt]|t[dhr]|br|blockquote|fig\w+)\b)/gi;
const UNREADABLE = 'script,style,svg,iframe';

/**
 * The text of HTML: entities decoded, tags gone, white space folded. The HTML is parsed into a
 * document that runs nothing and loads nothing.
 */
export function toPlainText(html: string): string {
  if (!/[&<]/.test(html)) return fold(html);
  const { body } = parseInert(html.replace(GAP, ' <'));
  for (const element of body.querySelectorAll(UNREADABLE)) element.remove();
  return fold(body.textContent ?? '');
}

function fold(text: string): string {
  // Lone halves of surrogate pairs cannot be encoded as UTF-8.
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Not in TypeScript's library yet. https://wicg.github.io/sanitizer-api/ */
const parser = globalThis.Document as {
  parseHTML?: (html: string, options: { sanitizer: object }) => Document;
};

/** `Document.parseHTML` is no Trusted Types sink; older engines have only `DOMParser`. */
function parseInert(html: string): Document {
  // An empty configuration keeps elements that nobody knows: the words in them count.
  return (
    parser.parseHTML?.(html, { sanitizer: {} }) ??
    new DOMParser().parseFromString(html, 'text/html')
  );
}
