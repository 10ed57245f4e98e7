import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Viewport } from 'puppeteer-core';
import { ALL, PARTNERS_SCRIPT, putPartners } from './partners.js';
import {
  ENDPOINT_DELAY,
  LIMIT,
  measureShifts,
  SCRIPT_DELAY,
  VIEWPORTS,
  type Sum,
} from './shifts.js';
import { useStage } from './stage.js';
import { RESERVE, reserveFor, withoutChromium } from './visit.js';

/** Logos come after everything else. */
const LOGO_DELAY = 120;

const SLOW_SCRIPT = PARTNERS_SCRIPT.replace('/cdn/', '/slow/');

const CASES = VIEWPORTS.flatMap((viewport) =>
  ['card', 'row', 'logo'].flatMap((layout) =>
    ['', 'search filter'].flatMap((bar) =>
      [ALL, 4].map((pageSize) => ({ viewport, layout, bar, pageSize })),
    ),
  ),
);

type Card = [title: string, attributes: string];

const CARDS: Card[] = [
  ['the cluster, of which much is known', 'partner="ikem"'],
  ['one without a logo', 'partner="kolezh-faza"'],
  ['one whose logo is lost', 'partner="404-studio"'],
  ['a long name and description', 'partner="pgmrmu-zabno-kolelo"'],
];
const SHORT: Card[] = [
  ['a row', 'partner="ikem" layout="row"'],
  ['a logo', 'partner="ikem" layout="logo"'],
  ['a name and an address', 'partner="obshtina-klenova-reka"'],
];

describe('layout shift on a first visit to partners', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => {
    stage.site.putCdn('/slow', SCRIPT_DELAY);
    putPartners(stage.site, { after: ENDPOINT_DELAY, logosAfter: LOGO_DELAY });
  });

  for (const { viewport, layout, bar, pageSize } of CASES) {
    const title = `${viewport.width} px, ${layout}, ${pageSize} of ${ALL} ${bar}`.trim();
    it(`leaves the text below the list in its place: ${title}`, async (t) => {
      const attributes = `layout="${layout}" page-size="${pageSize}" ${bar}`;
      const { sum, text, shifts } = await measureShifts(stage, {
        tag: 'partner-list',
        widget: `<partner-list src="API/partners.json" ${attributes}></partner-list>`,
        // A list's place is reserved as that of the news.
        head: RESERVE.replaceAll('news-feed', 'partner-list') + SLOW_SCRIPT,
        viewport,
        done: '[part~=item]',
        scrolls: pageSize === ALL,
      });
      t.diagnostic(text);
      assert.ok(sum <= LIMIT, JSON.stringify(shifts));
    });
  }

  function measureCard(attributes: string, rule: string, viewport: Viewport): Promise<Sum> {
    return measureShifts(stage, {
      tag: 'partner-card',
      widget: `<partner-card src="API/partners.json" ${attributes}></partner-card>`,
      head: rule + SLOW_SCRIPT,
      viewport,
      done: '[part~=logo]',
    });
  }

  const rule = reserveFor('partner-card');

  for (const { viewport, title, attributes } of each(CARDS)) {
    it(`leaves the text below a card in its place when its height is reserved: ${viewport.width} px, ${title}`, async (t) => {
      await measureCard(attributes, rule, viewport);
      const height = await stage.visit.page.evaluate(
        () => document.querySelector('partner-card')?.offsetHeight ?? 0,
      );
      const own = rule.replace(/min-height: [^;]+/, `min-height: ${height}px`);
      const { sum, text, shifts } = await measureCard(attributes, own, viewport);
      t.diagnostic(`${height} px; ${text}`);
      assert.ok(sum <= LIMIT, JSON.stringify(shifts));
    });
  }

  for (const { viewport, title, attributes } of each(SHORT)) {
    it(`needs no other height than the README’s: ${viewport.width} px, ${title}`, async (t) => {
      const { sum, text, shifts } = await measureCard(attributes, rule, viewport);
      t.diagnostic(text);
      assert.ok(sum <= LIMIT, JSON.stringify(shifts));
    });
  }
});

/** Every card at every width. */
function each(cards: readonly Card[]): { viewport: Viewport; title: string; attributes: string }[] {
  return VIEWPORTS.flatMap((viewport) =>
    cards.map(([title, attributes]) => ({ viewport, title, attributes })),
  );
}
