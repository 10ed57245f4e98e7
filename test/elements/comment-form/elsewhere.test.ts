import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-form/define.js';
import '../../../src/elements/comment-list/define.js';
import { CommentError } from '../../../src/data/comments/errors.js';
import { fillIn } from '../../support/comment-form/fields.js';
import { readyForm } from '../../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import { queueItems, submitUntil } from '../../support/comment-form/sending.js';
import { fixtureList, whenLoaded } from '../../support/comment-list/fixtures.js';
import { StubService } from '../../support/data/comments/stub-service.js';
import { visibleText } from '../../support/dom.js';
import { uniqueId } from '../../support/endpoints.js';
import { until } from '../../support/waiting.js';

/** Queues a comment in a form that then goes, and gives its article. */
async function leaveWaiting(service: StubService, parent: string): Promise<string> {
  const form = await readyForm({ parent }, service);
  fillIn(form, { content: 'Чака' });
  await submitUntil(form, 'queued');
  form.remove();
  return form.post;
}

describe('what waits in a form that is gone', () => {
  let service: StubService;

  beforeEach(() => {
    startAfresh();
    service = new StubService(new CommentError('offline'));
  });
  afterEach(tidyUp);

  for (const parent of ['', '7']) {
    const what = parent ? 'an answer' : 'a comment';
    it(`stands in the only form of the page, one for another answer: ${what}`, async () => {
      const post = await leaveWaiting(service, parent);
      const answer = await readyForm({ post, parent: '9' }, service);
      await until(() => queueItems(answer).length === 1, 'what waits');
    });

    it(`stands in one of two forms for other answers: ${what}`, async () => {
      const post = await leaveWaiting(service, parent);
      const forms = [
        await readyForm({ post, parent: '8' }, service),
        await readyForm({ post, parent: '9' }, service),
      ];
      await until(() => forms.flatMap(queueItems).length === 1, 'what waits');
    });

    it(`stands in the list, not in a form for another answer: ${what}`, async () => {
      const post = await leaveWaiting(service, parent);
      const list = await whenLoaded(fixtureList({ post }, service));
      const answer = await readyForm({ post, parent: '9' }, service);
      await until(() => visibleText(list).includes('Чака'), 'what waits');
      expect(queueItems(answer)).to.have.length(0);
      list.remove();
      answer.requestUpdate();
      await until(() => queueItems(answer).length === 1, 'what waits, without the list');
    });
  }

  it('stands in the form of its article, whatever forms there are of others', async () => {
    const post = await leaveWaiting(service, '7');
    await readyForm({ post: uniqueId('post'), parent: '7' }, service);
    const form = await readyForm({ post }, service);
    await until(() => queueItems(form).length === 1, 'what waits');
  });
});
