import { str } from '@lit/localize';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { DataError } from '../../../data/errors.js';
import { msg } from '../../../i18n/generated/partners-partner-debug.js';
import { clueTexts, forwardText } from '../../shared/answer-clues.js';
import { causeText, remedyText } from '../../shared/error-texts.js';
import { warn, warnOfAttributes } from '../../shared/warnings.js';

interface Context {
  host: ReactiveElement;
  error(): DataError | undefined;
  /** The document is there, but not the partner of it that the host wants. */
  isUnknown?(): boolean;
}

/** Tells the page's owner in the console what is wrong and how to mend it. */
export const create = (context: Context): ReactiveController => {
  const { host } = context;
  let told: DataError | undefined;
  const controller: ReactiveController = {
    // Before it is rendered: texts are in its language then.
    hostUpdate: () => {
      warnOfAttributes(host);
      const problem = context.error();
      if (problem && problem !== told) warn(host, explain(problem, context));
      told = problem;
    },
  };
  host.addController(controller);
  return controller;
};

function explain(error: DataError, { host, isUnknown }: Context): string {
  if (error.kind === 'config') {
    if (isUnknown?.()) return `${unknownText(host.getAttribute('partner') ?? '')} (${error.url})`;
    return `${causeText(error)} ${remedyText(error)} (src="${host.getAttribute('src') ?? ''}")`;
  }
  const text =
    error.kind === 'format' ? formatText(error) : `${causeText(error)} ${remedyText(error)}`;
  const forward = forwardText(error);
  const sentence = forward ? [`${msg('To send to whoever can mend it:')} ${forward}`] : [];
  return [`${text} (${error.message})`, ...clueTexts(error), ...sentence].join('\n');
}

function unknownText(partner: string): string {
  return msg(
    str`The document has no partner "${partner}": write its "@id", identifier or name as it stands there.`,
  );
}

function formatText({ dropped }: DataError): string {
  if (dropped) return msg('None of its organisations has a name.');
  return msg('The answer names no organisation of schema.org: it has to be JSON-LD.');
}
