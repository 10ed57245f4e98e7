import { expect } from '@open-wc/testing';
import '../../../src/elements/comment-list/define.js';
import { startAfresh, tidyUp } from '../../support/comment-form/fresh.js';
import { boxes, readyList } from '../../support/comment-list/fixtures.js';
import { commentOf } from '../../support/data/comments/stub-service.js';

describe('<comment-list> authors and dates from a service of the page', () => {
  beforeEach(startAfresh);
  afterEach(tidyUp);

  it('are linked to web addresses only', async () => {
    const authors = [
      { name: 'А', url: 'https://example.org/a' },
      { name: 'Б', url: 'javascript:alert(1)' },
      { name: 'В', url: 'data:text/html,1' },
    ];
    const list = await readyList(authors.map((author, id) => commentOf(id + 1, { author })));
    const links = boxes(list).map((box) => box.querySelector('a')?.getAttribute('href'));
    expect(links).to.deep.equal(['https://example.org/a', undefined, undefined]);
  });

  it('have dates that are some, and none else', async () => {
    const dates = ['2019-11-19T07:05:00.000Z', 'вчера', '2019-13-45T99:00:00Z', undefined];
    const list = await readyList(
      dates.map((datePublished, id) => commentOf(id + 1, { datePublished })),
    );
    const shown = boxes(list).map((box) => box.querySelector('time')?.dateTime);
    expect(shown).to.deep.equal(['2019-11-19T07:05:00.000Z', undefined, undefined, undefined]);
  });

  it('have pictures from web addresses only, and their initials else', async () => {
    const author = { name: 'Мария Иванова', avatar: 'data:image/svg+xml,<svg onload="x=1"/>' };
    const list = await readyList([commentOf(1, { author })], { avatars: true });
    const [box] = boxes(list);
    expect(box?.querySelector('img')).to.equal(null);
    expect(box?.querySelector('.avatar')?.textContent).to.equal('МИ');
  });
});
