import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ALL, PARTNERS_SCRIPT, putPartners } from './partners.js';
import { ENDPOINT_DELAY, LIMIT, measureShifts, SCRIPT_DELAY, VIEWPORTS } from './shifts.js';
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

const CARDS: [title: string, attributes: string][] = [
  ['the cluster, of which much is known', 'partner="ikem"'],
  ['one without a logo', 'partner="kolezh-faza"'],
  ['one whose logo is lost', 'partner="404-studio"'],
  ['a long name and description', 'partner="pgmrmu-zabno-kolelo"'],
  ['a row', 'partner="ikem" layout="row"'],
  ['a logo', 'partner="ikem" layout="logo"'],
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

  for (const { viewport, title, attributes } of VIEWPORTS.flatMap((each) =>
    CARDS.map(([title, attributes]) => ({ viewport: each, title, attributes })),
  )) {
    it(`leaves the text below a card in its place: ${viewport.width} px, ${title}`, async (t) => {
      const { sum, text, shifts } = await measureShifts(stage, {
        tag: 'partner-card',
        widget: `<partner-card src="API/partners.json" ${attributes}></partner-card>`,
        head: reserveFor('partner-card') + SLOW_SCRIPT,
        viewport,
        done: '[part~=logo]',
      });
      t.diagnostic(text);
      assert.ok(sum <= LIMIT, JSON.stringify(shifts));
    });
  }
});
