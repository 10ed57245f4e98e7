import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startComments, type DemoComments } from '../support/demo/comments.js';
import { COMMENTS_SCRIPT, commentsMarkup, whenForm } from './comments.js';
import { findIn, textIn } from './inside.js';
import { findOverflow } from './overflow.js';
import { useStage } from './stage.js';
import { until, withoutChromium } from './visit.js';

const BEFORE = '<a href="#before">before</a>';
const AFTER = '<a href="#after">after</a>';
const PHONE = { width: 320, height: 640 };

describe('comments with the keyboard alone, at 320 px', { skip: withoutChromium }, () => {
  const stage = useStage(PHONE);
  let demo: DemoComments;

  before(async () => {
    demo = await startComments();
  });
  after(() => demo?.stop());

  async function open(): Promise<void> {
    const { site, visit } = stage;
    const comments = commentsMarkup(`${demo.url}/api/comments`, 'memorandum-ikem');
    const body = COMMENTS_SCRIPT + BEFORE + comments + AFTER;
    await visit.open(site.putPage('/page.html', body));
    await textIn(visit.page, 'comment-list', /5 коментара/);
    await findIn(visit.page, 'comment-form', '.status');
    await visit.quiet(site);
  }

  const focus = (): Promise<string> => stage.visit.page.evaluate(describeFocus);

  async function press(key: 'Tab' | 'Enter' | 'Space'): Promise<string> {
    await stage.visit.page.keyboard.press(key);
    return focus();
  }

  async function tabTo(wanted: string): Promise<void> {
    for (let stops = 0; stops < 40; stops++) if ((await press('Tab')) === wanted) return;
    assert.fail(`Tab never reaches ${wanted}.`);
  }

  it('goes through the answers and the fields in the order of the page, and past the trap', async (t) => {
    await open();
    const stops = [await press('Tab')];
    while (stops.at(-1) !== 'after' && stops.length < 40) stops.push(await press('Tab'));
    t.diagnostic(stops.join(' → '));
    const replies = Array.from({ length: 5 }, () => 'reply');
    const fields = ['content', 'name', 'email', 'url', 'checkbox', 'submit'];
    assert.deepEqual(stops, ['before', ...replies, ...fields, 'after']);
  });

  it('takes a reader from the mistakes to the fields, and the comment to the endpoint', async () => {
    const { page } = stage.visit;
    await open();
    await tabTo('content');
    await page.keyboard.type('С клавиатурата');
    await tabTo('submit');
    await press('Enter');
    await until('the focus on the summary', async () => (await focus()) === 'summary');
    assert.equal(await press('Tab'), 'Въведете името си.');
    await press('Enter');
    await until('the focus on the name', async () => (await focus()) === 'name');
    assert.equal(new URL(page.url()).hash, '');
    await page.keyboard.type('Ученик');
    await press('Tab');
    await page.keyboard.type('uchenik@example.bg');
    await press('Enter');
    await whenForm(page, 'held');
    assert.equal(await focus(), 'email');
  });

  for (const tag of ['comment-list', 'comment-form'] as const) {
    it(`needs no horizontal scrolling: <${tag}>`, async () => {
      await open();
      assert.deepEqual(await stage.visit.page.evaluate(findOverflow, tag), []);
    });
  }

  it('needs none with mistakes, and a comment that waits for a connection', async () => {
    const { page } = stage.visit;
    await open();
    await tabTo('content');
    await page.keyboard.type('Многодългадума'.repeat(12));
    await tabTo('name');
    await page.keyboard.type('Ученик');
    await press('Tab');
    await page.keyboard.type('uchenik@example.bg');
    await page.setOfflineMode(true);
    await press('Enter');
    await whenForm(page, 'queued');
    await press('Enter');
    await findIn(page, 'comment-form', '.summary');
    assert.deepEqual(await page.evaluate(findOverflow, 'comment-form'), []);
    await page.setOfflineMode(false);
    // The form still speaks of the mistakes; what waited is sent all the same.
    await until('an empty queue', () => page.evaluate(isQueueEmpty));
  });
});

/** Whether no comment waits in the form. */
function isQueueEmpty(): boolean {
  const { shadowRoot } = document.querySelector('comment-form') ?? {};
  return !shadowRoot?.querySelector('[part~=queue]');
}

/** What has the focus, in the page's own words. */
function describeFocus(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element) return '';
  const link = element.getAttribute('href') ?? '';
  if (element.localName === 'a')
    return /#(before|after)/.exec(link)?.[1] ?? element.textContent ?? '';
  return (
    element.id || element.getAttribute('part') || element.getAttribute('type') || element.localName
  );
}
