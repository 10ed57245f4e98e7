import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toCommentNodes } from '../../src/text/comment-html.js';
import { hackedBy } from '../support/hostile/hacked.js';
import { HOSTILE_HTML, HOSTILE_URLS, SLOW_HTML } from '../support/hostile/texts.js';

const BASE = 'https://ikem.example/novini/42/';
const ALLOWED = new Set(
  (
    'p br a em strong b i code pre blockquote del q cite ' +
    'ul ol li dl dt dd div table thead tbody tr td th'
  ).split(' '),
);
const REL = 'nofollow ugc noopener noreferrer';

/** What becomes of a comment's HTML, in an element of the page. */
function shown(html: string): HTMLElement {
  const holder = document.createElement('div');
  holder.append(...toCommentNodes(html, BASE));
  return holder;
}

/** What is in the result and must not be. */
function faultsOf(holder: Element): string[] {
  return [...holder.querySelectorAll('*')].flatMap((element) => {
    const faults = ALLOWED.has(element.localName) ? [] : [`<${element.localName}>`];
    for (const { name, value } of element.attributes) {
      const isLink = element.localName === 'a' && /^(href|rel)$/.test(name);
      if (!isLink) faults.push(`${name}="${value}"`);
      if (name === 'href' && !/^(https?|mailto|tel):/.test(value)) faults.push(value);
      if (name === 'rel' && value !== REL) faults.push(value);
    }
    return faults;
  });
}

describe('toCommentNodes', () => {
  const cases: [what: string, html: string, result: string][] = [
    ['text', 'Браво!', 'Браво!'],
    ['entities', 'Том &amp; Джери &#8211; &lt;b&gt;', 'Том &amp; Джери – &lt;b&gt;'],
    ['paragraphs', '<p>а</p>\n<p>б<br />в</p>', '<p>а</p>\n<p>б<br>в</p>'],
    [
      'what may be there',
      '<em>а</em><strong>б</strong><b>в</b><i>г</i><code>д</code><pre>е</pre><del>ж</del><q>з</q>',
      '<em>а</em><strong>б</strong><b>в</b><i>г</i><code>д</code><pre>е</pre><del>ж</del><q>з</q>',
    ],
    [
      'quotations',
      '<blockquote cite="https://x.example/"><cite>а</cite></blockquote>',
      '<blockquote><cite>а</cite></blockquote>',
    ],
    ['attributes', '<p class="a" id="b" style="color: red" lang="bg">а</p>', '<p>а</p>'],
    ['other elements', '<div><h1>а</h1><span>б</span></div>', '<div><div>а</div>б</div>'],
    ['headings', '<h3>а</h3>б', '<div>а</div>б'],
    ['lists', '<ol><li>а</li><li>б</li></ol>', '<ol><li>а</li><li>б</li></ol>'],
    [
      'tables',
      '<table><tr><td>а</td><td>б</td></tr></table>',
      '<table><tbody><tr><td>а</td><td>б</td></tr></tbody></table>',
    ],
    ['elements with words that nobody knows', '<details>а</details><foo>б</foo>', 'аб'],
    ['fields', '<button>а</button><label>б</label>', 'аб'],
    ['pictures', 'а <img src="https://x.example/a.png" alt="Липа"> б', 'а Липа б'],
    ['smileys of WordPress', '<img class="wp-smiley" src="/a.png" alt="😀" />', '😀'],
    ['scripts and styles', 'а<script>1</script><style>p{}</style><!-- б -->в', 'ав'],
    ['nothing', '', ''],
    [
      'a link',
      '<a href="/x?а=1">а</a>',
      `<a href="https://ikem.example/x?%D0%B0=1" rel="${REL}">а</a>`,
    ],
    ['a link without address', '<a name="x">а</a>', 'а'],
    [
      'a link that opens a window',
      '<a href="tel:112" target="_blank" rel="me">а</a>',
      `<a href="tel:112" rel="${REL}">а</a>`,
    ],
    ['what is not closed', '<p>а<b>б', '<p>а<b>б</b></p>'],
  ];
  for (const [what, html, result] of cases) {
    it(`makes nodes of ${what}`, () => {
      expect(shown(html).innerHTML).to.equal(result);
    });
  }

  for (const [name, html] of Object.entries(HOSTILE_HTML)) {
    it(`runs nothing: ${name}`, async () => {
      const hacked = await hackedBy(() => shown(`<p>Преди</p>${html}`));
      expect(hacked).to.equal(undefined);
      expect(faultsOf(shown(html))).to.deep.equal([]);
      expect(shown(`<p>Преди</p>${html}`).firstChild?.textContent).to.equal('Преди');
    });
  }

  for (const [name, url] of Object.entries(HOSTILE_URLS)) {
    it(`leads nowhere bad: ${name}`, () => {
      const link = document.createElement('a');
      link.setAttribute('href', url);
      link.textContent = 'а';
      const holder = shown(link.outerHTML);
      expect(faultsOf(holder)).to.deep.equal([]);
      expect(holder.textContent).to.equal('а');
    });
  }

  it('loads nothing', async () => {
    const before = performance.getEntriesByType('resource').length;
    const src = `${location.origin}/answers/image?id=never`;
    shown(`<img src="${src}"><video src="${src}"></video><link rel=stylesheet href="${src}">`);
    await hackedBy(() => shown(`<img src="${src}" srcset="${src} 2x">`));
    const names = performance.getEntriesByType('resource').slice(before);
    expect(names.filter((each) => each.name.includes('id=never'))).to.deep.equal([]);
  });

  it('reads what takes others minutes', () => {
    for (const html of [SLOW_HTML, `${'<'.repeat(20_000)}a`, '<foo '.repeat(20_000)]) {
      expect(shown(`<p>Преди</p>${html}`).textContent).to.match(/^Преди/);
    }
  });

  it('survives a depth of 1,000', () => {
    expect(shown('<b>'.repeat(1000) + 'а').textContent).to.equal('а');
  });

  it('makes whole letters of halves', () => {
    expect(shown('<p>\uD800а</p>').textContent).to.equal('\uFFFDа');
  });

  const pieces = fc.constantFrom(
    ...Object.values(HOSTILE_HTML),
    ...['<p>', '</p>', '<a href=', '"', "'", '>', '<', '/', 'javascript:1', '<b ', ' onclick=1 '],
    ...['<svg>', '<math>', '<template>', '<!--', '-->', '<![CDATA[', ']]>', 'а', '&lt;', '\0'],
  );
  it('lets nothing in, however it is put together', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        return faultsOf(shown(parts.join(''))).length === 0;
      }),
      { numRuns: 500 },
    );
  });

  it('keeps any text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const source = document.createElement('p');
        source.textContent = text.replace(/[\0\r]/g, '');
        return shown(source.outerHTML).textContent === source.textContent;
      }),
    );
  });
});
