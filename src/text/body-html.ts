import type { ArticleBody, Attachment } from '../data/model.js';

/** What is read of an article, as HTML that nobody has vetted: its text in paragraphs, and its files behind it. */
export function toBodyHtml({ html, text, attachments }: ArticleBody): string {
  const body = html || toParagraphs(text);
  const files = attachments.filter(({ url }) => !body.includes(escape(url)));
  return body + files.map(toFileHtml).join('');
}

/** Empty lines part paragraphs; other line breaks stay what they are. */
function toParagraphs(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .filter(Boolean)
    .map((paragraph) => `<p>${escape(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('');
}

/** A picture, a film or a recording itself; a link to any other file. */
function toFileHtml({ url, type, title }: Attachment): string {
  const [address, name] = [escape(url), escape(title)];
  const [kind] = type.split('/');
  if (kind === 'image') return `<figure><img src="${address}" alt="${name}"></figure>`;
  if (kind === 'video' || kind === 'audio') {
    return `<figure><${kind} src="${address}" title="${name}"></${kind}></figure>`;
  }
  return `<p><a href="${address}">${name || escape(nameOf(url))}</a></p>`;
}

/** The name of a file, as people read it. */
function nameOf(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name) || url;
  } catch {
    return name; // a percent sign that stands for itself
  }
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
