import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-form/define.js';
import { CommentError } from '../../../src/data/comments/errors.js';
import { SENDING_LIMITS } from '../../../src/data/comments/retries.js';
import { consentBox, fillIn, GOOD, type, valuesOf } from '../../support/comment-form/fields.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import { queueItems, statusOf, submitUntil } from '../../support/comment-form/sending.js';
import { visitComments, type CommentsVisit } from '../../support/comment-form/visit.js';
import { StubService } from '../../support/data/comments/stub-service.js';
import { uniqueId } from '../../support/endpoints.js';
import { until } from '../../support/waiting.js';

const OFFLINE = new CommentError('offline');

/** Lets services be asked again soon, but first by the tab that a comment was written in. */
function hasten(...services: StubService[]): void {
  for (const { limits } of services) Object.assign(limits, { backoff: 1_000, pause: 500 });
}

/** Tabs of one article: each with its own copy of the library, and an endpoint that treats it in its own way. */
async function openTabs(...services: StubService[]): Promise<CommentsVisit[]> {
  const post = uniqueId('post');
  const visits: CommentsVisit[] = [];
  for (const service of services) {
    const visit = await visitComments(`<comment-form post="${post}"></comment-form>`);
    visit.form.service = service;
    await visit.form.updateComplete;
    visits.push(visit);
  }
  return visits;
}

/** Writes a comment whose author the browser may keep, and sends it as far as it goes. */
async function queueIn({ form }: CommentsVisit): Promise<void> {
  consentBox(form).click();
  fillIn(form);
  await submitUntil(form, 'queued');
}

describe('<comment-form> in several tabs', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('sends what a tab has queued that was closed meanwhile', async () => {
    const offline = new StubService(OFFLINE);
    const online = new StubService({ id: '42', status: 'held' });
    hasten(offline, online);
    const [first, second] = (await openTabs(offline, online)) as [CommentsVisit, CommentsVisit];
    await queueIn(first);
    first.leave();
    await online.asked();
    expect(online.keys).to.deep.equal(offline.keys.slice(0, 1));
    await until(() => second.form.state === 'held', 'that it is stored');
    expect(statusOf(second.form)).to.equal('Your comment awaits approval.');
    expect(queueItems(second.form)).to.have.length(0);
  });

  it('says when another tab tries again', async () => {
    const services = [new StubService(OFFLINE), new StubService()];
    for (const { limits } of services) Object.assign(limits, { pause: SENDING_LIMITS.pause });
    const [first, second] = (await openTabs(...services)) as [CommentsVisit, CommentsVisit];
    await queueIn(first);
    const text = (): string => queueItems(second.form)[0]?.innerText ?? '';
    await until(() => /The next try is in \d s\./.test(text()), 'when it is tried again');
    expect(text()).to.contain(GOOD.content.split('\n')[0]);
    expect(text()).not.to.contain('Sending…');
  });

  it('looks what has happened while it was in the back/forward cache', async () => {
    const service = new StubService({ id: '42', status: 'approved' });
    hasten(service);
    const [tab] = (await openTabs(service)) as [CommentsVisit];
    const record = {
      key: 'k',
      post: tab.form.post,
      parent: '',
      content: 'Написан преди',
      lang: 'bg',
    };
    const name = JSON.stringify([` ${tab.form.post}`, 'k']);
    const { name: reader, email, url } = GOOD;
    const author = { name: reader, email, url };
    // Such a page hears of no storage event: written by itself, this makes none either.
    tab.window.localStorage.setItem(
      `cluster-news:comments:1:comment ${name}`,
      JSON.stringify({ ...record, state: 'queued', author, revision: 1 }),
    );
    tab.window.dispatchEvent(new tab.window.PageTransitionEvent('pageshow', { persisted: true }));
    await service.asked();
    expect(service.drafts[0]?.content).to.equal('Написан преди');
  });
});

describe('<comment-form> drafts of several tabs', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('are all found again when they have replaced one text', async () => {
    const post = uniqueId('post');
    const open = (): Promise<CommentsVisit> =>
      visitComments(`<comment-form action="/comments" post="${post}"></comment-form>`);
    const before = await open();
    type(before.form, 'content', 'Текст отпреди');
    before.leave();
    const tabs = [await open(), await open()];
    for (const [index, { form }] of tabs.entries()) type(form, 'content', `Текст № ${index}`);
    for (const { leave } of tabs) leave();
    const { content } = valuesOf((await open()).form);
    expect(content.split('\n\n').sort()).to.deep.equal(['Текст № 0', 'Текст № 1']);
  });
});
