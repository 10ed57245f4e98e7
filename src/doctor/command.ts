/** The command `cluster-news doctor <address>`. */
import { parseArgs } from 'node:util';
import { examine } from './examine.js';
import type { Finding, Severity } from './findings.js';
import {
  LANGUAGES,
  sentencesOf,
  severityOf,
  toVisible,
  type DoctorLanguage,
} from './texts/texts.js';

/** What `--help` prints of it. */
export const DOCTOR_USAGE = `cluster-news doctor <address> … [--lang bg|en]

Looks at a page with the news, partners or comments as a browser would, or at an address that they could come
from, and says in Bulgarian and English what is wrong and what to do.

Exit codes: 0 readers see everything, 1 something is wrong, 2 the command was not understood.
`;

const SIGNS: Readonly<Record<Severity, string>> = { fault: '✗', advice: '!', fine: '✓' };
const ORDER: readonly Severity[] = ['fault', 'advice', 'fine'];

/** @returns the exit code */
export async function runDoctor(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' } },
  });
  const addresses = positionals.map(toAddress);
  const languages = LANGUAGES.filter((each) => !values.lang || each === values.lang);
  if (!addresses.length || addresses.includes(undefined) || !languages.length) {
    process.stderr.write(`Usage: ${DOCTOR_USAGE}`);
    return 2;
  }
  let isWell = true;
  for (const address of addresses) {
    const findings = await examine(address ?? '');
    for (const language of languages)
      process.stdout.write(report(address ?? '', findings, language));
    isWell &&= findings.every((each) => severityOf(each) !== 'fault');
  }
  return isWell ? 0 : 1;
}

/** An address as people write it: without its scheme, too. */
function toAddress(text: string): string | undefined {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return URL.canParse(address) ? new URL(address).href : undefined;
}

/** The findings as lines, what matters most first. */
function report(address: string, findings: readonly Finding[], language: DoctorLanguage): string {
  const sorted = ORDER.flatMap((severity) =>
    findings.filter((each) => severityOf(each) === severity),
  );
  const lines = sorted.flatMap((finding) => {
    const { what, remedy } = sentencesOf(finding, language);
    const about = toVisible(finding.about);
    return [
      `${SIGNS[severityOf(finding)]} ${about === address ? '' : `${about}: `}${what}`,
      ...(remedy ? [`  → ${remedy}`] : []),
    ];
  });
  return `${[address, ...lines].join('\n')}\n\n`;
}
