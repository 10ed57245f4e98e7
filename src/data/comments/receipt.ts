import * as z from '../schema.js';
import { toId, unknown } from '../fields.js';
import type { Receipt } from './service.js';

/** Both endpoints say it in the same words: WordPress `hold`, the JSON endpoint `held`. */
const receipt = z.object({ id: unknown, status: unknown });

/** The answer to a comment that was stored. @throws for anything else, a captive portal's page say */
export function toReceipt(json: unknown): Receipt {
  const { id, status } = z.safeParse(receipt, json).data ?? {};
  if (id === undefined && status === undefined) throw new TypeError('No receipt');
  return { id: toId(id), status: status === 'approved' ? 'approved' : 'held' };
}
