/** What the doctor may say of a page; `texts` has the sentences. */

/** How much a finding matters: readers see nothing or an error, something could be better, or all is well. */
export type Severity = 'fault' | 'advice' | 'fine';

/** Why something could not be fetched, or is not what it has to be. */
export type Trouble =
  'certificate' | 'dns' | 'login' | 'not-found' | 'server-error' | 'silence' | 'status';

/** The kinds of findings, each of them with its own sentence and its own remedy. */
export type Code =
  | Trouble
  | 'address-bad'
  | 'address-missing'
  | 'attribute-unknown'
  | 'attribute-value'
  | 'chunk-caching'
  | 'chunk-missing'
  | 'frame-forbidden'
  | 'frame-works'
  | 'insecure'
  | 'integrity'
  | 'no-script'
  | 'no-widget'
  | 'page-opens'
  | 'partner-unknown'
  | 'pasted-as-text'
  | 'policy-connect'
  | 'policy-script'
  | 'policy-types'
  | 'private-address'
  | 'script-cors'
  | 'script-type'
  | 'script-works'
  | 'source-answers'
  | 'source-cors'
  | 'source-empty'
  | 'source-format'
  | 'source-not-json'
  | 'source-works'
  | 'twice'
  | 'wrong-script';

/** One thing that the doctor has seen. */
export interface Finding {
  readonly code: Code;
  /** What it is about: an address, or an element with its line. */
  readonly about: string;
  /** What the sentence names. */
  readonly values?: Readonly<Record<string, string | number>>;
}
