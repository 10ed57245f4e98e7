import * as z from '../schema.js';
import { toText, unknown } from '../fields.js';

/** What the routes of the WordPress REST API have in common. */

const rendered = z.object({ rendered: unknown });

/** The HTML of a field that holds some. */
export function toHtml(field: unknown): string {
  return toText(z.safeParse(rendered, field).data?.rendered);
}
