/** The names of what is wanted. */
export function wanted<K extends string>(parts: Record<K, unknown>): K[] {
  return (Object.keys(parts) as K[]).filter((name) => parts[name]);
}
