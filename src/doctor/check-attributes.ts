import type { Finding } from './findings.js';
import { DECLARED, type Widget } from './page-parts.js';

/** What an element cannot make sense of: a value that is none of its own, a name that is written in another way. */
export function checkAttributes({ tag, about, attributes, getAttribute }: Widget): Finding[] {
  const declared = Object.entries(DECLARED[tag] ?? {}).flatMap(([property, options]) => {
    const { attribute = property, parse } = options;
    return attribute === false ? [] : [{ name: attribute, parse }];
  });
  const names = new Map(declared.map(({ name }) => [withoutSigns(name), name]));
  const misspelt = attributes.flatMap((name): Finding[] => {
    const meant = names.get(withoutSigns(name));
    if (!meant || meant === name) return [];
    return [{ code: 'attribute-unknown', about, values: { attribute: name, meant } }];
  });
  const bad = declared.flatMap(({ name, parse }): Finding[] => {
    const value = getAttribute(name);
    if (value === null || parse(value) !== undefined) return [];
    return [{ code: 'attribute-value', about, values: { attribute: name, value } }];
  });
  return [...misspelt, ...bad];
}

/** HTML has no capital letters in names of attributes: `pageSize` is `pagesize` to it. */
const withoutSigns = (name: string): string => name.replace(/[-_:.]/g, '').toLowerCase();
