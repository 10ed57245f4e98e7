import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-list/define.js';
import type { PartnerCard } from '../../../src/elements/partner-card/partner-card.js';
import type { PartnerList } from '../../../src/elements/partner-list/partner-list.js';
import { parts, visibleText } from '../../support/dom.js';
import { answers, serve, serveJson, uniqueId } from '../../support/endpoints.js';
import { fixtureCard } from '../../support/partner-card/fixtures.js';
import { fixtureList } from '../../support/partner-list/fixtures.js';
import { listOf } from '../../support/partners/documents.js';
import { isLoading, scriptOf } from '../../support/partners/fixtures.js';
import { useQuickRequests } from '../../support/times.js';
import { until } from '../../support/waiting.js';

type Element = PartnerCard | PartnerList;

const LIST = listOf('Волта');
const BAD = { status: 404 };

/** What the reader sees. */
function seen(element: Element): string {
  if (isLoading(element)) return 'skeleton';
  if (parts(element, 'error').length) return 'failure';
  if (visibleText(element).includes('There are no partners yet.')) return 'nothing';
  return parts(element, 'title').length ? 'partners' : '?';
}

/** The state of an element, and what the reader sees, at each of its events and now. */
function follow(element: Element): () => string[] {
  const steps: string[] = [];
  const note = (): number => steps.push(`${element.state}: ${seen(element)}`);
  for (const type of ['load', 'error'])
    element.addEventListener(`${element.localName}-${type}`, note);
  return () => {
    note();
    return steps.splice(0);
  };
}

const KINDS = [
  ['<partner-card>', fixtureCard],
  ['<partner-list>', fixtureList],
] as const;

for (const [name, fixture] of KINDS) {
  describe(`state of ${name}`, () => {
    useQuickRequests();

    it('is idle before the first render, then loading, then ready', async () => {
      const id = uniqueId();
      await answers.put(id, { json: LIST });
      const element = fixture({ src: answers.url('gated', { id }) });
      expect(element.state).to.equal('idle');
      await element.updateComplete;
      const steps = follow(element);
      expect(steps()).to.deep.equal(['loading: skeleton']);
      await answers.open(id);
      await until(() => element.state === 'ready', 'the state ready');
      expect(steps()).to.deep.equal(['ready: partners', 'ready: partners']);
    });

    it('is ready at once with what stands in the page', async () => {
      const element = fixture({}, scriptOf(LIST));
      await element.updateComplete;
      expect(follow(element)()).to.deep.equal(['ready: partners']);
    });

    it('is stale when a refresh fails, and ready when the next one succeeds', async () => {
      const { url } = await serve({ json: LIST }, BAD, { json: LIST });
      const element = fixture({ src: url });
      await until(() => element.state === 'ready', 'the state ready');
      const steps = follow(element);
      await element.reload();
      expect(steps()).to.deep.equal(['stale: partners', 'stale: partners']);
      await element.reload();
      expect(steps().at(-1)).to.equal('ready: partners');
    });

    it('is error when there is nothing to show, and ready after a better try', async () => {
      const { url } = await serve(BAD, { json: LIST });
      const element = fixture({ src: url });
      await until(() => element.state === 'error', 'the state error');
      const steps = follow(element);
      expect(steps()).to.deep.equal(['error: failure']);
      await element.reload();
      expect(steps().at(-1)).to.equal('ready: partners');
    });

    it('is error where the page names nothing', async () => {
      const element = fixture();
      const steps = follow(element);
      await element.updateComplete;
      expect(steps()).to.deep.equal(['error: failure', 'error: failure']);
    });

    it('is offline when the browser has no connection', async () => {
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        const element = fixture({ src: 'http://127.0.0.1:9/' });
        await until(() => element.state === 'offline', 'the state offline');
        expect(seen(element)).to.equal('failure');
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
    });

    it('is loading again when src changes', async () => {
      const [first, id] = [await serveJson(LIST), uniqueId()];
      await answers.put(id, { json: LIST });
      const element = fixture({ src: first.url });
      await until(() => element.state === 'ready', 'the state ready');
      element.src = answers.url('gated', { id });
      await element.updateComplete;
      expect(follow(element)()).to.deep.equal(['loading: skeleton']);
      await answers.open(id);
      await until(() => element.state === 'ready', 'the state ready');
    });

    it('cannot be set', () => {
      const element = fixture({}, scriptOf(LIST));
      expect(() => Object.assign(element, { state: 'ready' })).to.throw(TypeError);
    });
  });
}

describe('state of <partner-list> without partners', () => {
  it('is empty', async () => {
    const list = fixtureList({ lang: 'en' }, scriptOf(listOf()));
    await list.updateComplete;
    expect(follow(list)()).to.deep.equal(['empty: nothing']);
  });

  for (const [what, document] of [
    ['partners without names', listOf('', '')],
    ['recipes', [{ '@type': 'Recipe', name: 'Баница' }]],
  ] as const) {
    it(`does not say of ${what} that there are none`, async () => {
      const list = fixtureList({ lang: 'en' }, scriptOf(document));
      await until(() => list.state === 'error', 'the state error');
      expect(follow(list)()).to.deep.equal(['error: failure']);
    });
  }
});

describe('state of <partner-card> whose partner the document does not know', () => {
  it('is error', async () => {
    const card = fixtureCard({ partner: 'няма' }, scriptOf(LIST));
    await card.updateComplete;
    expect(follow(card)()).to.deep.equal(['error: failure']);
  });

  it('is stale where attributes stand in for it', async () => {
    const card = fixtureCard({ partner: 'няма', name: 'Зевс' }, scriptOf(LIST));
    await card.updateComplete;
    expect(follow(card)()).to.deep.equal(['stale: partners']);
  });
});
