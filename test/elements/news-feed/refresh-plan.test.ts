import { expect } from '@open-wc/testing';
import { DataError } from '../../../src/data/errors.js';
import { toRefreshPlan } from '../../../src/elements/news-feed/refresh-plan.js';

const url = 'https://school.example/feed.json';
const feedWith = (error?: DataError, page?: unknown): Parameters<typeof toRefreshPlan>[1] => ({
  error,
  page,
  updatedAt: undefined,
});

describe('toRefreshPlan', () => {
  it('asks again every so many minutes after the first answer, good or bad', () => {
    expect(toRefreshPlan(5, feedWith()).every).to.equal(0);
    expect(toRefreshPlan(5, feedWith(undefined, {})).every).to.equal(300_000);
    expect(toRefreshPlan(5, feedWith(new DataError('format', { url }))).every).to.equal(300_000);
  });

  it('tries again after a failure that may pass', () => {
    expect(toRefreshPlan(0, feedWith()).failed).to.equal(false);
    for (const kind of ['offline', 'network', 'timeout', 'json', 'status'] as const) {
      expect(toRefreshPlan(0, feedWith(new DataError(kind, { url }))).failed, kind).to.equal(true);
    }
    for (const status of [429, 500, 503]) {
      const error = new DataError('status', { url, status });
      expect(toRefreshPlan(0, feedWith(error)).failed, `${status}`).to.equal(true);
    }
  });

  it('does not try again what can only fail', () => {
    for (const kind of ['config', 'insecure', 'size', 'format'] as const) {
      expect(toRefreshPlan(0, feedWith(new DataError(kind, { url }))).failed, kind).to.equal(false);
    }
    for (const status of [400, 401, 404, 410]) {
      const error = new DataError('status', { url, status });
      expect(toRefreshPlan(0, feedWith(error)).failed, `${status}`).to.equal(false);
    }
  });
});
