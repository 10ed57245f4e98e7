import { expect } from '@open-wc/testing';
import { toBodyHtml } from '../../src/text/body-html.js';
import type { ArticleBody } from '../../src/data/model.js';

const bodyOf = (fields: Partial<ArticleBody>): string =>
  toBodyHtml({ html: '', text: '', attachments: [], isProtected: false, ...fields });

describe('toBodyHtml', () => {
  it('is the HTML where there is some', () => {
    expect(bodyOf({ html: '<p>а</p>', text: 'б' })).to.equal('<p>а</p>');
  });

  it('is the text in paragraphs, with its lines, where signs of HTML stand for themselves', () => {
    expect(bodyOf({ text: 'Едно & две\nтри\n\n<b>четири</b>\n \nпет\n' })).to.equal(
      '<p>Едно &amp; две<br>три</p><p>&lt;b>четири&lt;/b></p><p>пет</p>',
    );
  });

  it('is nothing where there is nothing', () => {
    expect(bodyOf({})).to.equal('');
    expect(bodyOf({ text: ' \n\n ' })).to.equal('');
  });

  it('has the files behind it: pictures, films and recordings themselves, others as links', () => {
    const file = (name: string, type: string, title = '') => ({
      url: `https://a.example/${name}?a=1&b=2`,
      type,
      title,
    });
    const html = bodyOf({
      html: '<p>а</p>',
      attachments: [
        file('a.png', 'image/png', 'С "надпис"'),
        file('b.mp4', 'video/mp4'),
        file('c.mp3', 'audio/mpeg'),
        file('%D0%B0.pdf', 'application/pdf'),
        file('d.doc', '', 'Заявление'),
      ],
    });
    const holder = document.implementation.createHTMLDocument().body;
    holder.innerHTML = html;
    expect(holder.querySelector('img')?.alt).to.equal('С "надпис"');
    expect(holder.querySelector('video')?.getAttribute('src')).to.equal(
      'https://a.example/b.mp4?a=1&b=2',
    );
    expect(holder.querySelectorAll('audio')).to.have.length(1);
    const links = [...holder.querySelectorAll('a')].map(({ textContent }) => textContent);
    expect(links).to.deep.equal(['а.pdf', 'Заявление']);
  });

  it('has a file once that stands in the body, too', () => {
    const url = 'https://a.example/a.png?a=1&b=2';
    const html = '<img src="https://a.example/a.png?a=1&amp;b=2">';
    expect(bodyOf({ html, attachments: [{ url, type: 'image/png', title: '' }] })).to.equal(html);
  });
});
