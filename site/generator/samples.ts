import type { Token } from '@11ty/eleventy';
import type { Lang } from '../../demo/content/model.js';
import { liveOf } from './live.js';
import { WORDS } from './words.js';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/**
 * A fence of Markdown: code with its button to copy it. `html live` is followed by what it shows.
 * @param lang of the page
 */
export function renderFence(token: Token | undefined, lang: Lang): string {
  const [language = '', isLive] = token?.info.split(' ') ?? [];
  return renderSample(token?.content.trimEnd() ?? '', { language, lang, isLive: !!isLive });
}

interface SampleOptions {
  language: string;
  lang: Lang;
  isLive?: boolean;
}

/** The same for code from elsewhere. */
export function renderSample(code: string, { language, lang, isLive }: SampleOptions): string {
  const { copy, copied } = WORDS[lang];
  const sample = `<figure class="code" data-language="${language}">
<pre tabindex="0"><code class="language-${language}">${escapeHtml(code)}</code></pre>
<button type="button" class="copy scripted"><span class="do">${copy}</span><span class="done" role="status">${copied}</span></button>
</figure>\n`;
  return isLive ? `${sample}<div class="live">${liveOf(code, lang)}</div>\n` : sample;
}
