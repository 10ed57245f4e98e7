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
      expect((await safe(html)).innerHTML).to.equal('Текст<p>а</p>');
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
