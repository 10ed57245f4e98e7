import type { Motif } from '../../../content/partners/model.js';
import { cog, hole, onCircle } from './geometry.js';
import { fill, stroke, type DrawMotif } from './motif.js';
import { technical } from './motifs-technical.js';

function rays(count: number, from: number, to: number): string {
  return Array.from({ length: count }, (_, i) => {
    const angle = (i * 360) / count;
    return `M${onCircle(from, angle).join(' ')}L${onCircle(to, angle).join(' ')}`;
  }).join('');
}

const natural = {
  bolt: (ink) => fill(ink, 'M5-23L-15 4H-2L-6 23L15-6H2z'),
  flame: (ink, ground) =>
    fill(ink, 'M2-23C6-13 17-8 17 7A17 16 0 0 1-17 7C-17-1-12-6-9-11-8-6-6-4-3-3-5-10-3-17 2-23z') +
    fill(ground, 'M1 1C3 6 8 8 8 14A8 7 0 0 1-8 14C-8 9-2 7 1 1z'),
  leaf: (ink, ground) =>
    fill(ink, 'M-14 17C-24-5-8-21 21-21 22 6 8 22-14 17z') +
    stroke(ground, 2.6, 'M-20 22C-12 10-2-1 10-10M-6 4V-8M-1 9H11'),
  mountain: (ink, ground) =>
    fill(ink, 'M-24 17L-7-17 4 3 10-7 24 17z') +
    stroke(ground, 2.4, 'M-14-4.5L-9.5-7-6-3-3-7 .5-4.5'),
  sun: (ink) => `<circle r="10" fill="${ink}"/>${stroke(ink, 4, rays(8, 15.5, 21))}`,
  tree: (ink, ground) =>
    fill(ink, 'M-3 6H3V23H-3z') +
    `<circle cx="-9" cy="0" r="11" fill="${ink}"/><circle cx="9" cy="0" r="11" fill="${ink}"/><circle cy="-11" r="12" fill="${ink}"/>` +
    stroke(ground, 2.2, 'M0 14V-8M0 4L-8-3M0 0L7-6'),
  wave: (ink) =>
    stroke(ink, 5, 'M-21-11q7-8 14 0t14 0t14 0M-21 2q7-8 14 0t14 0t14 0M-21 15q7-8 14 0t14 0t14 0'),
  wheat: (ink) =>
    stroke(ink, 3, 'M0 23V-6') +
    fill(
      ink,
      'M0-24C6-18 6-12 0-7-6-12-6-18 0-24zM3-2C4-9 9-13 17-13 17-5 12-1 3-2zM-3-2C-4-9-9-13-17-13-17-5-12-1-3-2zM3 12C4 5 9 1 17 1 17 9 12 13 3 12zM-3 12C-4 5-9 1-17 1-17 9-12 13-3 12z',
    ),
} satisfies Partial<Record<Motif, DrawMotif>>;

const human = {
  anchor: (ink) =>
    `<circle cy="-17" r="4.5" fill="none" stroke="${ink}" stroke-width="3.6"/>` +
    stroke(ink, 4.4, 'M0-12V21M-9-4H9M-19 5C-19 15-11 21 0 21S19 15 19 5'),
  book: (ink, ground) =>
    fill(ink, 'M0-11C-6-17-15-18-23-16V14C-15 12-6 13 0 18 6 13 15 12 23 14V-16C15-18 6-17 0-11z') +
    stroke(
      ground,
      2.4,
      'M0-10V16M-17-8C-13-8.5-9-8-6-6M-17 0C-13-.5-9 0-6 2M17-8C13-8.5 9-8 6-6M17 0C13-.5 9 0 6 2',
    ),
  bridge: (ink) =>
    stroke(ink, 4, 'M-23 12H23M-12 18V-14M12 18V-14') +
    stroke(ink, 2.6, 'M-23 4C-17 2-14-6-12-14-8 0 8 0 12-14 14-6 17 2 23 4M-4-2V12M4-2V12'),
  cap: (ink) =>
    fill(ink, 'M0-16L24-5 0 6-24-5zM-14 3.500V13C-7 18.5 7 18.5 14 13V3.500L0 10z') +
    stroke(ink, 2.6, 'M20-3V10') +
    `<circle cx="20" cy="13" r="3" fill="${ink}"/>`,
  compass: (ink, ground) =>
    `<circle r="21" fill="none" stroke="${ink}" stroke-width="4"/>` +
    fill(ink, 'M12-12L4 4-12 12-4-4z') +
    `<circle r="3" fill="${ground}"/>`,
  hands: (ink) =>
    `<circle cx="-13" cy="-12" r="6" fill="${ink}"/><circle cx="13" cy="-12" r="6" fill="${ink}"/>` +
    stroke(ink, 5.5, 'M-20 18C-20 4-12-1-4 3L6 9M20 18C20 4 12-1 4 3L-6 9'),
  house: (ink, ground) => fill(ink, 'M0-20L24 1H17V20H-17V1H-24z') + fill(ground, 'M-5 20V6H5V20z'),
  road: (ink, ground) =>
    fill(ink, 'M-6-21H6L22 21H-22z') +
    fill(ground, 'M-1.3-17H1.300L1.7-10H-1.700zM-2-5H2L2.5 4H-2.500zM-3 10H3L3.6 21H-3.600z'),
  wheel: (ink) =>
    fill(ink, `${hole(22)}M0-16a16 16 0 0 1 0 32a16 16 0 0 1 0-32z`) +
    stroke(ink, 3, rays(6, 5, 17)) +
    `<circle r="6" fill="${ink}"/>`,
  gear: (ink, ground) => fill(ink, cog(10, 23, 18)) + `<circle r="9" fill="${ground}"/>`,
} satisfies Partial<Record<Motif, DrawMotif>>;

/** Every motif. */
export const motifs: Readonly<Record<Motif, DrawMotif>> = { ...natural, ...human, ...technical };
