import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measurePainting, median, ratiosOf } from '../../bench/painting.js';
import { useStage } from '../e2e/stage.js';
import { withoutChromium } from '../e2e/visit.js';

const ROUNDS = 7;
const LIMIT = 0.5;

describe('a thousand articles', { skip: withoutChromium }, () => {
  const stage = useStage();

  for (const layout of ['list', 'grid']) {
    it(`are painted in half the time of the same markup without containment: ${layout}`, async (t) => {
      const rounds = await measurePainting(stage.site, stage.browser, layout, ROUNDS);
      const ratios = rounds.map(ratiosOf);
      const all = median(ratios.map((ratio) => ratio.all));
      const paint = median(ratios.map((ratio) => ratio.paint));
      t.diagnostic(`ratio ${all.toFixed(2)}; of layout and paint alone ${paint.toFixed(2)}`);
      assert.ok(all <= LIMIT, `${all}`);
    });
  }
});
