import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowsConnection, allowsScript, parsePolicies } from '../../../src/doctor/policy.js';

const PAGE = 'https://school.example/news';

/** Whether each policy of a header allows a script. */
function allows(text: string, url: string, more = {}): boolean {
  return parsePolicies(text).every((policy) => allowsScript(policy, PAGE, { url, ...more }));
}

describe('a content security policy', () => {
  for (const [text, url, isAllowed] of [
    ['', 'https://a.example/x.js', true],
    ["default-src 'self'", 'https://school.example/x.js', true],
    ["default-src 'self'", 'https://a.example/x.js', false],
    ["default-src 'self'; script-src a.example", 'https://a.example/x.js', true],
    ["script-src 'none'", 'https://school.example/x.js', false],
    ['script-src', 'https://school.example/x.js', false],
    ['script-src *', 'https://a.example/x.js', true],
    ['script-src https:', 'https://a.example/x.js', true],
    ['script-src https:', 'http://a.example/x.js', false],
    ['script-src http:', 'https://a.example/x.js', true],
    ['script-src *.example', 'https://a.example/x.js', true],
    ['script-src *.a.example', 'https://a.example/x.js', false],
    ['script-src https://a.example:8443', 'https://a.example:8443/x.js', true],
    ['script-src https://a.example', 'https://a.example:8443/x.js', false],
    ['script-src https://a.example:*', 'https://a.example:8443/x.js', true],
    ['script-src https://a.example/lib/', 'https://a.example/lib/x.js', true],
    ['script-src https://a.example/lib/', 'https://a.example/other/x.js', false],
    ['script-src https://a.example/lib/x.js', 'https://a.example/lib/x.js', true],
    ['SCRIPT-SRC A.EXAMPLE', 'https://a.example/x.js', true],
    ["script-src a.example 'strict-dynamic'", 'https://a.example/x.js', false],
    ['script-src a.example; script-src b.example', 'https://b.example/x.js', false],
    ['script-src a.example, script-src b.example', 'https://a.example/x.js', false],
    ["script-src-elem a.example; script-src 'none'", 'https://a.example/x.js', true],
  ] as const) {
    it(`${isAllowed ? 'allows' : 'forbids'} ${url} by "${text}"`, () => {
      assert.equal(allows(text, url), isAllowed);
    });
  }

  it('allows a script with its nonce or its hash', () => {
    const url = 'https://a.example/x.js';
    assert.equal(allows("script-src 'nonce-abc' 'strict-dynamic'", url, { nonce: 'abc' }), true);
    assert.equal(allows("script-src 'nonce-abc'", url, { nonce: 'abd' }), false);
    assert.equal(allows("script-src 'nonce-'", url, { nonce: '' }), false);
    assert.equal(allows("script-src 'sha384-Q'", url, { integrity: 'sha256-Z sha384-Q' }), true);
  });

  it('has rules of its own for requests', () => {
    const [policy = new Map()] = parsePolicies("script-src *; connect-src 'self' a.example");
    assert.equal(allowsConnection(policy, PAGE, 'https://a.example/feed.json'), true);
    assert.equal(allowsConnection(policy, PAGE, 'https://b.example/feed.json'), false);
  });
});
