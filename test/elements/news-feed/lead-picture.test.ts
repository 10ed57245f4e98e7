import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import { dropCopies } from '../../../src/elements/news-feed/lazy/reader/lead-picture.js';
import { answers, serveJson } from '../../support/endpoints.js';
import { dialogFeed, openDialog, stay } from '../../support/news-feed/dialog.js';
import { bareFeedOf } from '../../support/news-feed/documents.js';
import { until } from '../../support/waiting.js';

const PICTURE = answers.url('image', { w: 64, h: 48 });
const SMALL = answers.url('image', { w: 32, h: 24 });
const OTHER = answers.url('image', { w: 9, h: 9 });

/** Bodies, whether the picture stands above the title, and how many pictures the body then has. */
const BODIES: [title: string, html: string, hasLead: boolean, inBody: number][] = [
  ['has it first of all', `<p><img src="${PICTURE}" alt=""></p><p>Текст</p>`, true, 0],
  ['has it in a figure without words', `<figure><img src="${PICTURE}"></figure><p>Т</p>`, true, 0],
  ['has it with a caption', `${captioned(PICTURE)}<p>Текст</p>`, false, 1],
  ['has it further down', `<p>Текст</p><p><img src="${PICTURE}" alt=""></p>`, true, 0],
  ['has it within a text', `<p>Текст <img src="${PICTURE}" alt=""></p>`, false, 1],
  ['has it in a row of pictures', `<p><img src="${PICTURE}"><img src="${OTHER}"></p>`, false, 2],
  ['has another one', `<img src="${OTHER}" alt=""><p>Текст</p>`, true, 1],
  ['is nothing else', `<img src="${PICTURE}" alt="">`, true, 0],
];

function captioned(url: string): string {
  return `<figure><img src="${url}" alt=""><figcaption>Надпис</figcaption></figure>`;
}

describe('<news-feed open="dialog"> shows the picture of an article once', () => {
  beforeEach(() => addEventListener('click', stay));
  afterEach(() => removeEventListener('click', stay));

  for (const [title, content_html, hasLead, inBody] of BODIES) {
    it(`where the body ${title}`, async () => {
      const { url } = await serveJson(bareFeedOf({ title: 'Н', image: PICTURE, content_html }));
      const dialog = await openDialog(await dialogFeed({ src: url, cache: 'off' }));
      await until(() => !dialog.querySelector('[role=status]'), 'the body');
      expect(dialog.querySelectorAll('.lead')).to.have.length(hasLead ? 1 : 0);
      expect(dialog.querySelectorAll('.prose img')).to.have.length(inBody);
    });
  }

  it('in whatever width the body has it', () => {
    const body = document.createRange().createContextualFragment(`<img src="${SMALL}">Текст`);
    const files = `${SMALL} 32w, ${PICTURE} 64w`;
    const image = { url: PICTURE, alt: '', srcset: files };
    expect(dropCopies(body, image)).to.equal(false);
    expect(body.querySelector('img')).to.equal(null);
    expect(body.textContent).to.equal('Текст');
  });

  it('and leaves it in the body where the page wants no pictures of its own', async () => {
    const content_html = `<img src="${PICTURE}" alt=""><p>Текст</p>`;
    const { url } = await serveJson(bareFeedOf({ title: 'Н', image: PICTURE, content_html }));
    const dialog = await openDialog(
      await dialogFeed({ src: url, 'no-images': true, cache: 'off' }),
    );
    await until(() => dialog.querySelector('.prose p'), 'the body');
    expect(dialog.querySelectorAll('.lead')).to.have.length(0);
  });
});
