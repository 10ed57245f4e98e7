/** Where a text is no JSON any more. */
export interface JsonFault {
  line: number;
  column: number;
  /** The characters there. */
  around: string;
}

const SPACE = /[\t\n\r ]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** As much of a string as is one: without its end where it breaks. */
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/y;
/** Characters that are shown before and behind the fault. */
const AROUND = 20;

/**
 * Where JSON breaks; undefined for what is JSON. Engines say it each in other words, or not at all.
 * https://www.rfc-editor.org/rfc/rfc8259
 */
export function findFault(text: string): JsonFault | undefined {
  const index = faultIndex(text);
  if (index === undefined) return undefined;
  const before = text.slice(0, index).split('\n');
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    around: text.slice(Math.max(0, index - AROUND), index + AROUND).replace(/\s+/g, ' '),
  };
}

/** What may come next: a value, a key, a colon, what follows a value; `first` may be the end of what was begun. */
type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'next';

/** A place in a text, and what is open there: the signs that close it. */
class Scanner {
  index = 0;
  expected: Expected = 'value';
  readonly #text: string;
  readonly #open: string[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  get sign(): string | undefined {
    return this.#text[this.index];
  }

  /** Whether a whole value stands before this place. */
  get isWhole(): boolean {
    return !this.#open.length && this.expected === 'next';
  }

  /** Goes behind what matches here. @returns whether it is anything */
  skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.index;
    const [found = ''] = pattern.exec(this.#text) ?? [];
    this.index += found.length;
    return found !== '';
  }

  enter(close: string, expected: Expected): void {
    this.#open.push(close);
    this.expected = expected;
    this.index++;
  }

  /** Whether the sign here closes what is open; then it is closed. */
  leave(): boolean {
    if (this.#open.at(-1) !== this.sign) return false;
    this.#open.pop();
    this.expected = 'next';
    this.index++;
    return true;
  }

  /** Behind a comma there is another value, or another key. */
  proceed(): void {
    this.expected = this.#open.at(-1) === '}' ? 'key' : 'value';
    this.index++;
  }
}

function faultIndex(text: string): number | undefined {
  const scanner = new Scanner(text);
  for (;;) {
    scanner.skip(SPACE);
    if (scanner.sign === undefined) return scanner.isWhole ? undefined : scanner.index;
    if (scanner.isWhole || !step(scanner)) return scanner.index;
  }
}

/** Reads what is next. @returns whether it may stand there */
function step(scanner: Scanner): boolean {
  const { expected, sign } = scanner;
  if (expected === 'colon' || expected === 'next') return stepBetween(scanner);
  if (expected.startsWith('first') && scanner.leave()) return true;
  const isKey = expected.endsWith('key');
  if (sign === '"') return stepString(scanner, isKey ? 'colon' : 'next');
  if (isKey) return false;
  if (sign === '{') scanner.enter('}', 'first key');
  else if (sign === '[') scanner.enter(']', 'first value');
  else if (scanner.skip(SCALAR)) scanner.expected = 'next';
  else return false;
  return true;
}

function stepBetween(scanner: Scanner): boolean {
  if (scanner.expected === 'colon') {
    if (scanner.sign !== ':') return false;
    scanner.expected = 'value';
    scanner.index++;
    return true;
  }
  if (scanner.leave()) return true;
  if (scanner.sign !== ',') return false;
  scanner.proceed();
  return true;
}

function stepString(scanner: Scanner, expected: Expected): boolean {
  scanner.skip(STRING);
  if (scanner.sign !== '"') return false;
  scanner.index++;
  scanner.expected = expected;
  return true;
}
