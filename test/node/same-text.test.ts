import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isSameText } from '../../src/data/comments/same-text.js';

describe('a text and what an endpoint has made of it', () => {
  const PAIRS: [sent: string, shown: string][] = [
    ['Просто изречение', '<p>Просто изречение</p>\n'],
    ['Той каза "да" -- и млъкна...', '<p>Той каза &#8222;да&#8220; &#8212; и млъкна&#8230;</p>'],
    ['Хубаво :) благодаря :D', '<p>Хубаво <img alt="🙂" class="emoji"> благодаря 😀</p>'],
    ["It's 3x4 or 3 x 4 (c) fine", '<p>It&#8217;s 3&#215;4 or 3 × 4 (c) fine</p>'],
    ['Едно\n\nДве < три & "четири"', '<p>Едно</p>\n<p>Две &lt; три &amp; &#8220;четири&#8221;</p>'],
    [
      'Виж https://a.example/?x=1&y=2',
      '<p>Виж <a href="https://a.example/?x=1&#038;y=2">https://a.example/?x=1&#038;y=2</a></p>',
    ],
    ['🙂👏', '<p>🙂👏</p>'],
    ['ко\u0438\u0306', '<p>ко\u0439</p>'],
  ];
  for (const [sent, shown] of PAIRS) {
    it(`are one: ${sent}`, () => assert.ok(isSameText(sent, shown, true)));
  }

  it('are two where words differ', () => {
    assert.equal(isSameText('Да', '<p>Не</p>', true), false);
    assert.equal(isSameText('', '<p>Не</p>', true), false);
    assert.equal(isSameText('🙂', '<p>👏</p>', true), false);
    assert.equal(isSameText('Версия 3', '<p>Версия 4</p>', true), false);
  });

  it('are one with any signs between the words', () => {
    const sign = fc.constantFrom(' ', '"', '“', '–', '--', '…', '\n', '\u00A0', '!');
    const words = fc.array(fc.tuple(fc.constantFrom('ток', 'вода', '12', 'Ruse'), sign, sign));
    fc.assert(
      fc.property(words, (parts) => {
        const sent = parts.map(([word, before]) => word + before).join('');
        const shown = parts.map(([word, , after]) => word + after).join('');
        assert.equal(isSameText(`а${sent}`, `а${shown}`, false), true);
      }),
    );
  });
});
