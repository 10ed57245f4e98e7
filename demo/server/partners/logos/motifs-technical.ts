import type { Motif } from '../../../content/partners/model.js';
import { onCircle } from './geometry.js';
import { fill, stroke, type DrawMotif } from './motif.js';

const BLADE = 'M0-2C5-6 5-15 0-23-5-15-5-6 0-2z';

function network(ink: string): string {
  const nodes = [0, 72, 144, 216, 288].map((angle) => onCircle(18, angle));
  const lines = nodes.map((node) => `M0 0L${node.join(' ')}`).join('');
  const dots = nodes.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="5" fill="${ink}"/>`);
  return `${stroke(ink, 2.6, lines)}${dots.join('')}<circle r="6.5" fill="${ink}"/>`;
}

/** Motifs from workshops, roads and power stations. */
export const technical = {
  battery: (ink, ground) =>
    fill(
      ink,
      'M-6-22H6V-18H12A4 4 0 0 1 16-14V18A4 4 0 0 1 12 22H-12A4 4 0 0 1-16 18V-14A4 4 0 0 1-12-18H-6z',
    ) + fill(ground, 'M3-12L-8 5H-1L-3 16 8-1H1z'),
  caliper: (ink) =>
    fill(ink, 'M-20-21H-13V14L-20 21zM-13-14H23V-7H-13zM2-7H9V21L2 14z') +
    stroke(ink, 2, 'M-8-18V-16M-2-18V-16M4-18V-16M10-18V-16M16-18V-16'),
  car: (ink, ground) =>
    fill(
      ink,
      'M-23 8C-23 0-19-3-12-4L-6-11C-4-13-2-14 1-14H8C11-14 13-13 14-11L18-4C22-3 23 0 23 4V8A3 3 0 0 1 20 11H-20A3 3 0 0 1-23 8z',
    ) +
    fill(ground, 'M-7-4L-3-9H2V-4zM5-4V-9H9L12-4z') +
    `<circle cx="-12" cy="11" r="6.5" fill="${ground}"/><circle cx="12" cy="11" r="6.5" fill="${ground}"/>` +
    `<circle cx="-12" cy="11" r="4.5" fill="${ink}"/><circle cx="12" cy="11" r="4.5" fill="${ink}"/>`,
  chip: (ink, ground) =>
    stroke(ink, 3, 'M-8-22V22M0-22V22M8-22V22M-22-8H22M-22 0H22M-22 8H22') +
    `<rect x="-16" y="-16" width="32" height="32" rx="4" fill="${ink}"/><rect x="-7" y="-7" width="14" height="14" rx="2" fill="${ground}"/>`,
  lens: (ink, ground) =>
    fill(ink, 'M-24 0C-14-17 14-17 24 0 14 17-14 17-24 0z') +
    `<circle r="10.5" fill="${ground}"/><circle r="6.5" fill="${ink}"/>` +
    `<circle cx="2.5" cy="-2.5" r="2" fill="${ground}"/>`,
  network: (ink) => network(ink),
  plug: (ink) =>
    fill(ink, 'M-14-8H14V1A14 14 0 0 1-14 1z') + stroke(ink, 4.5, 'M-7-20V-10M7-20V-10M0 14V22'),
  turbine: (ink) =>
    [0, 120, 240]
      .map(
        (angle) =>
          `<path fill="${ink}" transform="translate(0 -3) rotate(${angle})" d="${BLADE}"/>`,
      )
      .join('') +
    fill(ink, 'M-1.5 4H1.500L3 23H-3z') +
    `<circle cy="-3" r="2.6" fill="${ink}"/>`,
} satisfies Partial<Record<Motif, DrawMotif>>;
