import type { Article } from '../../../src/data/model.js';
import { linkUrl } from '../../../src/data/net/url.js';
import type { Choices } from './choices.js';

/** How many headlines stand in the code, for the day when nothing works. */
const HEADLINES = 3;
const FOLDER = '/cluster-news';
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** The attributes that the choices mean: those that are usual are left out. */
export function toAttributes(src: string, choices: Choices): [name: string, value: string][] {
  const { layout, size, lang, search, filter, dialog, noImages } = choices;
  const flags = { search, filter, 'no-images': noImages };
  return [
    ['src', src],
    ...(layout === 'list' ? [] : [['layout', layout] as [string, string]]),
    ['page-size', String(size)],
    ['lang', lang],
    ...(dialog ? [['open', 'dialog'] as [string, string]] : []),
    ...Object.entries(flags).flatMap(([name, isOn]) =>
      isOn ? [[name, ''] as [string, string]] : [],
    ),
  ];
}

function join(attributes: readonly [string, string][]): string {
  return attributes.map(([name, value]) => (value ? `${name}="${escape(value)}"` : name)).join(' ');
}

/** The two lines, with the current headlines between the tags. */
export function toLines(
  src: string,
  choices: Choices,
  articles: readonly Article[],
  plugin: URL | undefined,
): string {
  const script = plugin?.href ?? `${FOLDER}/cdn/news-feed.js`;
  const style: [string, string][] = choices.accent
    ? [['style', `--news-accent: ${choices.accent}`]]
    : [];
  const links = articles.flatMap(({ title, url }) => {
    const href = linkUrl(url);
    return href && title ? [`  <p><a href="${escape(href)}">${escape(title)}</a></p>\n`] : [];
  });
  return `<script type="module" src="${escape(script)}"></script>
<news-feed ${join([...toAttributes(src, choices), ...style])}>
${links.slice(0, HEADLINES).join('')}</news-feed>`;
}

/** A frame: the plugin's page shows the site's news as they are, that of the folder takes the choices. */
export function toFrame(src: string, choices: Choices, plugin: URL | undefined): string {
  const address = plugin
    ? toPage(plugin)
    : `${FOLDER}/embed/news-feed.html?${toQuery(src, choices)}`;
  const title = choices.lang === 'bg' ? 'Новини' : 'News';
  const frame = `<iframe src="${escape(address)}" title="${title}" style="width: 100%; height: 600px; border: 0"></iframe>`;
  return plugin ? frame : `${frame}\n<script async src="${FOLDER}/cdn/frame.js"></script>`;
}

function toQuery(src: string, choices: Choices): URLSearchParams {
  const attributes = toAttributes(src, choices).filter(([name]) => name !== 'open');
  return new URLSearchParams(attributes.map(([name, value]) => [name, value || 'true']));
}

/** For a WordPress: the address that an author pastes, or the shortcode of a site that has the plugin itself. */
export function toWordPress(src: string, choices: Choices, plugin: URL | undefined): string {
  // Brackets and quotes would end the shortcode.
  const attributes = toAttributes(src.replaceAll('[', '%5B').replaceAll(']', '%5D'), choices);
  return plugin ? toPage(plugin) : `[news_feed ${join(attributes)}]`;
}

/** The plugin's page for other sites, which exists with plain permalinks, too. */
function toPage(plugin: URL): string {
  const page = new URL(plugin);
  page.searchParams.set('cluster-news', 'news');
  return page.href;
}
