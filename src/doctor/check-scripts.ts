import { createHash } from 'node:crypto';
import type { Finding } from './findings.js';
import { ENTRIES, type PageParts, type Script } from './page-parts.js';
import { allowsLit, allowsScript, type Policy } from './policy.js';
import { isMixed, isReadable, visit, type Answer } from './visit.js';

/** Seconds for which a chunk may be kept at least: its content never changes. */
const A_DAY = 86_400;
const SCRIPT_TYPE = /^(text|application)\/(x-)?(java|ecma)script\b/i;
/** Names of chunks, as entries have them: relative to the entry. */
const CHUNK = /"([^"\s]*chunks\/[\w-]+\.js)"/g;

/** Whether each element has its script, and whether each script arrives and runs. */
export async function checkScripts(
  parts: PageParts,
  policies: readonly Policy[],
): Promise<Finding[]> {
  const scripts = [...new Map(parts.scripts.map((each) => [each.url, each])).values()];
  const found = await Promise.all(
    scripts.map((script) => checkScript(script, parts.url, policies)),
  );
  return [...checkPresence(parts), ...found.flat(), ...checkTypes(parts, policies)];
}

function checkPresence({ widgets, scripts, url }: PageParts): Finding[] {
  const names = new Map<string, Set<string>>();
  for (const { entry, url } of scripts) names.set(entry, (names.get(entry) ?? new Set()).add(url));
  const doubled = [...names].filter(([, urls]) => urls.size > 1);
  const isThere = (tag: string): boolean =>
    scripts.some(({ entry }) => ENTRIES[entry]?.includes(tag));
  const [first] = scripts;
  const lonely = widgets.filter(({ tag }) => !isThere(tag));
  return [
    ...lonely.map(({ tag, about }): Finding => {
      const values = { tag, script: scriptFor(tag), other: first?.entry ?? '' };
      return { code: first ? 'wrong-script' : 'no-script', about, values };
    }),
    ...doubled.map(([script]): Finding => ({ code: 'twice', about: url, values: { script } })),
  ];
}

/** The script of an element: the one that does not bring all of them. */
function scriptFor(tag: string): string {
  const names = Object.keys(ENTRIES).filter((name) => ENTRIES[name]?.includes(tag));
  return names.find((name) => name !== 'cluster-news.js') ?? 'cluster-news.js';
}

async function checkScript(
  script: Script,
  page: string,
  policies: readonly Policy[],
): Promise<Finding[]> {
  const { url, entry, integrity } = script;
  const about = url;
  const { origin } = new URL(url);
  if (isMixed(url, page)) return [{ code: 'insecure', about }];
  if (!policies.every((policy) => allowsScript(policy, page, script)))
    return [{ code: 'policy-script', about, values: { origin } }];
  const { answer, trouble } = await visit(url, new URL(page).origin);
  if (trouble) return [trouble];
  const type = answer.headers.get('Content-Type') ?? '';
  if (!SCRIPT_TYPE.test(type)) return [{ code: 'script-type', about, values: { type } }];
  if (integrity && !hasHash(answer, integrity)) return [{ code: 'integrity', about }];
  // What a script imports is a module, which browsers take from another site only with this header.
  if (!isReadable(answer, page) && (script.isModule || script.crossOrigin !== null))
    return [{ code: 'script-cors', about }];
  const chunks = await checkChunks(answer, page);
  const isRight = chunks.every(({ code }) => code === 'chunk-caching');
  return [
    ...(isRight ? [{ code: 'script-works', about, values: { entry } } as const] : []),
    ...chunks,
  ];
}

/** Looks after the files that an entry loads. */
async function checkChunks({ text, url }: Answer, page: string): Promise<Finding[]> {
  const names = new Set([...text.matchAll(CHUNK)].flatMap(([, name]) => name ?? []));
  const urls = [...names].map((name) => new URL(name, url).href);
  const visits = await Promise.all(urls.map((each) => visit(each, new URL(page).origin)));
  const missing = visits.findIndex(
    ({ answer, trouble }) => trouble || !SCRIPT_TYPE.test(answer.headers.get('Content-Type') ?? ''),
  );
  if (missing >= 0) return [{ code: 'chunk-missing', about: urls[missing] ?? url }];
  const shut = visits.findIndex(({ answer }) => answer && !isReadable(answer, page));
  if (shut >= 0) return [{ code: 'script-cors', about: urls[shut] ?? url }];
  const brief = visits.findIndex(({ answer }) => answer && ageOf(answer) < A_DAY);
  return brief >= 0 ? [{ code: 'chunk-caching', about: urls[brief] ?? url }] : [];
}

function checkTypes({ scripts, url }: PageParts, policies: readonly Policy[]): Finding[] {
  const isAllowed = policies.every(allowsLit);
  return scripts.length === 0 || isAllowed ? [] : [{ code: 'policy-types', about: url }];
}

function ageOf({ headers }: Answer): number {
  const [, seconds] = /max-age=(\d+)/.exec(headers.get('Cache-Control') ?? '') ?? [];
  return Number(seconds ?? 0);
}

function hasHash({ bytes }: Answer, integrity: string): boolean {
  return integrity.split(/\s+/).some((each) => {
    const [, algorithm, hash] = /^(sha256|sha384|sha512)-([^?]+)/.exec(each) ?? [];
    return algorithm !== undefined && createHash(algorithm).update(bytes).digest('base64') === hash;
  });
}
