import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDemo, type Demo } from '../../../demo/server/start.js';

describe('the source that visitors of the demo stop and start', () => {
  let demo: Demo;

  before(async () => {
    demo = await startDemo();
  });
  after(() => demo.stop());

  async function post(body: BodyInit, headers: Record<string, string>): Promise<number> {
    const init = { method: 'POST', body, headers };
    return (await fetch(`${demo.url}/states/outage`, init)).status;
  }

  const isDown = async (): Promise<boolean> =>
    (await fetch(`${demo.url}/states/outage.json`)).status === 503;

  const form = (down: unknown): URLSearchParams => new URLSearchParams({ down: String(down) });

  it('is stopped and started by its own page', async () => {
    for (const down of [true, false]) {
      assert.equal(await post(form(down), { origin: demo.url }), 200);
      assert.equal(await isDown(), down);
    }
  });

  const others: Record<string, Record<string, string>> = {
    'another site': { origin: 'https://zlo.example', 'sec-fetch-site': 'cross-site' },
    'another site in an old browser': { origin: 'https://zlo.example' },
    'a sandboxed frame': { origin: 'null' },
    'another port of the same host': {
      origin: 'http://127.0.0.1:1',
      'sec-fetch-site': 'same-site',
    },
    'somebody who does not say': {},
  };
  const bodies: Record<string, [body: (down: boolean) => BodyInit, type?: string]> = {
    'a form': [form],
    text: [(down) => `down=${down}`, 'text/plain'],
    JSON: [(down) => JSON.stringify({ down: String(down) }), 'application/json'],
    nothing: [() => ''],
  };
  for (const [who, headers] of Object.entries(others)) {
    for (const [what, [body, type]] of Object.entries(bodies)) {
      it(`is neither stopped nor started by ${who} with ${what}`, async () => {
        for (const down of [true, false]) {
          await post(form(!down), { origin: demo.url });
          const status = await post(body(down), {
            ...headers,
            ...(type && { 'content-type': type }),
          });
          assert.ok(status === 403 || status === 400, `${status}`);
          assert.equal(await isDown(), !down);
        }
      });
    }
  }
});
