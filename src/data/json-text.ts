/**
 * What `JSON.stringify` makes of plain data. Prototype 1.6 gives arrays and texts a `toJSON` that makes texts of them:
 * the holder still has the value itself.
 */
export function toJsonText(data: unknown): string {
  return JSON.stringify(data, function (this: Record<string, unknown>, name: string) {
    return this[name];
  });
}
