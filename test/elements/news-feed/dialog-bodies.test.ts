import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import { textOf } from '../../support/dom.js';
import { answers, serve, serveJson } from '../../support/endpoints.js';
import { dialogFeed, openDialog, stay } from '../../support/news-feed/dialog.js';
import { bareFeedOf, serveItems } from '../../support/news-feed/documents.js';
import { until } from '../../support/waiting.js';

async function whenBody(dialog: HTMLElement, words: string): Promise<void> {
  await until(() => textOf(dialog).includes(words), `"${words}" in the dialog`);
}

/** The reader of a post whose content is this; the address of a single post carries no id. */
async function dialogOfPost(content: object): Promise<HTMLDialogElement> {
  const post = { id: 1, title: { rendered: 'Т' }, excerpt: { rendered: 'Накратко' } };
  const { url } = await serve({ json: [{ ...post, link: 'https://example.org/n' }] });
  await answers.put('', { json: { content } });
  const src = url.replace('/get?', '/get/wp-json/wp/v2/posts?');
  return openDialog(await dialogFeed({ src, lang: 'bg' }));
}

describe('<news-feed open="dialog">: what an article is made of', () => {
  beforeEach(() => addEventListener('click', stay));
  afterEach(() => removeEventListener('click', stay));

  it('says that a password is needed, with the summary', async () => {
    const dialog = await dialogOfPost({ rendered: '', protected: true });
    await whenBody(dialog, 'Новината е защитена с парола.');
    expect(textOf(dialog)).to.contain('Накратко');
  });

  it('shows the summary where the body is empty', async () => {
    for (const rendered of ['', '<p>&nbsp;</p>\n', '<p>[vc_row][/vc_row]</p>']) {
      const dialog = await dialogOfPost({ rendered, protected: false });
      await whenBody(dialog, 'Тук няма повече текст.');
      expect(textOf(dialog), rendered).to.contain('Накратко');
    }
  });

  it('shows a body that is only a film, and where to see one that stands elsewhere', async () => {
    const dialog = await dialogOfPost({
      rendered:
        '<iframe title="Празник" src="https://www.youtube.com/embed/abcdefghijk"></iframe><video src="/a.mp4"></video>',
    });
    await whenBody(dialog, 'Празник (Видео в youtube.com)');
    const film = dialog.querySelector('video');
    expect([film?.controls, film?.autoplay]).to.deep.equal([true, false]);
    expect(dialog.querySelectorAll('iframe')).to.have.length(0);
  });

  it('shows the lines of a plain text, and its addresses as they were written', async () => {
    const content_text = 'Първи ред\nвтори: /?a=1&copy=2 &amp; край';
    const { url } = await serveJson(bareFeedOf({ title: 'Т', content_text }));
    const dialog = await openDialog(await dialogFeed({ src: url }));
    await whenBody(dialog, 'втори: /?a=1&copy=2 & край');
    expect(dialog.querySelectorAll('.prose br')).to.have.length(1);
  });

  it('shows the files of an article', async () => {
    const attachments = [
      { url: 'https://example.org/a.mp3', mime_type: 'audio/mpeg' },
      { url: 'https://example.org/b.pdf', mime_type: 'application/pdf', title: 'Програма' },
    ];
    const { url } = await serveItems({ content_html: '<p>Тяло</p>', attachments });
    const dialog = await openDialog(await dialogFeed({ src: url }));
    await whenBody(dialog, 'Програма');
    expect(dialog.querySelectorAll('.prose audio[controls]')).to.have.length(1);
  });
});
