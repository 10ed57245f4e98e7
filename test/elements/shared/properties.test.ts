import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../../src/define.js';

const TAGS = ['comment-form', 'comment-list', 'news-feed', 'partner-card', 'partner-list'] as const;

describe('the properties of every element', () => {
  for (const tag of TAGS) {
    it(`follow an attribute at once, and its removal: <${tag}>`, async () => {
      const root = await fixture(html`<div></div>`);
      const element = document.createElement(tag);
      root.append(element);
      await element.updateComplete;
      expect(element.debug).to.equal(false);
      element.setAttribute('debug', '');
      expect([element.debug, element.isUpdatePending]).to.deep.equal([true, true]);
      await element.updateComplete;
      element.removeAttribute('debug');
      expect([element.debug, element.isUpdatePending]).to.deep.equal([false, true]);
      await element.updateComplete;
      element.setAttribute('heading-level', '2');
      element.setAttribute('heading-level', 'two');
      expect(element.headingLevel).to.equal(3);
    });
  }

  it('are empty text, never null, without an attribute', async () => {
    const feed = await fixture<HTMLElementTagNameMap['news-feed']>(
      html`<news-feed label="News" category="a" comments></news-feed>`,
    );
    expect([feed.label, feed.category, feed.comments]).to.deep.equal(['News', 'a', '']);
    for (const name of ['label', 'category', 'comments']) feed.removeAttribute(name);
    expect([feed.label, feed.category, feed.comments]).to.deep.equal(['', '', undefined]);
    expect((feed as LitElement).isUpdatePending).to.equal(true);
  });
});
