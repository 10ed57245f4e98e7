import { expect, fixtureSync } from '@open-wc/testing';
import '../../../src/elements/comment-list/define.js';
import { DataError } from '../../../src/data/errors.js';
import type { Comment, Page } from '../../../src/data/model.js';
import type { CommentList } from '../../../src/elements/comment-list/comment-list.js';
import { itHasNoFault, itIsReadableInAnyColor } from '../../support/accessibility.js';
import { fillIn } from '../../support/comment-form/fields.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import { submit, submitUntil } from '../../support/comment-form/sending.js';
import { boxes, openReply, replyForms, whenLoaded } from '../../support/comment-list/fixtures.js';
import { faintTexts } from '../../support/contrast.js';
import { commentOf, StubService } from '../../support/data/comments/stub-service.js';
import { isVisible } from '../../support/dom.js';
import { uniqueId } from '../../support/endpoints.js';
import { Deferred, nextEvent, until } from '../../support/waiting.js';

const HTML = '<p>Виж <a href="/x">тук</a> <code>код</code></p><blockquote>цитат</blockquote>';
const COMMENTS = [
  commentOf(1, { author: { name: 'Иван Петров', url: 'https://example.com/' } }),
  commentOf(2, { parent: '1', html: HTML, text: undefined }),
  ...[3, 4, 5, 6].map((id) => commentOf(id, { parent: String(id - 1) })),
  commentOf(7, { author: { name: '' }, datePublished: undefined }),
  commentOf(8),
];

function service(...outcomes: ConstructorParameters<typeof StubService>): StubService {
  const stub = new StubService(...outcomes);
  stub.items = [...COMMENTS];
  return stub;
}

function listIn(box: string, stub: StubService, children = ''): CommentList {
  const wrapper = fixtureSync<HTMLElement>(
    `<div ${box}><comment-list post="${uniqueId()}" page-size="7">${children}</comment-list></div>`,
  );
  const list = wrapper.querySelector('comment-list') as CommentList;
  list.service = stub;
  return list;
}

/** How a list comes into each of its states. */
const STATES: Record<string, (box: string) => Promise<CommentList>> = {
  loading: async (box) => {
    const stub = new StubService();
    stub.page = () => new Deferred<Page<Comment>>().promise;
    const list = listIn(box, stub);
    await list.updateComplete;
    return list;
  },
  'with comments': (box) => whenLoaded(listIn(box, service())),
  empty: (box) => whenLoaded(listIn(box, new StubService())),
  failed: async (box) => {
    const stub = new StubService();
    stub.page = () => Promise.reject(new DataError('status', { url: 'x', status: 500 }));
    const list = listIn(box, stub, '<a href="https://example.org/" style="color: inherit">а</a>');
    await nextEvent(list, 'comment-list-error');
    return list;
  },
  'with an open form': async (box) => {
    const list = await whenLoaded(listIn(box, service()));
    await openReply(list);
    return list;
  },
  'with a form that has problems': async (box) => {
    const list = await whenLoaded(listIn(box, service()));
    await submitUntil(await openReply(list), 'failed');
    return list;
  },
  'with a comment that awaits approval': async (box) => {
    const list = await whenLoaded(listIn(box, service({ id: '9', status: 'held' })));
    const form = await openReply(list);
    fillIn(form);
    submit(form);
    await until(() => !replyForms(list).length, 'a closed form');
    return list;
  },
};

describe('<comment-list> accessibility', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  itHasNoFault(STATES);

  it('is seen through: a fault would be found', async () => {
    const list = await whenLoaded(listIn('style="background: #fff; color: #ccc"', service()));
    const box = list.parentElement as HTMLElement;
    expect(faintTexts(box)).not.to.deep.equal([]);
    list.shadowRoot?.querySelector('ol')?.setAttribute('role', 'rubbish');
    await expect(box).not.to.be.accessible();
  });

  itIsReadableInAnyColor(async (box) => {
    const list = await whenLoaded(listIn(box, service()));
    await openReply(list);
    return list;
  });

  it('has targets of 24 pixels and more', async () => {
    const list = await whenLoaded(listIn('style="width: 320px"', service()));
    const targets = [...(list.shadowRoot?.querySelectorAll<HTMLElement>('button') ?? [])];
    expect(targets.length).to.be.above(7);
    for (const target of targets.filter(isVisible)) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.textContent ?? '').to.be.at.least(24);
    }
  });

  it('leaves room for words on a narrow screen, however deep they stand', async () => {
    const list = await whenLoaded(listIn('style="width: 320px"', service()));
    for (const box of boxes(list)) {
      const content = box.querySelector('.content') as HTMLElement;
      expect(content.getBoundingClientRect().width).to.be.at.least(120);
      expect(content.scrollWidth).to.be.at.most(content.clientWidth + 1);
    }
  });

  it('has its live region before anything is said in it', async () => {
    const list = await whenLoaded(listIn('', service()));
    const regions = [...(list.shadowRoot?.querySelectorAll('[role=status]') ?? [])];
    expect(regions.map(({ textContent }) => textContent?.trim())).to.deep.equal(['']);
  });
});
