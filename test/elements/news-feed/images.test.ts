import { expect } from '@open-wc/testing';
import '../../../src/elements/news-feed/define.js';
import { part, parts } from '../../support/dom.js';
import { answers, serveJson, uniqueId } from '../../support/endpoints.js';
import { bareFeedOf } from '../../support/news-feed/documents.js';
import { readyFeed } from '../../support/news-feed/fixtures.js';
import { until } from '../../support/waiting.js';

const POSTS = 'wordpress/wp-json/wp/v2/posts';

describe('<news-feed> images', () => {
  it('come from WordPress with their size, text and files of several widths', async () => {
    const feed = await readyFeed({ src: answers.url(POSTS), 'page-size': 1 });
    const image = part<HTMLImageElement>(feed, 'image');
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal([
      '1536',
      '1024',
    ]);
    expect(image.alt).to.equal('Снимка към новина 1');
    expect(image.srcset).to.match(/w=300&h=200&n=1 300w/);
    expect(image.srcset).to.match(/w=1024&h=683&n=1 1024w/);
    expect(image.srcset, 'a cropped file').not.to.contain('150w');
    expect(image.sizes).not.to.equal('');
  });

  it('are left out where WordPress refuses or has none', async () => {
    const src = answers.url(POSTS, { id: uniqueId() });
    const feed = await readyFeed({ src, 'page-size': 7 });
    const pictured = parts(feed, 'item').map((item) => item.querySelector('img') !== null);
    expect(pictured).to.deep.equal([true, true, true, true, false, true, false]);
  });

  it('are loaded when they come near, and tell their server nothing of the page', async () => {
    const feed = await readyFeed({ src: answers.url('feed', { images: true }) });
    for (const image of parts<HTMLImageElement>(feed, 'image')) {
      expect(image.loading).to.equal('lazy');
      expect(image.decoding).to.equal('async');
      expect(image.referrerPolicy).to.equal('no-referrer');
      expect(image.hasAttribute('alt')).to.equal(true);
    }
  });

  it('have their room before they are there', async () => {
    const { url } = await serveJson(
      bareFeedOf({ title: 'Т', image: answers.url('stall-headers') }),
    );
    for (const layout of ['list', 'grid']) {
      const feed = await readyFeed({ src: url, layout });
      const { width, height } = part(feed, 'image').getBoundingClientRect();
      expect(width, layout).to.be.above(50);
      expect(width / height, layout).to.be.within(1, 2);
    }
  });

  it('leave nothing when they fail', async () => {
    const { url } = await serveJson(
      bareFeedOf(
        { title: 'а', image: answers.url('status/404') },
        { title: 'б', image: answers.url('html') },
        { title: 'в', image: answers.url('image') },
        { title: 'г' },
      ),
    );
    const feed = await readyFeed({ src: url });
    await until(() => parts(feed, 'image').length === 1, 'one image');
    const [first, second, third, plain] = parts(feed, 'item').map(({ className }) => className);
    expect([first, second]).to.deep.equal([plain, plain]);
    expect(third).not.to.equal(plain);
    const [, left] = parts(feed, 'title');
    const [, , , right] = parts(feed, 'title');
    expect(left?.getBoundingClientRect().left).to.equal(right?.getBoundingClientRect().left);
  });

  it('do not come back with a refresh when they have failed', async () => {
    const { url } = await serveJson(bareFeedOf({ title: 'а', image: answers.url('status/404') }));
    const feed = await readyFeed({ src: url });
    await until(() => parts(feed, 'image').length === 0, 'no image');
    await feed.reload();
    expect(parts(feed, 'image')).to.have.length(0);
  });

  it('are not asked for with no-images', async () => {
    const feed = await readyFeed({ src: answers.url('feed', { images: true }), 'no-images': true });
    expect(parts(feed, 'image')).to.have.length(0);
    feed.noImages = false;
    await feed.updateComplete;
    expect(parts(feed, 'image')).to.have.length(10);
  });

  it('are taken from banner_image where there is no image', async () => {
    const picture = answers.url('image');
    const { url } = await serveJson(bareFeedOf({ title: 'а', banner_image: picture }));
    const feed = await readyFeed({ src: url });
    expect(part<HTMLImageElement>(feed, 'image').src).to.equal(picture);
  });
});
