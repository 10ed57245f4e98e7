import type { Severity } from '../findings.js';

/** What is the matter, and the one thing to do; nothing is to be done where all is well. */
export type Sentences = readonly [what: string, remedy?: string];

/** A finding in both languages; `{name}` stands for one of its values. */
export type Entry = readonly [severity: Severity, bg: Sentences, en: Sentences];
