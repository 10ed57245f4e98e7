import { expect } from '@open-wc/testing';
import { toSafeFragment } from '../../src/text/safe-html.js';
import { HOSTILE_URLS } from '../support/hostile/texts.js';
import { safeWays } from '../support/text/safe-html.js';

const BASE = 'https://ikem.example/novini/42/';

for (const [way, use] of safeWays()) {
  describe(`toSafeFragment with ${way}`, () => {
    use();

    /** What is left of a body. */
    const safe = async (html: string): Promise<HTMLElement> => {
      const holder = document.createElement('div');
      holder.append(await toSafeFragment(html, BASE));
      return holder;
    };

    /** The one element of a kind that is left. */
    const element = async (selector: string, html: string): Promise<Element> => {
      const found = (await safe(html)).querySelector(selector);
      if (!found) throw new Error(`No ${selector} is left of ${html}`);
      return found;
    };

    for (const html of [
      '<h2>Заглавие</h2><p>Текст с <strong>важно</strong>, <em>ударение</em> и <code>код</code>.</p>',
      '<ul><li>едно</li><li>две</li></ul><ol start="3"><li>три</li></ol>',
      '<blockquote><p>Казано.</p></blockquote><pre>ред\nред</pre><hr>',
      '<dl><dt>Къде</dt><dd>Във Варна</dd></dl>',
      '<p lang="en" dir="ltr" title="Title">Text</p>',
      '<p><time datetime="2024-05-24">24 май</time> <abbr title="проф.">пр.</abbr> H<sub>2</sub>O</p>',
      '<details><summary>Още</summary>Текст</details>',
    ]) {
      it(`leaves ${html} as it is`, async () => {
        expect((await safe(html)).innerHTML).to.equal(html);
      });
    }

    it('leaves tables as they are', async () => {
      const html =
        '<table><caption>К</caption><thead><tr><th scope="col" colspan="2">А</th></tr></thead>' +
        '<tbody><tr><td rowspan="2">Б</td><td>В</td></tr></tbody></table>';
      expect((await safe(html)).innerHTML).to.equal(html);
    });

    it('drops what shapes or names elements', async () => {
      const html =
        '<p class="x" id="y" style="color:red" name="z" data-a="b" aria-hidden="true">т</p>';
      expect((await safe(html)).innerHTML).to.equal('<p>т</p>');
    });

    it('drops elements with what is in them', async () => {
      for (const tag of ['script', 'style', 'iframe', 'object', 'template', 'svg', 'math']) {
        const { innerHTML } = await safe(`<p>а</p><${tag}>б</${tag}><p>в</p>`);
        expect(innerHTML.replaceAll('б', ''), tag).to.equal('<p>а</p><p>в</p>');
        expect(innerHTML, tag).not.to.contain(`<${tag}`);
      }
    });

    it('keeps the text of elements that only shape it', async () => {
      const html = '<center><font color="red">Текст</font></center><main><p>а</p></main>';
      expect((await safe(html)).innerHTML).to.equal('<div>Текст</div><div><p>а</p>\n</div>');
    });

    it('keeps the fields of a form out', async () => {
      const html = '<form action="/x"><p>Текст</p><input name="a"><button>Б</button></form>';
      const holder = await safe(html);
      expect(holder.querySelector('form, input, button, select, textarea')).to.equal(null);
      expect(holder.textContent).to.contain('Текст');
    });

    it('resolves the links, and keeps them apart from the page', async () => {
      const link = await element('a', '<a href="../43/?a=1#b" target="_blank" ping="/x">43</a>');
      expect(link.getAttribute('href')).to.equal('https://ikem.example/novini/43/?a=1#b');
      expect(link.getAttribute('rel')).to.equal('noopener');
      expect(link.getAttributeNames()).to.have.members(['href', 'rel']);
    });

    it('takes rel from nobody else', async () => {
      const link = await element('a', '<a href="https://a.example/" rel="opener">а</a>');
      expect(link.getAttribute('rel')).to.equal('noopener');
    });

    it('keeps mail addresses and telephone numbers', async () => {
      for (const href of ['mailto:klub@ikem.example', 'tel:+35952123456']) {
        expect((await element('a', `<a href="${href}">а</a>`)).getAttribute('href')).to.equal(href);
      }
    });

    it('resolves the images, and tells their servers nothing', async () => {
      const image = await element(
        'img',
        '<img src="../a.jpg" srcset="b.jpg 2x" alt="Липи" width="300" height="200" crossorigin>',
      );
      expect(
        Object.fromEntries([...image.attributes].map((each) => [each.name, each.value])),
      ).to.deep.equal({
        src: 'https://ikem.example/novini/a.jpg',
        alt: 'Липи',
        width: '300',
        height: '200',
        referrerpolicy: 'no-referrer',
        loading: 'lazy',
      });
    });

    it('has no image at a mail address', async () => {
      const image = await element('img', '<img src="mailto:a@b.example" alt="а">');
      expect(image.hasAttribute('src')).to.equal(false);
    });

    for (const [name, value] of Object.entries(HOSTILE_URLS)) {
      it(`is never linked to ${name}`, async () => {
        const template = document.createElement('div');
        template.innerHTML = '<a>връзка</a><p>а</p>';
        template.querySelector('a')?.setAttribute('href', value);
        const holder = await safe(template.innerHTML);
        const href = holder.querySelector('a')?.getAttribute('href') ?? 'https:';
        expect(href).to.match(/^(https?|mailto|tel):/);
        expect(holder.textContent).to.contain('връзка');
      });
    }

    it('keeps every word, whatever element it stands in', async () => {
      const words =
        'Shift да Кондензатор Варна Русе 14:20 Новина Име Рамка Прати Текст адрес 漢 Слот Клетка Само';
      const tags =
        'kbd samp dfn st1:City o:p nobr marquee x-name legend button textarea address ruby slot tt p'.split(
          ' ',
        );
      const html = words
        .split(' ')
        .map((word, index) => `<${tags[index]}>${word}</${tags[index]}> `)
        .join('');
      expect((await safe(html)).textContent?.replace(/\s+/g, ' ').trim()).to.equal(words);
    });

    it('parts the words of boxes that stand beside each other', async () => {
      const { innerHTML } = await safe(
        '<center>а</center><fieldset><legend>б</legend>в</fieldset>',
      );
      expect(innerHTML).to.equal('<div>а</div><div><div>б</div>\nв</div>');
    });

    it('puts brackets around how a word is read', async () => {
      const { textContent, innerHTML } = await safe('<ruby>漢<rt>кан</rt></ruby>');
      expect(textContent).to.equal('漢(кан)');
      expect((await safe(innerHTML)).innerHTML).to.equal(innerHTML);
    });

    it('keeps how lists are counted', async () => {
      const html = '<ol type="a" reversed="" start="5"><li value="7">а</li></ol>';
      expect((await safe(html)).innerHTML).to.equal(html);
    });

    it('shows pictures that were put off, each once', async () => {
      const holder = await safe(
        '<img src="data:image/gif;base64,R0" data-src="/a.jpg" alt="а"><noscript><img src="/a.jpg" alt="а"></noscript>' +
          '<img src="/spacer.gif" data-lazy-src="/b.jpg"><img src="data:,"><noscript><img src="/c.jpg"></noscript>' +
          '<picture><source srcset="/d.webp 1x"><img data-x></picture>',
      );
      const urls = [...holder.querySelectorAll('img')].map((image) => image.getAttribute('src'));
      const names = ['a.jpg', 'b.jpg', 'c.jpg', 'd.webp'];
      expect(urls).to.deep.equal(names.map((name) => `https://ikem.example/${name}`));
    });

    it('shows the picture that an empty link leads to', async () => {
      const { innerHTML } = await safe('<a href="/g/1.jpg"></a><a href="/g/1.pdf"></a>');
      expect(innerHTML.match(/<img/g)).to.have.length(1);
    });

    it('makes signs of the pictures that stand for them', async () => {
      const { innerHTML } = await safe('<p>Ура <img class="emoji" alt="🎉" src="/e.svg"></p>');
      expect(innerHTML).to.equal('<p>Ура 🎉</p>');
    });

    it('plays films and recordings when a reader wants it', async () => {
      const film = await element(
        'video',
        '<video autoplay loop onplay="x()" poster="/p.jpg" src="/a.mp4"><source src="/b.webm">Няма</video>',
      );
      expect(film.hasAttribute('controls')).to.equal(true);
      for (const name of ['autoplay', 'loop', 'onplay', 'src']) {
        expect(film.hasAttribute(name), name).to.equal(false);
      }
      const sources = [...film.querySelectorAll('source')].map(({ src }) => src);
      expect(sources).to.deep.equal(
        ['a.mp4', 'b.webm'].map((each) => `https://ikem.example/${each}`),
      );
      expect(film.textContent).to.equal('');
      expect(
        (await safe('<audio src="/a.mp3"></audio>')).querySelector('audio[controls]'),
      ).not.to.equal(null);
      expect((await safe('<video src="javascript:1"></video>')).innerHTML).to.equal('');
    });

    it('leads to what a frame shows, and loads nothing from there', async () => {
      const frames: [html: string, href: string][] = [
        [
          'src="https://www.youtube-nocookie.com/embed/abcdefghijk?x=1"',
          'https://www.youtube.com/watch?v=abcdefghijk',
        ],
        ['src="about:blank" data-lazy-src="//player.vimeo.com/video/7"', 'https://vimeo.com/7'],
        ['src="https://maps.example/embed?q=1"', 'https://maps.example/embed?q=1'],
      ];
      for (const [attributes, href] of frames) {
        const link = await element('a', `<p><iframe ${attributes}>Без рамки</iframe></p>`);
        expect([link.getAttribute('href'), link.getAttribute('rel')]).to.deep.equal([
          href,
          'noopener',
        ]);
        expect(link.textContent).to.equal(new URL(href).hostname);
      }
      expect((await safe('<iframe src="javascript:1"></iframe>')).innerHTML).to.equal('');
    });

    it('leaves out the codes of page builders, but not where they are explained', async () => {
      const { innerHTML } = await safe(
        '<p>[vc_row][vc_column width="1/2"]</p><p>Текст[/vc_column]</p><pre>[vc_row]</pre><p>[1]</p>',
      );
      expect(innerHTML).to.equal('<p>Текст </p><pre>[vc_row]</pre><p>[1]</p>');
    });

    it('loads DOMPurify only where it is needed', async () => {
      await safe('<p>а</p>');
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      expect(loaded.some((url) => url.includes('purify'))).to.equal(way === 'DOMPurify');
    });

    it('is empty for nothing', async () => {
      expect((await safe('')).childNodes).to.have.length(0);
    });

    it('gives text as text', async () => {
      expect((await safe('5 &lt; 6 &amp; 7')).textContent).to.equal('5 < 6 & 7');
    });

    it('takes a body of very many elements', async () => {
      const holder = await safe('а<br>'.repeat(100_000));
      expect(holder.querySelectorAll('br')).to.have.length(100_000);
    });

    it('takes a body that is ten thousand levels deep', async () => {
      const holder = await safe(`${'<div>'.repeat(10_000)}дъно`);
      expect(holder.querySelectorAll('div').length).to.be.at.least(1);
    });
  });
}
