import { expect, fixtureSync } from '@open-wc/testing';
import type { CommentForm } from '../../../src/elements/comment-form/comment-form.js';
import { bareFeedOf } from '../../support/news-feed/documents.js';
import { answers, uniqueId } from '../../support/endpoints.js';
import { frames, part, texts, visibleText } from '../../support/dom.js';
import { listOf } from '../../support/partners/documents.js';
import { until } from '../../support/waiting.js';

const SRC = `${location.origin}/src/define.ts`;

/** A page that comes in pieces: its script runs when the first of them are there. */
async function slowPage(first: string): Promise<{ document: Document; send(text: string): void }> {
  const frame = fixtureSync<HTMLIFrameElement>(
    '<iframe width="800" height="600" style="position: fixed; top: 0; left: 0"></iframe>',
  );
  const document = frame.contentDocument as Document;
  document.open();
  document.write(`<!doctype html><html lang="bg"><body>${first}`);
  const script = document.createElement('script');
  script.type = 'module';
  script.src = SRC;
  document.head.append(script);
  await until(() => frame.contentWindow?.customElements.get('comment-list'), 'the elements');
  return { document, send: (text) => document.write(text) };
}

const json = (value: unknown): string => JSON.stringify(value);
const FEED = json(bareFeedOf({ title: 'От страницата' }));

describe('a page that comes slowly, whose script is there before its end', () => {
  for (const [when, isEarly] of [
    ['is there already', true],
    ['comes later', false],
  ] as const) {
    it(`waits for the whole feed within an element that ${when}`, async () => {
      const start = '<news-feed><a href="/novini">Новини</a><script type="application/feed+json">';
      const { document, send } = await slowPage(isEarly ? start + FEED.slice(0, 30) : '');
      if (!isEarly) send(start + FEED.slice(0, 30));
      const feed = await until(() => document.querySelector('news-feed'), 'the element');
      await frames(3);
      expect(['idle', 'loading']).to.include(feed.state);
      send(FEED.slice(30));
      await frames(3);
      send('</script></news-feed><p>Край</p>');
      await until(() => texts(feed, 'title')[0] === 'От страницата', 'the article');
      document.close();
    });
  }

  it('asks the endpoint of an element whose end has not come', async () => {
    const src = answers.url('feed', { id: uniqueId(), items: 2 });
    const { document } = await slowPage(`<news-feed src="${src}">`);
    const feed = document.querySelector('news-feed') as HTMLElement;
    await until(() => texts(feed, 'title').length === 2, 'the articles');
    document.close();
  });

  it('shows what has come when the page ends without a word more', async () => {
    const { document, send } = await slowPage('<news-feed><script type="application/feed+json">');
    send(`${FEED}</script></news-feed>`);
    document.close();
    const feed = document.querySelector('news-feed') as HTMLElement;
    await until(() => texts(feed, 'title')[0] === 'От страницата', 'the article');
  });

  it('waits for partners', async () => {
    const text = json(listOf('Волта', 'Зевс'));
    const start = '<partner-list><script type="application/ld+json">';
    const { document, send } = await slowPage(start + text.slice(0, 40));
    await frames(3);
    send(`${text.slice(40)}</script></partner-list><p>Край</p>`);
    const list = document.querySelector('partner-list') as HTMLElement;
    await until(() => /Зевс/.test(visibleText(list)), 'the partners');
    document.close();
  });

  it('waits for the form that stands in a comment form', async () => {
    const { document, send } = await slowPage(
      '<comment-form><form action="/wp-comments-post.php">',
    );
    await frames(3);
    send('<textarea name="comment">Написано рано</textarea>');
    send('<input name="comment_post_ID" value="7"></form></comment-form><p>Край</p>');
    const form = document.querySelector('comment-form') as CommentForm;
    await until(() => form.post === '7', 'the number of the article');
    expect(form.action).to.equal('/wp-comments-post.php');
    await until(() => part<HTMLTextAreaElement>(form, 'input').value, 'the text');
    expect(part<HTMLTextAreaElement>(form, 'input').value).to.equal('Написано рано');
    document.close();
  });
});
