import type { Code, Finding, Severity } from '../findings.js';
import bg from './bg.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };

/** The languages that the doctor speaks. */
export const LANGUAGES = ['bg', 'en'] as const;
/** One of them. */
export type DoctorLanguage = (typeof LANGUAGES)[number];

/** What is the matter, and the one thing to do; nothing is to be done where all is well. */
interface Sentences {
  readonly what: string;
  readonly remedy?: string;
}

/** The compiler misses a finding that a language has no sentences for. `{name}` stands for a value of the finding. */
const TEXTS: Readonly<Record<DoctorLanguage, Readonly<Record<Code, Sentences>>>> = { bg, en };

/** All is well. */
const FINE: ReadonlySet<Code> = new Set([
  'frame-works',
  'page-opens',
  'script-works',
  'source-answers',
  'source-works',
]);
/** Readers see something, and could see more, or sooner. */
const ADVICE: ReadonlySet<Code> = new Set([
  'attribute-unknown',
  'attribute-value',
  'chunk-caching',
  'source-empty',
  'twice',
]);

/** How much a finding matters. */
export function severityOf({ code }: Finding): Severity {
  if (FINE.has(code)) return 'fine';
  return ADVICE.has(code) ? 'advice' : 'fault';
}

/** What a finding says, and what is to be done. What pages and servers say is shown without control characters. */
export function sentencesOf(
  { code, values = {} }: Finding,
  language: DoctorLanguage,
): { what: string; remedy: string | undefined } {
  const { what, remedy } = TEXTS[language][code];
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => toVisible(String(values[name] ?? ''))).trim();
  return { what: fill(what), remedy: remedy && fill(remedy) };
}

/** Nothing that would move the cursor of a terminal, or turn the line around. */
export function toVisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').slice(0, 200);
}
