/**
 * Adds up the road of each widget: all script that must be there before the first article, card or usable
 * form (gzip -9). Fails when one is longer than it may be. Other files are listed, not limited.
 */
import { readFileSync } from 'node:fs';
import type { CdnManifest } from './cdn.js';

const { files } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8')) as CdnManifest;

/**
 * Wanted were 28,000 bytes for each, and 48,000 for all five. CONTRIBUTING.md says what was tried, and what each part of
 * the difference is for.
 */
const NEWS = 35_000;
const COMMENTS = 31_000;
const PARTNERS = 30_000;
const JSON_LD = 35_000;
const ALL_FIVE = 55_500;

/** A road: an entry, and the chunks that it loads on this road, by their names without the hash. */
type Road = [title: string, entry: string, chunks: string[], limit: number];

const ROADS: Road[] = [
  ['news-feed: WordPress posts', 'news-feed.js', ['news', 'wordpress'], NEWS],
  ['news-feed: JSON Feed', 'news-feed.js', ['news', 'documents'], NEWS],
  ["news-feed: a site's address", 'news-feed.js', ['news', 'wordpress'], NEWS],
  ['news-feed: mapped JSON', 'news-feed.js', ['news', 'documents'], NEWS],
  ['comment-form: form and list', 'comment-form.js', ['comments'], COMMENTS],
  ['partner-card: card and list', 'partner-card.js', ['partners'], PARTNERS],
  ['partner-card: any form of JSON-LD', 'partner-card.js', ['partners', 'json-ld'], JSON_LD],
  [
    'cluster-news: all five, the news from a JSON Feed',
    'cluster-news.js',
    ['news', 'documents', 'comments', 'partners'],
    ALL_FIVE,
  ],
];

/** The file of a chunk. */
function fileOf(chunk: string): string {
  const file = Object.keys(files).find((name) => name.startsWith(`chunks/${chunk}-`));
  if (!file) throw new Error(`There is no chunk "${chunk}".`);
  return file;
}

/** Some files with all that they import before they run. */
function withImports(names: string[], found = new Set<string>()): Set<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    withImports(files[name]?.imports ?? [], found);
  }
  return found;
}

const print = (bytes: number, text: string): void =>
  void process.stdout.write(`${String(bytes).padStart(7)} bytes gzip -9  ${text}\n`);

for (const [title, entry, chunks, limit] of ROADS) {
  const road = [entry, ...withImports(chunks.map(fileOf))];
  const bytes = road.reduce((sum, name) => sum + (files[name]?.gzip ?? 0), 0);
  const isTooLong = Math.floor(bytes / 100) * 100 > limit;
  print(bytes, `${title} (at most ${limit})${isTooLong ? '  too long' : ''}`);
  if (isTooLong) process.exitCode = 1;
}
for (const [name, { gzip }] of Object.entries(files)) print(gzip, name);
