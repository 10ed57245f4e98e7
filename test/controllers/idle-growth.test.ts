import { expect } from '@open-wc/testing';
import { IdleGrowth } from '../../src/controllers/idle-growth.js';
import { until } from '../support/waiting.js';

/** A host that is rendered at once whenever it asks for it. */
function growthOf(wanted: number): { growth: IdleGrowth; counts: number[]; want(n: number): void } {
  const counts: number[] = [];
  let items = wanted;
  const host = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => render(),
    updateComplete: Promise.resolve(true),
  };
  const growth = new IdleGrowth(host, 10, () => items);
  const render = (): void => {
    counts.push(growth.count);
    growth.hostUpdated();
  };
  const want = (count: number): void => {
    items = count;
    render();
  };
  render();
  return { growth, counts, want };
}

describe('IdleGrowth', () => {
  it('begins with one step and adds the others while the browser is idle', async () => {
    const { counts } = growthOf(35);
    expect(counts).to.deep.equal([10]);
    await until(() => (counts.at(-1) ?? 0) >= 35, 'all items');
    const steps = counts.slice(1).map((count, index) => count - (counts[index] ?? 0));
    // As many as the first one at least, and at most twice as many as the one before.
    steps.forEach((step, index) => expect(step).to.be.within(10, 2 * (steps[index - 1] ?? 10)));
  });

  it('renders no more often than it must', async () => {
    const { counts, want } = growthOf(15);
    want(15);
    want(15);
    await until(() => counts.at(-1) === 20, 'all items');
    expect(counts).to.deep.equal([10, 10, 10, 20]);
  });

  it('begins anew with a shorter list', async () => {
    const { growth, counts, want } = growthOf(35);
    await until(() => (counts.at(-1) ?? 0) >= 35, 'all items');
    want(3);
    expect(growth.count).to.equal(10);
    want(25);
    await until(() => (counts.at(-1) ?? 0) >= 25, 'all items');
  });
});
