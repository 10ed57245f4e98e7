import type { Code, Finding, Severity } from '../findings.js';
import { answerTexts } from './answer-texts.js';
import type { Entry } from './entry.js';
import { pageTexts } from './page-texts.js';
import { scriptTexts } from './script-texts.js';
import { sourceTexts } from './source-texts.js';

/** The languages that the doctor speaks. */
export const LANGUAGES = ['bg', 'en'] as const;
export type DoctorLanguage = (typeof LANGUAGES)[number];

/** A table for each subject; the compiler misses a finding that none of them has. */
const TEXTS: Readonly<Record<Code, Entry>> = {
  ...answerTexts,
  ...pageTexts,
  ...scriptTexts,
  ...sourceTexts,
};

/** How much a finding matters. */
export function severityOf({ code }: Finding): Severity {
  return TEXTS[code][0];
}

/** What a finding says, and what is to be done. What pages and servers say is shown without control characters. */
export function sentencesOf(
  { code, values = {} }: Finding,
  language: DoctorLanguage,
): { what: string; remedy: string | undefined } {
  const [, bg, en] = TEXTS[code];
  const [what, remedy] = language === 'bg' ? bg : en;
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => toVisible(String(values[name] ?? ''))).trim();
  return { what: fill(what), remedy: remedy && fill(remedy) };
}

/** Nothing that would move the cursor of a terminal, or turn the line around. */
export function toVisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').slice(0, 200);
}
