import { expect } from '@open-wc/testing';
import '../../src/elements/partner-card/define.js';
import '../../src/elements/partner-list/define.js';
import type { PartnerCard } from '../../src/elements/partner-card/partner-card.js';
import type { PartnerList } from '../../src/elements/partner-list/partner-list.js';
import type { PartnerCardErrorEvent, PartnerListErrorEvent } from '../../src/index.js';
import { isVisible, texts, whenText } from '../support/dom.js';
import {
  answers,
  requestCount,
  serve,
  uniqueId,
  type AnswerDocument,
} from '../support/endpoints.js';
import { fixtureCard } from '../support/partner-card/fixtures.js';
import { fixtureList, names } from '../support/partner-list/fixtures.js';
import { listOf } from '../support/partners/documents.js';
import { whenShown } from '../support/partners/fixtures.js';
import { expectSomething } from '../support/partners/hostile.js';
import { nextEvent } from '../support/waiting.js';
import { useQuickRequests } from '../support/times.js';

const FALLBACK = '<a href="https://example.org/partnyori">Всички партньори</a>';

/** Answers that are none: what the page's owner learns, and how often the endpoint is asked. */
const BAD = [
  { path: 'html', kind: 'json', requests: 1 },
  { path: '204', kind: 'json', requests: 1 },
  { path: 'truncated', kind: 'json', requests: 1 },
  { path: 'redirect-login', kind: 'json', requests: 1 },
  { path: 'json?body=', kind: 'json', requests: 1 },
  { path: 'json?body=null', kind: 'format', requests: 1 },
  { path: 'json?body={}', kind: 'format', requests: 1 },
  { path: 'json?body="текст"', kind: 'format', requests: 1 },
  { path: 'json?body={"@type":"WebPage","name":"Партньори"}', kind: 'format', requests: 1 },
  { path: 'feed', kind: 'format', requests: 1 },
  { path: 'big?mb=11', kind: 'size', requests: 1 },
  { path: 'stall-headers', kind: 'timeout', requests: 1 },
  { path: 'stall-body', kind: 'timeout', requests: 1 },
  { path: 'status/401', kind: 'status', requests: 1 },
  { path: 'status/404', kind: 'status', requests: 1 },
  { path: 'status/410', kind: 'status', requests: 1 },
  { path: 'status/500', kind: 'status', requests: 3 },
  { path: 'status/503', kind: 'status', requests: 3 },
  { path: '429?retry-after=0', kind: 'status', requests: 3 },
  { path: '429?retry-after=3600', kind: 'status', requests: 1 },
] as const;

function urlOf(path: string, id = uniqueId()): string {
  const url = new URL(answers.url(path));
  url.searchParams.set('id', id);
  return url.href;
}

describe('hostile answers to <partner-card>', () => {
  useQuickRequests(400);

  for (const { path, kind, requests } of BAD) {
    it(`are a sentence for the reader and a cause for the owner: ${path}`, async () => {
      const id = uniqueId();
      const card = fixtureCard({ src: urlOf(path, id), lang: 'bg' }, FALLBACK);
      const { error } = await nextEvent<PartnerCardErrorEvent>(card, 'partner-card-error');
      expect(error.kind).to.equal(kind);
      await whenText(card, 'Партньорът не може да бъде показан');
      expect(isVisible(card.querySelector('a'))).to.equal(true);
      expect(await requestCount(id)).to.equal(requests);
    });

    it(`are a plain card where the page has a name itself: ${path}`, async () => {
      const attributes = { src: urlOf(path), name: 'Зелен ток', description: 'Ток от слънце.' };
      const card = fixtureCard(attributes, FALLBACK);
      await nextEvent(card, 'partner-card-error');
      await whenShown(card);
      expect(texts(card, 'title')).to.deep.equal(['Зелен ток']);
      expect(texts(card, 'description')).to.deep.equal(['Ток от слънце.']);
      expect(isVisible(card.querySelector('a'))).to.equal(false);
    });
  }

  it('are a sentence in place of a single logo, too', async () => {
    for (const layout of ['row', 'logo']) {
      const card = fixtureCard({ src: urlOf('status/404'), layout, lang: 'bg' });
      await whenText(card, 'Партньорът не може да бъде показан');
      expectSomething(card);
    }
  });

  it('are a sentence where nothing in them is the partner that is wanted', async () => {
    for (const json of [[], listOf('Алфа'), [[]]]) {
      const { url } = await serve({ json });
      const card = fixtureCard({ src: url, partner: 'ИКЕМ', lang: 'bg' }, FALLBACK);
      const { error } = await nextEvent<PartnerCardErrorEvent>(card, 'partner-card-error');
      expect([error.kind, error.url]).to.deep.equal(['config', url]);
      await whenText(card, 'Партньорът не може да бъде показан');
      expect(isVisible(card.querySelector('a'))).to.equal(true);
    }
  });
});

describe('hostile answers to <partner-list>', () => {
  useQuickRequests(400);

  for (const { path, kind, requests } of BAD) {
    it(`are a sentence for the reader and a cause for the owner: ${path}`, async () => {
      const id = uniqueId();
      const attributes = { src: urlOf(path, id), lang: 'bg', search: true, filter: true };
      const list = fixtureList(attributes, FALLBACK);
      const { error } = await nextEvent<PartnerListErrorEvent>(list, 'partner-list-error');
      expect(error.kind).to.equal(kind);
      await whenText(list, 'Партньорите не могат да бъдат показани');
      expect(isVisible(list.querySelector('a'))).to.equal(true);
      expect(await requestCount(id)).to.equal(requests);
    });
  }

  for (const json of [[], { '@graph': [] }, listOf(), [{}, null, 7, [[]]]]) {
    it(`are a sentence where there are none: ${JSON.stringify(json)}`, async () => {
      const { url } = await serve({ json });
      const list = fixtureList({ src: url, lang: 'bg', search: true, filter: true });
      await whenText(list, 'Все още няма партньори.');
    });
  }
});

describe('hostile answers after good ones', () => {
  useQuickRequests(400);

  const AFTER_GOOD: Record<string, AnswerDocument> = {
    'a web page': { body: '<!doctype html>', headers: { 'content-type': 'text/html' } },
    'half a document': { body: '{"@type":' },
    'another document': { json: { version: '', items: [] } },
    'a 404': { status: 404 },
    'a 500': { status: 500 },
    'a stall': { json: {}, stall: 'headers' },
    'a stall after the headers': { json: listOf('Алфа'), stall: 'body' },
  };
  for (const [name, bad] of Object.entries(AFTER_GOOD)) {
    it(`leave the partners where they are: ${name}`, async () => {
      const { url } = await serve({ json: listOf('Алфа', 'Бета') }, bad);
      const list = await whenShown<PartnerList>(fixtureList({ src: url }, FALLBACK));
      const card = await whenShown<PartnerCard>(fixtureCard({ src: url, partner: 'Бета' }));
      const told = nextEvent(card, 'partner-card-error');
      await list.reload();
      await told;
      expect(names(list)).to.deep.equal(['Алфа', 'Бета']);
      expect(texts(card, 'title')).to.deep.equal(['Бета']);
      expect(isVisible(list.querySelector('a'))).to.equal(false);
    });
  }

  it('are forgotten when they pass', async () => {
    const { url } = await serve({ status: 404 }, { json: listOf('Алфа') });
    const card = fixtureCard({ src: url, lang: 'bg' }, FALLBACK);
    await whenText(card, 'Партньорът не може да бъде показан');
    await card.reload();
    expect(texts(await whenShown(card), 'title')).to.deep.equal(['Алфа']);
    expect(isVisible(card.querySelector('a'))).to.equal(false);
  });
});
