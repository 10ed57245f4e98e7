import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import {
  describeContract,
  draftFor,
  openIn,
  type Endpoint,
  type Mood,
} from '../wordpress/contract.js';
import { describeBreakdowns, describeRefusals, refusalOf } from '../wordpress/contract-refusals.js';
import { startComments } from '../support/demo/comments.js';
import type { CommentsOptions } from '../../demo/server/comments/comments.js';

const PATIENCE = 60;

const OPTIONS: Record<Mood, CommentsOptions> = {
  approve: { moderation: 'approve' },
  hold: { moderation: 'hold' },
  // Its clock stands still: the seconds to wait are whole.
  flood: { moderation: 'approve', flood: { comments: 1, seconds: PATIENCE }, now: () => 0 },
  closed: { isClosed: () => true },
};

describe("the demo's JSON endpoint and the contract of", () => {
  const stops: (() => Promise<void>)[] = [];

  after(() => Promise.all(stops.map((stop) => stop())));

  const endpoint: Endpoint = {
    format: 'json',
    patience: PATIENCE,
    /** A demo of its own for each test. */
    async prepare(mood) {
      const demo = await startComments(OPTIONS[mood]);
      stops.push(demo.stop);
      return { url: `${demo.url}/api/comments`, post: 'novina' };
    },
  };

  describeContract(() => endpoint);
  describeRefusals(() => endpoint);
  describeBreakdowns(() => endpoint);

  describe('refusals of a website', () => {
    for (const url of ['javascript:alert(1)', 'example.org', 'https://a.bg/"><b>']) {
      it(`name the field for ${url}`, async () => {
        const { post, ...place } = await endpoint.prepare('approve');
        const author = { name: 'Мария', email: 'maria@example.org', url };
        const error = await refusalOf(openIn(place.url), draftFor(post, { author }));
        assert.deepEqual(error.fields, [{ field: 'url', code: 'invalid' }]);
      });
    }
  });
});
