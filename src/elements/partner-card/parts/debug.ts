import type { ReactiveController, ReactiveElement } from 'lit';
import type { DataError } from '../../../data/errors.js';
import { warn, warnOfAttributes } from '../../warnings.js';

interface Context {
  host: ReactiveElement;
  error(): DataError | undefined;
}

/** The page's owner reads in the console what is wrong; in a chunk of its own. */
export const create = ({ host, error }: Context): ReactiveController => {
  const controller: ReactiveController = {
    hostUpdated: () => {
      warnOfAttributes(host);
      const problem = error();
      if (problem) warn(host, problem.message);
    },
  };
  host.addController(controller);
  return controller;
};
