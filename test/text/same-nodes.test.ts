import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toSafeFragment } from '../../src/text/safe-html.js';
import { HOSTILE_HTML, SLOW_HTML } from '../support/hostile/texts.js';
import { ARTICLE_HTML } from '../support/text/articles.js';
import { withoutNative } from '../support/text/safe-html.js';

const BASE = 'https://ikem.example/novini/42/';
const CORPUS = { ...ARTICLE_HTML, ...HOSTILE_HTML, slow: SLOW_HTML };

async function markupOf(html: string): Promise<string> {
  const holder = document.implementation.createHTMLDocument().createElement('div');
  holder.append(await toSafeFragment(html, BASE));
  return holder.innerHTML;
}

/** What the browser's own sanitiser leads to, and what DOMPurify does. */
async function bothOf(html: string): Promise<[own: string, other: string]> {
  const own = await markupOf(html);
  const restore = withoutNative();
  try {
    return [own, await markupOf(html)];
  } finally {
    restore();
  }
}

describe('toSafeFragment', () => {
  for (const [name, html] of Object.entries(CORPUS)) {
    it(`leads to the same nodes with both sanitisers: ${name}`, async () => {
      const [own, other] = await bothOf(html);
      expect(own).to.equal(other);
    });
  }

  const pieces = fc.constantFrom(
    ...Object.values(ARTICLE_HTML),
    ...['<p>', '</p>', '<b>', '</b>', '<div>', '</div>', '<x-y>', '</x-y>', '<button>', '<li>'],
    ...[
      '<iframe src="/x">',
      '</iframe>',
      '<noscript>',
      '</noscript>',
      'а',
      '&lt;',
      ' ',
      '[vc_row]',
    ],
  );
  it('leads to the same nodes with both sanitisers, however a body is put together', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 8 }), async (parts) => {
        const [own, other] = await bothOf(parts.join(''));
        expect(own).to.equal(other);
      }),
      { numRuns: 200 },
    );
  });

  it('leads to the same nodes when what it gave is read again', async () => {
    for (const html of Object.values(ARTICLE_HTML)) {
      const once = await markupOf(html);
      expect(await markupOf(once)).to.equal(once);
    }
  });
});
