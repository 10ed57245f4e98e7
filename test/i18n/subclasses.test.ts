import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { CommentForm } from '../../src/elements/comment-form/comment-form.js';
import { CommentList } from '../../src/elements/comment-list/comment-list.js';
import { NewsFeed } from '../../src/elements/news-feed/news-feed.js';
import { PartnerCard } from '../../src/elements/partner-card/partner-card.js';
import { PartnerList } from '../../src/elements/partner-list/partner-list.js';
import { until } from '../support/waiting.js';

// Nothing here imports a define module: the classes bring all that they say.
customElements.define('my-news', class extends NewsFeed {});
customElements.define('my-comment', class extends CommentForm {});
customElements.define('my-comments', class extends CommentList {});
customElements.define('my-partner', class extends PartnerCard {});
customElements.define('my-partners', class extends PartnerList {});

/** Tags of the page's own, and what each says without an endpoint. */
const SAID: [tag: string, bg: string, en: string][] = [
  ['my-news', 'Новините не могат да бъдат заредени', 'The news cannot be loaded'],
  ['my-comment', 'Публикувай коментара', 'Post comment'],
  ['my-comments', 'Опитай отново', 'Load again'],
  ['my-partner', 'Партньорът не може да бъде показан', 'The partner cannot be shown'],
  ['my-partners', 'Партньорите не могат да бъдат показани', 'The partners cannot be shown'],
];

describe('a subclass under a tag of its own', () => {
  for (const [tag, bg, en] of SAID) {
    it(`speaks Bulgarian and English: <${tag}>`, async () => {
      const root = await fixture<HTMLElement>(html`<div lang="bg"></div>`);
      const element = document.createElement(tag) as LitElement;
      root.append(element);
      const text = (): string => element.renderRoot.textContent ?? '';
      await until(() => text().includes(bg), bg);
      root.lang = 'en';
      await until(() => text().includes(en), en);
    });
  }
});
