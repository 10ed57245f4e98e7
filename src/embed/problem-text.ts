import { str } from '@lit/localize';
import { msg } from '../i18n/generated/embed.js';
import type { Problem } from './parameters.js';

/** What a page says of something in its address that it does not take. */
export function problemText(problem: Problem): string {
  switch (problem.kind) {
    case 'unknown':
      return msg(str`There is no parameter "${problem.name}".`);
    case 'repeated':
      return msg(str`The parameter "${problem.name}" stands there more than once.`);
    case 'missing':
      return msg(str`The parameter "${problem.name}" is missing.`);
    case 'value':
      return problem.name === 'src'
        ? msg(str`"${problem.value}" is no address with http or https.`)
        : msg(str`"${problem.value}" is no value of "${problem.name}".`);
    case 'sandbox':
      return msg('Its sandbox needs "allow-forms", or nobody can send a comment.');
  }
}
