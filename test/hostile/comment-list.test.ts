import { expect, fixtureSync } from '@open-wc/testing';
import '../../src/elements/comment-list/define.js';
import type { CommentList } from '../../src/elements/comment-list/comment-list.js';
import { fillIn } from '../support/comment-form/fields.js';
import { readyForm } from '../support/comment-form/fixtures.js';
import { startAfresh, tidyUp } from '../support/comment-form/fresh.js';
import { expectHarmless, stay, typedInto } from '../support/comment-form/hostile.js';
import { submitUntil } from '../support/comment-form/sending.js';
import {
  boxes,
  contents,
  fixtureList,
  openReply,
  whenLoaded,
} from '../support/comment-list/fixtures.js';
import { StubService } from '../support/data/comments/stub-service.js';
import { parts, texts, visibleText } from '../support/dom.js';
import { serveJson, uniqueId } from '../support/endpoints.js';
import { folded, PAYLOADS, wellFormed, WRONG_TYPES } from '../support/hostile/payloads.js';
import { until } from '../support/waiting.js';

/** A comment of a JSON endpoint whose every field holds the payload. */
function itemOf(value: unknown): Record<string, unknown> {
  return {
    ...{ id: value, parent: value, content_text: value, date_published: value },
    author: { name: value, url: value, avatar: value },
  };
}

function wordpressOf(value: unknown): Record<string, unknown> {
  return {
    ...{ id: 1, parent: value, author_name: value, author_url: value, date_gmt: value },
    ...{ content: { rendered: value }, author_avatar_urls: { 96: value, 24: value } },
  };
}

async function listOf(url: string): Promise<CommentList> {
  const list = fixtureList({ src: url, avatars: true, post: uniqueId() });
  await until(() => boxes(list).length > 0, 'a comment');
  return whenLoaded(list);
}

function asWordPress(url: string): string {
  return url.replace('/get?', '/get/wp-json/wp/v2/comments?');
}

describe('hostile text fields: what <comment-list> shows', () => {
  beforeEach(() => {
    startAfresh();
    addEventListener('click', stay);
  });
  afterEach(() => {
    removeEventListener('click', stay);
    tidyUp();
  });

  for (const { name: title, value, html } of PAYLOADS) {
    it(`shows it as text, from JSON: ${title}`, async () => {
      const { url } = await serveJson({ items: [itemOf(value)], total: 1 });
      const list = await listOf(url);
      expect(contents(list)).to.deep.equal([wellFormed(value).trim()]);
      expect(texts(list, 'author')).to.deep.equal([wellFormed(value).trim()]);
      const form = await openReply(list);
      expect(texts(form, 'heading')).to.deep.equal([`Reply to ${wellFormed(value).trim()}`]);
      await expectHarmless(form);
      await expectHarmless(list);
    });

    it(`shows its text, from WordPress: ${title}`, async () => {
      const { url } = await serveJson([wordpressOf(value)]);
      const list = await listOf(asWordPress(url));
      expect(folded(contents(list)[0] ?? '')).to.equal(html);
      expect(texts(list, 'author')).to.deep.equal([html || 'Anonymous']);
      await expectHarmless(list);
    });

    it(`shows its own comment as text: ${title}`, async () => {
      const service = new StubService({ id: value, status: 'held' });
      const form = await readyForm({}, service);
      fillIn(form, { content: value });
      await submitUntil(form, 'held');
      const list = fixtureList({ post: form.post }, service);
      await until(() => contents(list).length, 'the comment');
      expect(wellFormed(contents(list)[0] ?? '')).to.equal(
        wellFormed(typedInto('content', value)).trim(),
      );
      await expectHarmless(list);
    });

    it(`is not led astray by its attributes: ${title}`, async () => {
      const list = document.createElement('comment-list');
      for (const name of ['src', 'post', 'format', 'order', 'page-size', 'time-zone', 'lang']) {
        list.setAttribute(name, value);
      }
      fixtureSync<HTMLElement>('<div></div>').append(list);
      await until(() => visibleText(list).includes('cannot be loaded'), 'that there is none');
      await expectHarmless(list);
    });
  }

  for (const [title, value] of Object.entries(WRONG_TYPES)) {
    it(`does without them: ${title}`, async () => {
      const good = { id: 'g', author: { name: 'Иван' }, content_text: 'Добър' };
      const json = await serveJson({
        ...{ items: [{ ...itemOf(value), id: 1 }, itemOf(value), good, value] },
        ...{ total: value, next_url: value },
      });
      const list = await listOf(json.url);
      expect(contents(list)).to.include('Добър');
      expect(visibleText(list)).not.to.contain('[object');
      await expectHarmless(list);
      const rendered = { rendered: 'Добър' };
      const wordpress = await serveJson([wordpressOf(value), { id: 2, content: rendered }, value]);
      const second = await listOf(asWordPress(wordpress.url));
      expect(contents(second)).to.include('Добър');
      expect(visibleText(second)).not.to.contain('[object');
      await expectHarmless(second);
      expect(parts(second, 'list').length).to.be.at.least(1);
    });
  }
});
