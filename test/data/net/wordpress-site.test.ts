import { expect } from '@open-wc/testing';
import { collectionOf, routesOf, siblingRoute } from '../../../src/data/net/wordpress-site.js';
import { waysTo } from '../../../src/data/feed/ways.js';

const HOSTED = 'https://public-api.wordpress.com/wp/v2/sites/klub.example/posts';

describe('the routes of a site at WordPress.com', () => {
  it('have their collection behind the name of the site', () => {
    expect(collectionOf(HOSTED)).to.equal('posts');
    expect(collectionOf('https://public-api.wordpress.com/wp/v2/sites/7')).to.equal(undefined);
  });

  it('stand beside each other', () => {
    expect(siblingRoute(`${HOSTED}?lang=bg`, 'categories')).to.equal(
      'https://public-api.wordpress.com/wp/v2/sites/klub.example/categories?lang=bg',
    );
  });

  it('are known from the address of the site', () => {
    expect(routesOf('https://klub.wordpress.com/?lang=bg', 'posts')).to.deep.equal([
      'https://public-api.wordpress.com/wp/v2/sites/klub.wordpress.com/posts?lang=bg',
    ]);
  });

  it('are those of WordPress where the API of WordPress.com itself is given', () => {
    const url = 'https://public-api.wordpress.com/rest/v1.1/sites/klub.example/posts/?number=3';
    expect(waysTo({ url, format: 'auto' })).to.deep.equal([
      { format: 'posts', url: `${HOSTED}/?number=3` },
    ]);
  });
});
