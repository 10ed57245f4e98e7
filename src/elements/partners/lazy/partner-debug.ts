import { str } from '@lit/localize';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { DataError } from '../../../data/errors.js';
import { msg } from '../../../i18n/generated/partners-partner-debug.js';
import { causeText, remedyText } from '../../shared/error-texts.js';
import { warn, warnOfAttributes } from '../../shared/warnings.js';

interface Context {
  host: ReactiveElement;
  error(): DataError | undefined;
}

/** Tells the page's owner in the console what is wrong and how to mend it. */
export const create = ({ host, error }: Context): ReactiveController => {
  let told: DataError | undefined;
  const controller: ReactiveController = {
    // Before it is rendered: texts are in its language then.
    hostUpdate: () => {
      warnOfAttributes(host);
      const problem = error();
      if (problem && problem !== told) warn(host, explain(problem, host));
      told = problem;
    },
  };
  host.addController(controller);
  return controller;
};

function explain(error: DataError, host: Element): string {
  return `${cause(error, host)} (${error.message})`;
}

function cause(error: DataError, host: Element): string {
  const partner = host.getAttribute('partner');
  if (error.kind === 'config' && partner && error.url === partner) {
    return msg(
      str`The document has no partner "${partner}": write its "@id", identifier or name as it stands there.`,
    );
  }
  if (error.kind === 'format') {
    return msg('The answer names no organisation of schema.org: it has to be JSON-LD.');
  }
  return `${causeText(error)} ${remedyText(error)}`;
}
