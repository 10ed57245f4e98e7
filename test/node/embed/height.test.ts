import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { HeightSteps } from '../../../src/embed/height-steps.js';
import { heightIn, heightMessage, isHello, isReady } from '../../../src/embed/messages.js';

describe('the heights that a page in a frame tells', () => {
  it('are whole pixels, each told once', () => {
    const steps = new HeightSteps();
    const told = [100.2, 100.4, 0, 100, 250].map((height) => steps.next(height, false));
    assert.deepEqual(told, [101, undefined, undefined, 100, 250]);
  });

  it('end when content grows by nothing but its own frame', () => {
    const steps = new HeightSteps();
    let frame = 0;
    let told: number | undefined = steps.next(100, false);
    for (let turn = 0; turn < 1000 && told !== undefined; turn++) {
      frame = told;
      told = steps.next(frame + 20, true);
    }
    assert.equal(told, undefined);
    assert.ok(frame <= 300, `${frame}`);
  });

  it('go on when something else changes, and when somebody else listens', () => {
    const steps = new HeightSteps();
    for (let height = 1; height < 100; height++) steps.next(height, true);
    assert.equal(steps.next(500, true), undefined);
    assert.equal(steps.next(500, false), 500);
    assert.equal(steps.next(500, false), undefined);
    steps.restart();
    assert.equal(steps.next(500, false), 500);
  });

  it('are taken from a message only where they are finite, above 0 and no attack', () => {
    fc.assert(
      fc.property(fc.anything(), (height) => {
        const taken = heightIn({ ...heightMessage(1), height });
        const isHeight = typeof height === 'number' && Number.isFinite(height) && height > 0;
        assert.equal(taken, isHeight ? Math.min(height, 1e6) : undefined);
      }),
    );
  });

  it('are in no other message, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        assert.deepEqual([heightIn(data), isHello(data), isReady(data)], [undefined, false, false]);
      }),
    );
  });
});
