import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-list/define.js';
import type { Comment } from '../../../src/data/model.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import {
  boxes,
  contents,
  depthOf,
  fixtureList,
  outline,
  readyList,
  whenLoaded,
} from '../../support/comment-list/fixtures.js';
import { commentOf, StubService } from '../../support/data/comments/stub-service.js';
import { part, parts, textOf, texts } from '../../support/dom.js';
import { until } from '../../support/waiting.js';

/** Comments of which each one has an id, and may have a parent. */
function chain(...pairs: [id: string, parent?: string][]): Comment[] {
  return pairs.map(([id, parent = '']) => commentOf(id, { parent, text: id }));
}

/** So many comments, each an answer to the one before. */
function ladder(length: number): Comment[] {
  return Array.from({ length }, (_, index) =>
    commentOf(index + 1, {
      parent: index ? String(index) : '',
      author: { name: `№ ${index + 1}` },
    }),
  );
}

describe('<comment-list> threads', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('puts answers below what they answer', async () => {
    const list = await readyList(chain(['а'], ['б'], ['а1', 'а'], ['б1', 'б'], ['а11', 'а1']));
    expect(outline(list)).to.deep.equal(['а', '  а1', '    а11', 'б', '  б1']);
  });

  it('shows those whose parent is not there', async () => {
    const list = await readyList(chain(['а', 'няма'], ['б', 'а']));
    expect(outline(list)).to.deep.equal(['а', '  б']);
  });

  it('shows those that go round in a circle', async () => {
    const list = await readyList(chain(['а', 'в'], ['б', 'а'], ['в', 'б'], ['г', 'г'], ['д', 'а']));
    expect(contents(list).sort()).to.deep.equal(['а', 'б', 'в', 'г', 'д']);
    expect(boxes(list).map(depthOf)).to.deep.equal([0, 0, 0, 0, 0]);
  });

  it('shows each id once', async () => {
    const list = await readyList(chain(['а'], ['а'], ['б']));
    expect(contents(list)).to.deep.equal(['а', 'б']);
  });

  it('shows an answer that comes before what it answers', async () => {
    const list = await readyList(chain(['б', 'а'], ['а']));
    expect(outline(list)).to.deep.equal(['а', '  б']);
  });

  it('nests a depth of 1,000 no deeper than there is room for, and says who answers whom', async () => {
    const service = new StubService();
    const items = ladder(1000);
    service.page = () => Promise.resolve({ items, dropped: 0, total: 1000 });
    const list = await whenLoaded(fixtureList({ 'page-size': 100 }, service));
    await until(() => boxes(list).length === 1000, 'all of them');
    expect(Math.max(...boxes(list).map(depthOf))).to.equal(4);
    expect(contents(list)).to.deep.equal(items.map(({ text }) => text));
    const notes = boxes(list).map((box) => textOf(box.querySelector('.meta') as HTMLElement));
    expect(notes[999]).to.match(/in reply to № 999$/);
    expect(notes[3]).not.to.contain('in reply to');
    expect(list.shadowRoot?.querySelectorAll('ol')).to.have.length(5);
  });

  it('is made of lists of boxes with names', async () => {
    const list = await readyList([
      commentOf(1),
      commentOf(2, { parent: '1', author: { name: 'Иван' } }),
    ]);
    expect(part(list, 'list').localName).to.equal('ol');
    expect(part(list, 'list').getAttribute('role')).to.equal('list');
    expect(boxes(list).map((box) => box.getAttribute('aria-label'))).to.deep.equal([
      ...['Comment by Мария Иванова', 'Comment by Иван'],
    ]);
    expect(parts(list, 'reply').map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      ...['Reply to Мария Иванова', 'Reply to Иван'],
    ]);
  });

  it('shows authors, with their sites', async () => {
    const list = await readyList([
      commentOf(1, { author: { name: 'Иван', url: 'https://example.com/' } }),
      commentOf(2, { author: { name: '' } }),
    ]);
    expect(texts(list, 'author')).to.deep.equal(['Иван', 'Anonymous']);
    const [link] = parts<HTMLAnchorElement>(list, 'author');
    expect(link?.href).to.equal('https://example.com/');
    expect(link?.rel).to.equal('nofollow ugc noopener noreferrer');
    list.lang = 'bg';
    await until(() => texts(list, 'author')[1] === 'Анонимен', 'Bulgarian');
  });

  it('shows dates in the zone of the page, in its language', async () => {
    const items = [commentOf(1, { datePublished: '2019-11-18T22:30:00.000Z' }), commentOf(2)];
    const list = await readyList([...items, commentOf(3, { datePublished: undefined })], {
      lang: 'bg',
    });
    // Nothing is broken between the day and "ноември", nor from "в" to "ч.".
    expect(texts(list, 'date')).to.deep.equal([
      '19\u00A0ноември 2019\u00A0г. в\u00A00:30\u00A0ч.',
      '19\u00A0ноември 2019\u00A0г. в\u00A09:05\u00A0ч.',
    ]);
    expect(part(list, 'date').getAttribute('datetime')).to.equal('2019-11-18T22:30:00.000Z');
    list.timeZone = 'America/New_York';
    list.lang = 'en';
    await until(() => /^.*18.* at /.test(texts(list, 'date')[0] ?? ''), 'another zone');
    expect(texts(list, 'date')[0]).to.match(/November.* at (17:30|5:30\sPM)/);
  });

  it('draws initials, and asks no third party for pictures', async () => {
    const author = { name: 'Мария Иванова', avatar: 'https://gravatar.invalid/a.png' };
    const list = await readyList([
      commentOf(1, { author }),
      commentOf(2, { author: { name: '' } }),
    ]);
    expect(texts(list, 'avatar')).to.deep.equal(['МИ', '']);
    expect(list.shadowRoot?.querySelectorAll('img')).to.have.length(0);
  });

  it('shows pictures where the page wants them', async () => {
    const avatar = `${location.origin}/answers/image?id=avatar`;
    const author = { name: 'Мария Иванова', avatar };
    const list = await readyList([commentOf(1, { author }), commentOf(2)], { avatars: true });
    const [image, initials] = parts<HTMLImageElement>(list, 'avatar');
    expect([image?.localName, image?.alt, image?.src]).to.deep.equal(['img', '', avatar]);
    expect(image?.referrerPolicy).to.equal('no-referrer');
    expect(initials?.textContent).to.equal('МИ');
  });

  it('keeps line breaks of texts', async () => {
    const items = [commentOf(1, { text: 'Ред 1\nРед 2' }), commentOf(2, { text: 'Ред 1 Ред 2' })];
    const [two = 0, one = 0] = parts(await readyList(items), 'content').map(
      ({ offsetHeight }) => offsetHeight,
    );
    expect(two).to.be.above(one * 1.5);
  });

  it('shows what a comment may be made of', async () => {
    const html = '<p>Виж <a href="/x">тук</a> и <strong>там</strong>.</p><script>1</script>';
    const list = await readyList([commentOf(1, { html, text: undefined })], {
      src: 'https://ikem.example/wp-json/wp/v2/comments',
    });
    const link = part(list, 'content').querySelector('a');
    expect(link?.href).to.equal('https://ikem.example/x');
    expect(link?.rel).to.equal('nofollow ugc noopener noreferrer');
    expect(part(list, 'content').innerText.trim()).to.equal('Виж тук и там.');
  });

  const counts: [count: number, bg: string, en: string][] = [
    [1, '1 коментар', '1 comment'],
    [2, '2 коментара', '2 comments'],
    [11, '11 коментара', '11 comments'],
    [21, '21 коментара', '21 comments'],
  ];
  for (const [count, bg, en] of counts) {
    it(`counts them: ${bg}, ${en}`, async () => {
      const items = Array.from({ length: count }, (_, index) => commentOf(index + 1));
      const list = await readyList(items, { lang: 'bg', 'heading-level': 2 });
      expect(texts(list, 'heading')).to.deep.equal([bg]);
      expect(part(list, 'heading').getAttribute('aria-level')).to.equal('2');
      list.lang = 'en';
      await until(() => texts(list, 'heading')[0] === en, en);
    });
  }
});
