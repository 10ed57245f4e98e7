import { NOBODY } from '../errors.js';
import { startRequest } from './start-request.js';

/**
 * Why no script may read an answer: the page's own policy forbids to ask; the server answers, but not to scripts of
 * other sites; or nobody answers.
 */
export type Obstacle = 'policy' | 'cors' | 'silence';

/** Milliseconds after which nobody answers: whoever looks for a fault does not want to wait. */
const LONGEST_WAIT = 800;

/** Asks once more, without reading the answer, to tell why it could not be read. */
export async function findObstacle(url: string): Promise<Obstacle> {
  let isForbidden = false;
  const note = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => {
    isForbidden ||= effectiveDirective === 'connect-src' || effectiveDirective === 'default-src';
  };
  addEventListener('securitypolicyviolation', note, { capture: true });
  const { response, abort } = startRequest(url, { mode: 'no-cors' });
  const timer = setTimeout(() => abort.abort(NOBODY), LONGEST_WAIT);
  const isAnswered = await response.then(
    () => true,
    () => false,
  );
  clearTimeout(timer);
  abort.abort(NOBODY);
  await new Promise((resolve) => setTimeout(resolve)); // the browser tells of its policy in a task of its own
  removeEventListener('securitypolicyviolation', note, { capture: true });
  if (isForbidden) return 'policy';
  return isAnswered ? 'cors' : 'silence';
}
