/** Keeps only the fields named in `_fields` (`id,title.rendered`), as the REST API does. */
export function pickFields(
  record: Record<string, unknown>,
  fields: string | undefined,
): Record<string, unknown> {
  if (!fields) return record;
  const picked: Record<string, unknown> = {};
  for (const path of fields.split(',')) {
    copyPath(record, picked, path.trim().split('.'));
  }
  return picked;
}

function copyPath(
  from: Record<string, unknown>,
  to: Record<string, unknown>,
  path: string[],
): void {
  const [key, ...rest] = path;
  if (!key || !Object.hasOwn(from, key)) return;
  const value = from[key];
  if (rest.length === 0 || !isRecord(value)) {
    to[key] = value;
    return;
  }
  const existing = to[key];
  const inner = isRecord(existing) ? existing : {};
  to[key] = inner;
  copyPath(value, inner, rest);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
