import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import {
  expectFocus,
  findButton,
  frames,
  isVisible,
  part,
  parts,
  textOf,
  texts,
} from '../../support/dom.js';
import { answers, serve, serveJson, uniqueId } from '../../support/endpoints.js';
import { dialogFeed, openDialog, stay } from '../../support/news-feed/dialog.js';
import { bareFeedOf, serveItems } from '../../support/news-feed/documents.js';
import { whenState } from '../../support/news-feed/fixtures.js';
import { nextEvent, until } from '../../support/waiting.js';

const POSTS = 'wordpress/wp-json/wp/v2/posts';

async function whenBody(dialog: HTMLElement, words: string): Promise<void> {
  await until(() => textOf(dialog).includes(words), `"${words}" in the dialog`);
}

async function close(dialog: HTMLDialogElement): Promise<void> {
  const closed = nextEvent(dialog, 'close');
  dialog.close();
  await closed;
}

describe('<news-feed open="dialog">', () => {
  beforeEach(() => addEventListener('click', stay));
  afterEach(() => removeEventListener('click', stay));

  it('shows the article in a modal dialog that has its title for a name', async () => {
    const feed = await dialogFeed({ src: answers.url('feed'), lang: 'bg' });
    const dialog = await openDialog(feed);
    await whenBody(dialog, 'Дълго за новина 1.');
    expect(dialog.matches(':modal')).to.equal(true);
    const label = feed.shadowRoot?.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    expect(label && textOf(label)).to.equal(texts(feed, 'title')[0]);
    expect(label?.localName).to.equal('h2');
  });

  it('is not there before an article is opened', async () => {
    const feed = await dialogFeed({ src: answers.url('feed') });
    expect(parts(feed, 'dialog')).to.have.length(0);
  });

  it('asks WordPress for the body', async () => {
    const id = uniqueId();
    const feed = await dialogFeed({ src: answers.url(POSTS, { id }) });
    await whenBody(await openDialog(feed, 2), 'Дълго за новина 3.');
  });

  it('leads to the original', async () => {
    const feed = await dialogFeed({ src: answers.url('feed') });
    const dialog = await openDialog(feed);
    const links = [...dialog.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).to.contain('https://example.org/novini/1');
    expect(links.every(({ rel }) => rel.includes('noopener'))).to.equal(true);
  });

  it('offers to print and to close', async () => {
    const feed = await dialogFeed({ src: answers.url('feed'), lang: 'bg' });
    const dialog = await openDialog(feed);
    expect(isVisible(findButton(feed, 'Отпечатай'))).to.equal(true);
    findButton(feed, 'Затвори')?.click();
    await until(() => !dialog.open, 'a closed dialog');
  });

  it('gives the focus back to the link', async () => {
    const feed = await dialogFeed({ src: answers.url('feed') });
    const dialog = await openDialog(feed, 1);
    expect(dialog.contains(feed.shadowRoot?.activeElement ?? null)).to.equal(true);
    await close(dialog);
    await frames(1);
    expectFocus(parts(feed, 'link')[1]);
  });

  it('has a name when the article has no title', async () => {
    const { url } = await serveJson(bareFeedOf({ content_text: 'Само текст' }, { id: 'nothing' }));
    const feed = await dialogFeed({ src: url });
    for (const index of [0, 1]) {
      const dialog = await openDialog(feed, index);
      const name = feed.shadowRoot?.getElementById(dialog.getAttribute('aria-labelledby') ?? '');
      expect(name && textOf(name)).to.equal(texts(feed, 'title')[index]);
      await close(dialog);
    }
  });

  it('closes at Escape, as the browser does it, and can be opened again', async () => {
    const feed = await dialogFeed({ src: answers.url('feed') });
    const dialog = await openDialog(feed);
    // What browsers do at Escape: a cancelable event first, which nothing here may cancel.
    const cancel = new Event('cancel', { cancelable: true });
    expect(dialog.dispatchEvent(cancel)).to.equal(true);
    await close(dialog);
    await whenBody(await openDialog(feed, 1), 'Дълго за новина 2.');
  });

  it('shows what was opened last, however hastily it is closed and opened', async () => {
    const feed = await dialogFeed({ src: answers.url(POSTS) });
    const dialog = await openDialog(feed);
    const isLoading = (): boolean => dialog.querySelector('.prose [role=status]') !== null;
    for (let round = 0; round < 20; round++) {
      dialog.close(); // its event comes later than the next opening
      const link = parts(feed, 'link')[round % 3];
      link?.click();
      if (round % 2) continue; // and in a hurry once more
      await until(() => dialog.open && !isLoading(), 'a body');
      expect(textOf(dialog)).to.contain(textOf(link as HTMLElement));
    }
    await until(() => dialog.open && !isLoading(), 'the last body');
  });

  it('opens an article without address by a button', async () => {
    const { url } = await serveJson(bareFeedOf({ title: 'Бележка', content_text: 'а < б & в' }));
    const feed = await dialogFeed({ src: url });
    expect(part(feed, 'link').localName).to.equal('button');
    const dialog = await openDialog(feed);
    await whenBody(dialog, 'а < б & в');
    expect(dialog.querySelectorAll('a')).to.have.length(0);
  });

  it('leaves a link with a modifier key to the browser', async () => {
    const feed = await dialogFeed({ src: answers.url('feed') });
    await close(await openDialog(feed));
    const init = { ctrlKey: true, bubbles: true, composed: true, cancelable: true };
    let taken = true;
    feed.addEventListener('click', ({ defaultPrevented }) => (taken = defaultPrevented));
    part(feed, 'link').dispatchEvent(new MouseEvent('click', init));
    await frames();
    expect(taken).to.equal(false);
    expect(part<HTMLDialogElement>(feed, 'dialog').open).to.equal(false);
  });

  it('puts up with being removed while it is open', async () => {
    const feed = await dialogFeed({ src: answers.url('feed') });
    await openDialog(feed);
    const parent = feed.parentElement;
    feed.remove();
    parent?.append(feed);
    await whenState(feed, 'ready');
    const dialog = part<HTMLDialogElement>(feed, 'dialog');
    expect(dialog.open && !dialog.matches(':modal')).to.equal(false);
    await openDialog(feed, 1);
  });
});

describe('<news-feed open="dialog">: the body', () => {
  beforeEach(() => addEventListener('click', stay));
  afterEach(() => removeEventListener('click', stay));

  it('keeps what prose is made of', async () => {
    const content_html = `<h2>Дял</h2><ul><li>точка</li></ul><table><tr><td>клетка</td></tr></table>
      <blockquote>цитат</blockquote><figure><img src="a.png" alt="снимка"></figure>`;
    const { url } = await serveItems({ content_html });
    const dialog = await openDialog(await dialogFeed({ src: url }));
    await whenBody(dialog, 'цитат');
    for (const name of ['h2 + ul li', 'table td', 'blockquote', 'figure img[alt=снимка]']) {
      expect(dialog.querySelectorAll(name), name).to.have.length(1);
    }
  });

  it('drops scripts, handlers, frames, forms and styles', async () => {
    const content_html = `<p onclick="x()" style="color:red" id="a" class="b">добро</p>
      <script>globalThis.bad = 1</script><iframe srcdoc="x"></iframe><style>*{display:none}</style>
      <form action="//evil.invalid"><input name="password"></form><svg onload="bad=1"></svg>
      <a href="javascript:bad=1">а</a><img src="x" onerror="globalThis.bad=1"><object data="x"></object>`;
    const { url } = await serveItems({ content_html });
    const dialog = await openDialog(await dialogFeed({ src: url }));
    await whenBody(dialog, 'добро');
    const selector =
      'script, iframe, style, form, input, svg, object, [onclick], [onerror], [style]';
    const prose = [...dialog.querySelectorAll('p')].find((each) => textOf(each) === 'добро');
    expect(prose?.parentElement?.querySelectorAll(selector)).to.have.length(0);
    expect(prose?.getAttributeNames()).to.deep.equal([]);
    expect([...dialog.querySelectorAll('a')].some(({ href }) => /^java/.test(href))).to.equal(
      false,
    );
    expect('bad' in globalThis).to.equal(false);
  });

  it('makes its links and images safe, and resolves them against the article', async () => {
    const content_html =
      '<a href="/там">а</a><img src="снимка.png"><a href="data:text/html,x">б</a>';
    const { url } = await serveItems({ content_html, url: 'https://example.org/novini/1' });
    const dialog = await openDialog(await dialogFeed({ src: url }));
    const image = await until(() => dialog.querySelector('img'), 'the image');
    expect(image.getAttribute('referrerpolicy')).to.equal('no-referrer');
    expect(image.src).to.match(/^https:\/\/example\.org\/novini\//);
    const [first, second] = [...(image.parentElement?.querySelectorAll('a') ?? [])];
    expect(first?.href).to.match(/^https:\/\/example\.org\//);
    expect(first?.rel).to.equal('noopener');
    expect(second?.hasAttribute('href')).to.equal(false);
  });

  it('says that it is being loaded, with the summary, until it is there', async () => {
    const post = { id: 1, title: { rendered: 'Т' }, excerpt: { rendered: 'Накратко' } };
    const { id, url } = await serve({ json: [{ ...post, link: 'https://example.org/' }] });
    await answers.open(id);
    const src = url.replace('/get?', '/gated/wp-json/wp/v2/posts?');
    // The address of a single post carries no id: it waits at the gate without a name.
    await answers.put('', { json: { content: { rendered: '<p>Надълго</p>' } } });
    const dialog = await openDialog(await dialogFeed({ src, lang: 'bg' }));
    await whenBody(dialog, 'Зареждане…');
    expect(textOf(dialog)).to.contain('Накратко');
    await answers.open('', 1);
    await whenBody(dialog, 'Надълго');
    expect(textOf(dialog)).not.to.contain('Зареждане');
  });

  it('says why there is none, in the language of the reader, and still leads to the original', async () => {
    await answers.put('', { status: 404 });
    const { url } = await serveJson([
      { id: 1, title: { rendered: 'Т' }, link: 'https://example.org/1' },
    ]);
    const src = url.replace('/get?', '/get/wp-json/wp/v2/posts?');
    const dialog = await openDialog(await dialogFeed({ src, lang: 'bg' }));
    await whenBody(dialog, 'не ги предоставя');
    expect(dialog.querySelectorAll('[role=status]')).to.have.length(1);
    expect(dialog.querySelector('a')?.href).to.equal('https://example.org/1');
  });

  it('says no more of the last failure while it is loaded again', async () => {
    await answers.put('', { status: 404 });
    const { url } = await serveJson([{ id: 1, title: { rendered: 'Т' }, link: '/1' }]);
    const src = url.replace('/get?', '/get/wp-json/wp/v2/posts?');
    const feed = await dialogFeed({ src, lang: 'bg' });
    const dialog = await openDialog(feed);
    await whenBody(dialog, 'не ги предоставя');
    await close(dialog);
    await answers.put('', { stall: 'headers' });
    await openDialog(feed);
    expect(textOf(dialog)).to.contain('Зареждане…').and.not.to.contain('не може');
  });

  it('is in the language of the article, its buttons in that of the reader', async () => {
    const { url } = await serveItems({ language: 'bg' });
    const dialog = await openDialog(await dialogFeed({ src: url, lang: 'en' }));
    const [button] = dialog.querySelectorAll('button');
    expect(dialog.querySelector('h2')?.closest('[lang]')?.getAttribute('lang')).to.equal('bg');
    expect(button?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });
});
