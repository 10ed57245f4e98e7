import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toPlainText } from '../../src/text/plain-text.js';
import { hackedBy } from '../support/hostile/hacked.js';
import { HOSTILE_HTML, SLOW_HTML } from '../support/hostile/texts.js';

describe('toPlainText', () => {
  const texts: Record<string, string> = {
    '': '',
    'Учениците посадиха липи': 'Учениците посадиха липи',
    'Наука &#8211; &#x201e;Икар&#8220; &amp; клубът&hellip;': 'Наука – „Икар“ & клубът…',
    '&lt;b&gt; и &amp;lt;': '<b> и &lt;',
    'R&D, AT&T & 5 < 6': 'R&D, AT&T & 5 < 6',
    '<p>Едно <em>две</em><strong>три</strong>.</p>': 'Едно дветри.',
    'H<sub>2</sub>O, а<wbr>б': 'H2O, аб',
    '  Много \n\t място&nbsp; тук ': 'Много място тук',
    '<!-- бележка -->Текст<!-- <p>край</p> -->': 'Текст',
    '<img src="a.jpg" alt="Снимка"> Текст': 'Текст',
    'Отворен <b таг': 'Отворен',
    '<title>Заглавие</title>Текст': 'Текст',
    '😀 ѝ Й': '😀 ѝ Й',
  };
  for (const [html, text] of Object.entries(texts)) {
    it(`reads ${JSON.stringify(html)}`, () => {
      expect(toPlainText(html)).to.equal(text);
    });
  }

  for (const tag of ['p', 'div', 'h2', 'li', 'dt', 'dd', 'td', 'th', 'blockquote', 'figcaption']) {
    it(`leaves a gap between two ${tag}`, () => {
      const html = `<${tag}>Едно</${tag}><${tag} class="x">две</${tag}>`;
      const whole = /^t[dh]$/.test(tag) ? `<table><tr>${html}</tr></table>` : html;
      expect(toPlainText(whole)).to.equal('Едно две');
    });
  }

  for (const html of [
    'Едно<br>две',
    'Едно<br/>две',
    'Едно<BR />две',
    'Едно<p>две',
    'Едно<ul><li>две',
  ]) {
    it(`leaves a gap in ${html}`, () => {
      expect(toPlainText(html)).to.equal('Едно две');
    });
  }

  for (const tag of ['script', 'style', 'iframe', 'template', 'svg']) {
    it(`never shows what stands in a ${tag}`, () => {
      const inner = tag === 'svg' ? '<text>скрито</text><style>скрито</style>' : 'скрито';
      const html = `Преди<${tag}>${inner}</${tag}> след`;
      expect(toPlainText(html)).to.equal('Преди след');
      expect(toPlainText(`<p>${html}</p>`)).to.equal('Преди след');
    });
  }

  it('gives text, so that decoded signs are no HTML', () => {
    expect(toPlainText('&lt;img src=x onerror=alert(1)&gt;')).to.equal(
      '<img src=x onerror=alert(1)>',
    );
  });

  for (const [name, html] of Object.entries(HOSTILE_HTML)) {
    it(`runs nothing: ${name}`, async () => {
      expect(await hackedBy(() => void toPlainText(`<p>Преди</p>${html}`))).to.equal(undefined);
      expect(toPlainText(`<p>Преди</p>${html}`)).to.match(/^Преди/);
    });
  }

  it('loads nothing', async () => {
    const url = new URL(`/nothing-${Math.random()}.png`, location.href).href;
    toPlainText(`<img src="${url}"><link rel=stylesheet href="${url}"><video poster="${url}">`);
    await hackedBy(() => undefined);
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(loaded).not.to.include(url);
  });

  const slow: Record<string, string> = {
    'attributes without end': SLOW_HTML,
    'tags without names': '<'.repeat(100_000),
    'space without end': `<p ${' '.repeat(100_000)}`,
    'drawings without end': '<svg'.repeat(50_000),
    'formulas without end': '<math>'.repeat(50_000),
    'comments without end': '<!--'.repeat(50_000),
    'scripts without end': '<script>'.repeat(50_000),
  };
  for (const [name, html] of Object.entries(slow)) {
    it(`reads what a backtracking parser takes minutes for: ${name}`, () => {
      expect(toPlainText(`<p>Преди</p>${html}`)).to.match(/^Преди/);
    });
  }

  it('keeps the words in elements that nobody knows', () => {
    expect(toPlainText('Преди <x-widget><center>две</center></x-widget> след')).to.match(/две/);
  });

  it('never throws, and leaves no space around and no two in a row', () => {
    const html = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('<', '>', '&', '/', 'p', 'script', '"', '=', ' ', '!--', ';', 'ж')),
    );
    fc.assert(
      fc.property(html, (parts) => {
        const text = toPlainText(Array.isArray(parts) ? parts.join('') : parts);
        return text === text.trim() && !/\s\s/.test(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('toPlainText: pictures', () => {
  it('reads those that stand for a sign', () => {
    const html =
      'Ура <img src="/a.svg" alt="🎉" class="wp-smiley emoji"/> и <img class=\'wp-smiley\' alt=\':)\'> <img alt="👍🏽">';
    expect(toPlainText(html)).to.equal('Ура 🎉 и :) 👍🏽');
  });

  it('leaves the others out', () => {
    expect(
      toPlainText('а <img src="/a.png" alt="Снимка" class="emojis"> <img alt="2024">б'),
    ).to.equal('а б');
  });

  it('reads no tags in what stands for a sign', () => {
    expect(toPlainText('<img class="emoji" alt="&lt;а&gt;">')).to.equal('<а>');
  });
});
