import { checkAttributes } from './check-attributes.js';
import { checkFrames } from './check-frames.js';
import { checkScripts } from './check-scripts.js';
import { checkSources, isJson } from './check-sources.js';
import type { Finding } from './findings.js';
import { findParts, type PageParts, type Widget } from './page-parts.js';
import { parsePolicies, type Policy } from './policy.js';
import { visit, type Answer } from './visit.js';

/**
 * Looks at a page with elements of the library, or at an address that such elements could show, as a browser would.
 * @param url absolute, http or https
 */
export async function examine(url: string): Promise<Finding[]> {
  const { answer, trouble } = await visit(url);
  if (trouble) return [trouble];
  const parts = findParts(answer.text, answer.url);
  const { widgets, frames, pastedTag, isWordPress } = parts;
  if (!widgets.length && !frames.length) {
    if (isWordPress || isJson(answer.text)) return checkSources(asSource(parts), []);
    if (!pastedTag) return [{ code: 'no-widget', about: url }];
  }
  const policies = policiesOf(answer, parts);
  const opens: Finding = { code: 'page-opens', about: url };
  const pasted: Finding[] = pastedTag
    ? [{ code: 'pasted-as-text', about: url, values: { tag: pastedTag } }]
    : [];
  const found = await Promise.all([
    checkScripts(parts, policies),
    checkSources(parts, policies),
    checkFrames(parts),
  ]);
  return withoutRepeats([opens, ...pasted, ...found.flat(), ...widgets.flatMap(checkAttributes)]);
}

function policiesOf({ headers }: Answer, { policies }: PageParts): Policy[] {
  const sent = headers.get('Content-Security-Policy');
  return [...(sent === null ? [] : [sent]), ...policies].flatMap(parsePolicies);
}

/** The address itself, as an element on another site would ask for it. */
function asSource(parts: PageParts): PageParts {
  const { url, base } = parts;
  const src: Widget = {
    ...{ tag: 'news-feed', about: url, language: 'bg', attributes: ['src'], isFilled: false },
    getAttribute: (name) => (name === 'src' ? url : null),
  };
  return { ...parts, base, widgets: [src], url: ELSEWHERE };
}

/** A page of nobody (RFC 6761), from which any address may be asked, also one in one's own network. */
const ELSEWHERE = 'http://school.localhost/';

/** Ten elements with one source are one matter. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()];
}
