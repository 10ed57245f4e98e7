import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { feedOf, IMAGES } from './articles.js';
import { ENDPOINT_DELAY, LIMIT, measureShifts, SCRIPT_DELAY, VIEWPORTS } from './shifts.js';
import { useStage } from './stage.js';
import { firstBox, withoutChromium } from './visit.js';

const CASES = VIEWPORTS.flatMap((viewport) =>
  ['list', 'grid', 'compact'].flatMap((layout) =>
    [10, 3].flatMap((pageSize) =>
      Object.entries(IMAGES)
        // The compact layout shows none.
        .filter(([images]) => layout !== 'compact' || images === 'no image')
        .map(([images, image]) => ({ viewport, layout, pageSize, images, image })),
    ),
  ),
);

describe('layout shift on a first visit', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => {
    stage.site.putCdn('/slow', SCRIPT_DELAY);
  });

  for (const { viewport, layout, pageSize, images, image } of CASES) {
    const title = `${viewport.width} px, ${layout}, ${pageSize} articles, ${images}`;
    it(`leaves the text below the widget in its place: ${title}`, async (t) => {
      stage.site.put('/feed.json', { body: feedOf(30, { image }), after: ENDPOINT_DELAY });
      const attributes = `layout="${layout}" page-size="${pageSize}"`;
      const { sum, text, shifts } = await measureShifts(stage, {
        tag: 'news-feed',
        widget: firstBox('/slow/news-feed.js', 'API/feed.json', attributes),
        head: '',
        viewport,
        done: '.list:not(.skeleton) [part~=title]',
      });
      t.diagnostic(text);
      assert.ok(sum <= LIMIT, JSON.stringify(shifts));
    });
  }
});
