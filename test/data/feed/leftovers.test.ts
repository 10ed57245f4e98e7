import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toSummary, withoutShortcodes } from '../../../src/data/feed/leftovers.js';
import { toPlainText } from '../../../src/text/plain-text.js';

const summaryOf = (html: string): string => toSummary(html, toPlainText);
const TEXT = 'Започва записването за новата година.';

describe('toSummary', () => {
  const leftovers: [name: string, html: string][] = [
    [
      'a link with the class of WordPress',
      '<a class="more-link" href="/n/">Още за <i>това</i> →</a>',
    ],
    [
      'a link in a box of its own',
      '<p class="link-more"><a class="more-link" href="/">Нататък</a></p>',
    ],
    ['a link with the class of a theme', '<a href="/n/" class="btn theme-read-more small">Виж</a>'],
    ['words of a link', '<a href="/n/">Прочетете още</a>'],
    ['words of a link in English', ' <a href="/n/"><b>Continue reading</b> „Новина“</a></p>'],
    ['a sign of a link', '<a href="/n/">→ Още</a>&nbsp;'],
    [
      'buttons for sharing',
      '<div class="sharedaddy sd-sharing-enabled"><div>Споделете</div> F</div>',
    ],
    [
      'buttons of another plugin',
      "<div class='addtoany_content'><div class='a2a_kit'><a>F</a></div></div>",
    ],
    ['a box that is not closed', '<div class="heateor_sss_sharing_container">Споделете <b>f'],
  ];
  for (const [name, html] of leftovers) {
    it(`leaves out what no writer has written: ${name}`, () => {
      expect(summaryOf(`<p>${TEXT}</p>${html}`)).to.equal(TEXT);
      expect(summaryOf(`<p>${TEXT} ${html}</p>`)).to.equal(TEXT);
    });
  }

  it('leaves out a link behind an ellipsis, whatever it says', () => {
    for (const cut of ['…', ' &hellip;', '...', ' [&hellip;]', '&#8230; ']) {
      expect(summaryOf(`<p>Започва${cut} <a href="/n/">Новината</a></p>`), cut).to.match(
        /^Започва ?(…|\.\.\.)$/,
      );
    }
  });

  it('keeps what stands behind a box', () => {
    expect(summaryOf(`<div class="ssba">f</div><p>${TEXT}</p>`)).to.equal(TEXT);
  });

  const written: Record<string, string> = {
    'a link of the text at its end': 'Вижте <a href="https://a.example/">програмата</a>',
    'a link within the text': '<a href="/n/">Прочетете</a> правилата до петък.',
    'a class that only begins alike':
      '<span class="moreover">Текст</span> и <b class="ready">още</b>',
    'brackets of a writer': 'Виж [1], [видео], [EU], [sic] и [a b].',
    addresses: 'Пишете на a_b@example.org [служебен]',
  };
  for (const [name, html] of Object.entries(written)) {
    it(`keeps ${name}`, () => {
      expect(summaryOf(html)).to.equal(toPlainText(html));
    });
  }

  it('leaves out the codes of page builders, also one that was cut', () => {
    const html =
      '[vc_row][vc_column width=&#8221;1/2&#8243;]Едно[/vc_column][caption id="a" w="1"]Две[/caption] [et_pb_text admin_la&hellip;';
    expect(summaryOf(html)).to.equal('Едно Две…');
  });

  it('closes with one ellipsis', () => {
    expect(summaryOf('<p>Кратко [&hellip;]</p>\n')).to.equal('Кратко…');
  });

  it('loses no word of a text without tags and brackets', () => {
    const words = fc.array(fc.stringMatching(/^[а-яa-z0-9.,_-]{1,12}$/), { maxLength: 20 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        expect(summaryOf(`<p>${text}</p>`)).to.equal(text);
      }),
    );
  });

  it('reads what takes others minutes', () => {
    for (const piece of [
      '[a_',
      '<a ',
      '<div class="ssba">',
      '<a href="x">…</a>',
      'class=',
      '[a b=',
    ]) {
      summaryOf(piece.repeat(20_000));
    }
  });
});

describe('withoutShortcodes', () => {
  it('leaves a text without brackets as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replaceAll('[', '');
        expect(withoutShortcodes(plain)).to.equal(plain);
      }),
    );
  });
});
