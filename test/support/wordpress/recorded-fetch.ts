/** What this process has asked for, and what it was answered. */
export interface Recording {
  readonly requests: readonly Request[];
  /** The bodies of the answers, in the order of the requests. */
  readonly answers: readonly Promise<string>[];
  /** The headers for which a browser would ask by OPTIONS first. */
  unsafeHeaders(headers: Headers): string[];
  stop(): void;
}

/** https://fetch.spec.whatwg.org/#cors-safelisted-request-header */
const SAFE_HEADERS = new Set(['accept', 'accept-language', 'content-language']);
const SAFE_TYPES = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'];

function isSafe(name: string, value: string): boolean {
  if (name !== 'content-type') return SAFE_HEADERS.has(name);
  return SAFE_TYPES.includes(value.split(';')[0] ?? '');
}

/** Listens to `fetch` until `stop()`. Node sends no preflights: what would cause one is recorded. */
export function recordFetch(): Recording {
  const { fetch } = globalThis;
  const requests: Request[] = [];
  const answers: Promise<string>[] = [];
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(request.clone());
    const answer = await fetch(request);
    answers.push(answer.clone().text());
    return answer;
  };
  return {
    requests,
    answers,
    unsafeHeaders: (headers) =>
      [...headers].flatMap(([name, value]) => (isSafe(name, value) ? [] : [name])),
    stop: () => {
      globalThis.fetch = fetch;
    },
  };
}
