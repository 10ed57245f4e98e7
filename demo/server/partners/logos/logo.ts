import type { Construction, LogoPlan } from '../../../content/partners/model.js';
import type { Draw } from './drawing.js';
import * as emblems from './emblems.js';
import * as marks from './marks.js';

const constructions: Readonly<Record<Construction, Draw>> = { ...emblems, ...marks };

/** The drawing of a plan as a file of its own: no script, no style sheet, no font. */
export function drawLogo(plan: LogoPlan): string {
  const { width, height, body } = constructions[plan.draw](plan);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>\n`;
}
