/**
 * What `JSON.stringify` makes of plain data. Prototype 1.6 gives arrays and texts a `toJSON` that makes texts of them:
 * the holder still has the value itself.
 */
export function toJsonText(data: unknown): string {
  return JSON.stringify(data, function (this: Record<string, unknown>, name: string) {
    return this[name];
  });
}

/** The value of a JSON text; undefined for what is none. */
export function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // SyntaxError
  }
}
