import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startComments, type DemoComments } from '../support/demo/comments.js';
import { COMMENTS_SCRIPT, commentsMarkup, READER, submit, typeInto, whenForm } from './comments.js';
import { findIn, textIn } from './inside.js';
import { useStage } from './stage.js';
import { until, withoutChromium } from './visit.js';

describe('a comment on a page of another site', { skip: withoutChromium }, () => {
  const stage = useStage();
  let demo: DemoComments;
  let posts = 0;

  before(async () => {
    demo = await startComments();
  });
  after(() => demo?.stop());

  /** Opens a page with list and form for a post that nobody has commented on. */
  async function open(): Promise<string> {
    const post = `statia-${++posts}`;
    const body = COMMENTS_SCRIPT + commentsMarkup(`${demo.url}/api/comments`, post);
    await stage.visit.open(stage.site.putPage('/page.html', body));
    await textIn(stage.visit.page, 'comment-list', /Още няма коментари/);
    return post;
  }

  async function storedIn(post: string): Promise<string[]> {
    for (const [, id = ''] of (await demo.moderation()).matchAll(/name="id"\s+value="([^"]+)"/g)) {
      await demo.decide('approve', id);
    }
    const { json } = await demo.list(`post=${post}&per_page=100`);
    return json.items.map((each) => each.content_text);
  }

  it('is written in Bulgarian, held, approved and then seen', async () => {
    const { page } = stage.visit;
    const post = await open();
    await typeInto(page, { content: 'Поздравления от нашето училище!', ...READER });
    await submit(page);
    await whenForm(page, 'held');
    await textIn(
      page,
      'comment-list',
      /Вашият коментар Коментарът ви чака одобрение\. Поздравления/,
    );
    await page.reload();
    await textIn(page, 'comment-list', /Коментарът ви чака одобрение\. Поздравления/);
    assert.deepEqual(await storedIn(post), ['Поздравления от нашето училище!']);
    await page.reload();
    const text = await textIn(page, 'comment-list', /1 коментар .*Ученически съвет/);
    assert.doesNotMatch(text, /чака одобрение/);
  });

  it('survives a reload in the middle of a word, without its author’s name', async () => {
    const { page } = stage.visit;
    await open();
    await typeInto(page, { ...READER, content: 'Недовърш' });
    await page.reload();
    const value = (id: string) =>
      findIn(page, 'comment-form', id).then((field) =>
        field.evaluate((each) => (each as HTMLInputElement).value),
      );
    assert.equal(await value('#content'), 'Недовърш');
    assert.equal(await value('#name'), '');
    const kept = await page.evaluate(() => JSON.stringify(localStorage));
    assert.doesNotMatch(kept, /savet|Ученически/);
  });

  it('is kept without a connection and sent once when it is back', async () => {
    const { page } = stage.visit;
    const post = await open();
    await typeInto(page, { content: 'От влака', ...READER });
    await findIn(page, 'comment-form', '.status');
    await page.setOfflineMode(true);
    await submit(page);
    await whenForm(page, 'queued');
    await textIn(page, 'comment-form', /Още не е потвърден Няма връзка.*От влака/);
    await page.setOfflineMode(false);
    await whenForm(page, 'held');
    assert.deepEqual(await storedIn(post), ['От влака']);
  });

  it('is stored once when the answer to it is lost', async () => {
    const { page } = stage.visit;
    const post = await open();
    const protocol = await stage.visit.protocol();
    let lost = 0;
    await protocol.send('Fetch.enable', {
      patterns: [{ urlPattern: '*/api/comments', requestStage: 'Response' }],
    });
    protocol.on('Fetch.requestPaused', ({ requestId, request }) => {
      const isLost = request.method === 'POST' && lost++ === 0;
      void (isLost
        ? protocol.send('Fetch.failRequest', { requestId, errorReason: 'ConnectionReset' })
        : protocol.send('Fetch.continueRequest', { requestId }));
    });
    await typeInto(page, { content: 'Само веднъж', ...READER });
    await submit(page);
    await whenForm(page, 'queued');
    await (await findIn(page, 'comment-form', '.queue button')).click(); // "send now"
    await whenForm(page, 'held');
    assert.equal(lost, 2);
    assert.deepEqual(await storedIn(post), ['Само веднъж']);
  });

  it('answers another one in place, with the name that is known already', async () => {
    const { page } = stage.visit;
    const post = await open();
    await typeInto(page, { content: 'Въпрос', ...READER });
    await submit(page);
    await whenForm(page, 'held');
    await storedIn(post);
    await page.reload();
    await textIn(page, 'comment-list', /1 коментар/);
    await typeInto(page, READER);
    const button = await findIn(page, 'comment-list', '[part~=reply]');
    await until('an open answer', async () => {
      const isOpen = await button.evaluate((each) => each.ariaExpanded === 'true');
      if (!isOpen) await button.click(); // its code may still be on the way
      return isOpen;
    });
    await until('the focus in the answer', () =>
      page.evaluate(() => {
        const list = document.querySelector('comment-list')?.shadowRoot;
        return list?.activeElement?.shadowRoot?.activeElement?.id === 'content';
      }),
    );
    await page.keyboard.type('Отговор');
    await page.keyboard.press('Tab'); // the name is there
    await page.keyboard.press('Enter');
    await textIn(page, 'comment-list', /Отговорът ви чака одобрение/);
    assert.deepEqual(await storedIn(post), ['Въпрос', 'Отговор']);
    const { json } = await demo.list(`post=${post}`);
    assert.equal(json.items[1]?.parent, json.items[0]?.id);
    assert.equal(json.items[1]?.author.name, 'Ученически съвет');
  });
});
