/** Who brings the articles into a page, and from where. */
import { ENDPOINTS, MAP } from './endpoints.js';
import type { Line } from './line.js';
import { fileOf, nameOf } from './peers.js';

/** One page to be measured. */
export interface Contestant {
  name: string;
  role: 'peer' | 'by hand' | 'widget';
  /** The kind of address that it gets: a title of {@link KINDS}, or what a peer gets instead. */
  kind: string;
  /** What its page has in its body. */
  body: string;
}

/** A kind of address, as the widget's owner may write it. */
interface Kind {
  title: string;
  src: string;
  /** What the widget is told besides. */
  attributes?: string;
  /** What somebody who writes by hand has to know: where the articles are, and their format. */
  byHand: { src: string; format: 'jsonfeed' | 'wordpress' | 'custom' };
}

const BY_HAND = '/hand-written.js';
const VANILLA_RSS = '/vanilla-rss.js';
const LATEST_NEWS = '/latest-news.js';
const INCLUDE_FRAGMENT = '/include-fragment.js';

export const KINDS: readonly Kind[] = [
  {
    title: 'a JSON Feed file',
    src: ENDPOINTS.jsonFeed,
    byHand: { src: ENDPOINTS.jsonFeed, format: 'jsonfeed' },
  },
  {
    title: 'WordPress posts',
    src: ENDPOINTS.posts,
    byHand: { src: ENDPOINTS.posts, format: 'wordpress' },
  },
  {
    title: 'a WordPress site',
    src: ENDPOINTS.site,
    byHand: { src: ENDPOINTS.posts, format: 'wordpress' },
  },
  {
    title: 'mapped JSON',
    src: ENDPOINTS.mapped,
    attributes: `map='${JSON.stringify(MAP)}'`,
    byHand: { src: ENDPOINTS.mapped, format: 'custom' },
  },
  {
    title: 'unknown format',
    src: ENDPOINTS.jsonFeedUnnamed,
    byHand: { src: ENDPOINTS.jsonFeedUnnamed, format: 'jsonfeed' },
  },
];

/** Puts the scripts of all contestants on a line. @param folders builds of the widget */
export function listContestants(line: Line, folders: readonly string[]): Contestant[] {
  line.putFile(BY_HAND, 'bench/first-article/hand-written.js');
  const widgets = folders.map((folder, index) => {
    const path = `/build-${index}`;
    line.putFolder(path, folder);
    return (kind: Kind) => widget(folder, path, kind);
  });
  const pages = KINDS.flatMap((kind) => [byHand(kind), ...widgets.map((page) => page(kind))]);
  return [vanillaRss(line), latestNews(line), includeFragment(line), ...pages];
}

/** The two lines of the README. */
function widget(folder: string, path: string, { title, src, attributes = '' }: Kind): Contestant {
  const body = `<script type="module" src="${path}/news-feed.js"></script>
<news-feed src="${src}" ${attributes}></news-feed>`;
  return { name: `news-feed (${folder})`, role: 'widget', kind: title, body };
}

function byHand({ title, byHand: { src, format } }: Kind): Contestant {
  const body = `<script type="module" src="${BY_HAND}"></script>
<div data-src="${src}" data-format="${format}"></div>`;
  return { name: 'by hand', role: 'by hand', kind: title, body };
}

/**
 * It reads nothing but what Feedr, a service that makes JSON of RSS, answers. The line's server answers
 * in its place, without the time in which the service fetches the RSS. It begins at once, and not at
 * `load` as in its README, which comes later.
 */
function vanillaRss(line: Line): Contestant {
  line.putFile(VANILLA_RSS, fileOf('vanilla-rss', 'dist/rss.global.min.js'));
  const body = `<div id="news"></div>
<script src="${VANILLA_RSS}"></script>
<script>
  const host = location.host + '${ENDPOINTS.feedr}';
  const entryTemplate = '<li><h3><a href="{url}">{title}</a></h3>{date}<p>{shortBodyPlain}</p></li>';
  new RSS(document.querySelector('#news'), location.origin + '/feed.xml', {
    ssl: false, host, entryTemplate, limit: 10,
  }).render();
</script>`;
  return { name: nameOf('vanilla-rss'), role: 'peer', kind: 'its RSS-to-JSON service', body };
}

/** It reads what a site's own server makes of its WordPress: posts under `latest_articles`. */
function latestNews(line: Line): Contestant {
  line.putFile(LATEST_NEWS, fileOf('@canonical/latest-news', 'dist/latest-news.js'));
  const body = `<div id="news"></div>
<template id="article">
  <h3><a class="article-link article-title"></a></h3>
  <time class="article-time"></time>
  <div class="article-excerpt"></div>
</template>
<script src="${LATEST_NEWS}"></script>
<script>
  canonicalLatestNews.fetchLatestNews({
    articlesContainerSelector: '#news',
    articleTemplateSelector: '#article',
    url: '${ENDPOINTS.latestNews}',
    limit: 10,
  });
</script>`;
  return { name: nameOf('@canonical/latest-news'), role: 'peer', kind: 'its own route', body };
}

/** It takes markup that the server has made. Its modules are served as the one file it brings, too. */
function includeFragment(line: Line): Contestant {
  const name = '@github/include-fragment-element';
  line.putFile(INCLUDE_FRAGMENT, fileOf(name, 'dist/bundle.js'));
  const body = `<script type="module" src="${INCLUDE_FRAGMENT}"></script>
<include-fragment src="${ENDPOINTS.fragment}"></include-fragment>`;
  return { name: nameOf(name), role: 'peer', kind: 'ready-made markup', body };
}
