/** What a Content-Security-Policy allows, as far as a script and a request need to know. https://www.w3.org/TR/CSP3/ */

/** One policy: its directives by their names. The first of a name counts. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** The policies of a header, or of an element in the page: commas stand between them. */
export function parsePolicies(text: string): Policy[] {
  return text.split(',').map((policy) => {
    const directives = new Map<string, readonly string[]>();
    for (const directive of policy.split(';')) {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      const key = name.toLowerCase();
      if (key && !directives.has(key)) directives.set(key, sources);
    }
    return directives;
  });
}

/** What is loaded: its address, and what its element carries. */
export interface Load {
  readonly url: string;
  readonly nonce?: string | null;
  readonly integrity?: string | null;
}

const SCRIPTS = ['script-src-elem', 'script-src', 'default-src'];
const CONNECTIONS = ['connect-src', 'default-src'];

/** Whether a page may load a script. */
export function allowsScript(policy: Policy, page: string, load: Load): boolean {
  const sources = sourcesOf(policy, SCRIPTS);
  if (!sources || hasToken(sources, load)) return true;
  // With it, addresses count no more: only scripts that carry a nonce or a hash, and what these load.
  if (sources.some((each) => each.toLowerCase() === "'strict-dynamic'")) return false;
  return sources.some((source) => matches(source, load.url, page));
}

/** Whether a page may ask an address for data. */
export function allowsConnection(policy: Policy, page: string, url: string): boolean {
  const sources = sourcesOf(policy, CONNECTIONS);
  return !sources || sources.some((source) => matches(source, url, page));
}

/** Whether Lit may make its policy for Trusted Types. */
export function allowsLit(policy: Policy): boolean {
  const names = policy.get('trusted-types');
  return !names || names.includes('lit-html') || names.includes('*');
}

function sourcesOf(policy: Policy, names: readonly string[]): readonly string[] | undefined {
  const name = names.find((each) => policy.has(each));
  return name === undefined ? undefined : policy.get(name);
}

function hasToken(sources: readonly string[], { nonce, integrity }: Load): boolean {
  const hashes = (integrity ?? '').split(/\s+/).filter(Boolean);
  return sources.some(
    (each) => (nonce && each === `'nonce-${nonce}'`) || hashes.some((hash) => each === `'${hash}'`),
  );
}

const HOST_SOURCE = /^(?:([a-z][\w+.-]*):\/\/)?(\*|(?:\*\.)?[\w.-]+)(?::(\d+|\*))?(\/[^?#]*)?$/i;

/** Whether a source of a directive covers an address. https://www.w3.org/TR/CSP3/#match-url-to-source-expression */
function matches(source: string, address: string, page: string): boolean {
  const url = new URL(address);
  const own = new URL(page);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  if (source === '*') return isWeb || url.protocol === own.protocol;
  if (source.toLowerCase() === "'self'")
    return url.host === own.host && isUpgrade(own.protocol, url.protocol);
  const [, scheme] = /^([a-z][\w+.-]*):$/i.exec(source) ?? [];
  if (scheme) return isUpgrade(`${scheme.toLowerCase()}:`, url.protocol);
  const [, protocol, host, port, path] = HOST_SOURCE.exec(source) ?? [];
  return (
    host !== undefined &&
    isUpgrade(protocol ? `${protocol.toLowerCase()}:` : own.protocol, url.protocol) &&
    matchesHost(host.toLowerCase(), url.hostname) &&
    (port === '*' || portOf(url) === (port ?? defaultPort(url))) &&
    matchesPath(path, url.pathname)
  );
}

const isUpgrade = (allowed: string, used: string): boolean =>
  allowed === used || (allowed === 'http:' && used === 'https:');
const defaultPort = ({ protocol }: URL): string => (protocol === 'https:' ? '443' : '80');
const portOf = (url: URL): string => url.port || defaultPort(url);

function matchesHost(pattern: string, host: string): boolean {
  return pattern.startsWith('*') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/** A path that ends with a slash covers all below it; any other names one file. */
function matchesPath(path: string | undefined, pathname: string): boolean {
  if (!path || path === '/') return true;
  return path.endsWith('/') ? pathname.startsWith(path) : pathname === path;
}
