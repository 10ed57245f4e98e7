import { expect } from '@open-wc/testing';
import '../../src/elements/partner-card/define.js';
import '../../src/elements/partner-list/define.js';
import type { PartnerCard } from '../../src/elements/partner-card/partner-card.js';
import type { PartnerList } from '../../src/elements/partner-list/partner-list.js';
import { stay } from '../support/comment-form/hostile.js';
import { part, parts, texts, visibleText } from '../support/dom.js';
import { serveJson } from '../support/endpoints.js';
import { folded, PAYLOADS, wellFormed, WRONG_TYPES } from '../support/hostile/payloads.js';
import { chips, names, search } from '../support/partner-list/fixtures.js';
import { listOf, organization } from '../support/partners/documents.js';
import { facts, whenShown } from '../support/partners/fixtures.js';
import {
  expectHarmless,
  expectNothingIn,
  expectSomething,
  filledWith,
  withAttributes,
  withScript,
} from '../support/partners/hostile.js';
import { toReadable } from '../../src/data/partners/json-ld/readable.js';
import { useQuickRequests } from '../support/times.js';
import { until } from '../support/waiting.js';

/** A text for a document, and what HTML in it shows: something in any case. */
const inDocument = (value: string): { json: string; shown: string } => {
  const text = wellFormed(value).trim();
  const json = toReadable(text) === text ? value : `Лошият ${value}`;
  return { json, shown: toReadable(wellFormed(json).trim()) };
};

const LAYOUTS = ['card', 'row', 'logo'];
const GOOD = organization('Добър', { description: 'Добро описание' });

async function inEveryLayout(element: PartnerCard | PartnerList): Promise<void> {
  for (const layout of LAYOUTS) {
    element.setAttribute('layout', layout);
    await element.updateComplete;
    await whenShown(element);
    expectSomething(element);
    await expectNothingIn(element);
  }
  await expectHarmless(element);
}

/** Everything that a card shows of an organisation that is filled with a text. */
function expectTexts(card: PartnerCard, text: string): void {
  expect(texts(card, 'title')).to.deep.equal([text]);
  expect(texts(card, 'description')).to.deep.equal([text]);
  expect(texts(card, 'meta').join()).to.equal([text, text].join('\u00A0· '));
  expect(facts(card)).to.deep.equal([`${text}: ${text}`]);
}

describe('hostile text fields: what <partner-card> shows', () => {
  useQuickRequests(); // some of them are addresses where nobody answers
  beforeEach(() => addEventListener('click', stay));
  afterEach(() => removeEventListener('click', stay));

  for (const { name, value } of PAYLOADS) {
    const text = wellFormed(value).trim();
    const { json, shown } = inDocument(value);

    it(`shows it as text, from src: ${name}`, async () => {
      const { url } = await serveJson(filledWith(json));
      const card = await whenShown(withAttributes<PartnerCard>('partner-card', { src: url }));
      expectTexts(card, shown);
      await inEveryLayout(card);
    });

    it(`shows it as text, from the page: ${name}`, async () => {
      const card = await whenShown(withScript<PartnerCard>('partner-card', filledWith(json)));
      expectTexts(card, shown);
      await inEveryLayout(card);
    });

    it(`shows it as text, from attributes: ${name}`, async () => {
      const own = { name: value, url: value, logo: value, description: value, jsonld: true };
      const card = await whenShown(withAttributes<PartnerCard>('partner-card', own));
      expect(texts(card, 'title')).to.deep.equal([text]);
      expect(texts(card, 'description')).to.deep.equal([text]);
      const script = await until(() => card.querySelector('script'), 'the JSON-LD');
      const published = JSON.parse(script.text) as Record<string, unknown>;
      expect(published).to.deep.include({ name: text, description: text });
      expect(published['url'] ?? 'http:').to.match(/^https?:/);
      await inEveryLayout(card);
    });

    it(`is not led astray by its attributes: ${name}`, async () => {
      const attributes = Object.fromEntries(
        ['src', 'partner', 'layout', 'heading-level', 'lang', 'jsonld', 'debug'].map((each) => [
          each,
          each === 'debug' ? false : value,
        ]),
      );
      const card = withAttributes<PartnerCard>('partner-card', attributes);
      await until(() => visibleText(card).includes('cannot be shown'), 'that there is none');
      await expectHarmless(card);
      const other = withScript<PartnerCard>('partner-card', [GOOD], { partner: value });
      await until(() => visibleText(other).includes('cannot be shown'), 'that it is not there');
      await expectHarmless(other);
    });

    it(`picks the partner of that name: ${name}`, async () => {
      const partners = [GOOD, organization(json, { description: 'Този' })];
      const card = withScript<PartnerCard>('partner-card', partners, { partner: shown });
      expect(texts(await whenShown(card), 'description')).to.deep.equal(['Този']);
    });
  }

  for (const [name, value] of Object.entries(WRONG_TYPES)) {
    it(`does without them: ${name}`, async () => {
      const json = { ...filledWith(value), name: 'Лош', '@type': ['NGO', value] };
      const { url } = await serveJson(json);
      for (const card of [
        withAttributes<PartnerCard>('partner-card', { src: url }),
        withScript<PartnerCard>('partner-card', json),
      ]) {
        expect(texts(await whenShown(card), 'title')).to.deep.equal(['Лош']);
        expect(visibleText(card)).not.to.match(/\[object|undefined|null|NaN|Infinity/);
        await inEveryLayout(card);
      }
    });

    it(`shows a plain card where the name is none: ${name}`, async () => {
      const json = { ...filledWith(value), '@type': 'NGO', name: { toString: value } };
      const card = withScript<PartnerCard>('partner-card', json, { name: 'Свой' });
      expect(texts(await whenShown(card), 'title')).to.deep.equal(['Свой']);
      const bare = withScript<PartnerCard>('partner-card', json);
      await until(() => visibleText(bare).includes('cannot be shown'), 'the sentence');
    });
  }
});

describe('hostile text fields: what <partner-list> shows', () => {
  beforeEach(() => addEventListener('click', stay));
  afterEach(() => removeEventListener('click', stay));
  const ALL = { search: true, filter: true, moving: true, order: 'source' };

  for (const { name, value } of PAYLOADS) {
    const { json: text, shown } = inDocument(value);

    it(`shows it as text, from src and from the page: ${name}`, async () => {
      const json = listOf(filledWith(text), GOOD);
      const { url } = await serveJson(json);
      for (const list of [
        withAttributes<PartnerList>('partner-list', { src: url, label: value, ...ALL }),
        withScript<PartnerList>('partner-list', json, { label: value, ...ALL }),
      ]) {
        await whenShown(list);
        expect(names(list)).to.deep.equal([shown, 'Добър']);
        expect(part(list, 'list').getAttribute('aria-label')).to.equal(value);
        await inEveryLayout(list);
      }
    });

    it(`finds it by its sector and by its name: ${name}`, async () => {
      const json = listOf(filledWith(text), GOOD);
      const list = await whenShown(withScript<PartnerList>('partner-list', json, ALL));
      await until(() => chips(list).length > 1, 'the sectors');
      parts(list, 'chip')[1]?.click();
      await list.updateComplete;
      expect(names(list)).to.deep.equal([shown]);
      parts(list, 'chip')[0]?.click();
      await search(list, folded(shown));
      await until(() => names(list).length === 1, 'the answer');
      expect(names(list)).to.deep.equal([shown]);
      await expectHarmless(list);
    });

    it(`is not led astray by its attributes: ${name}`, async () => {
      const attributes = Object.fromEntries(
        ['layout', 'order', 'page-size', 'heading-level', 'lang', 'label'].map((each) => [
          each,
          value,
        ]),
      );
      const list = withScript<PartnerList>('partner-list', listOf('Бета', 'Алфа'), attributes);
      expect(names(await whenShown(list))).to.deep.equal(['Алфа', 'Бета']);
      await expectHarmless(list);
      const nowhere = withAttributes<PartnerList>('partner-list', { ...attributes, src: value });
      await until(() => visibleText(nowhere).includes('cannot be shown'), 'the sentence');
      await expectHarmless(nowhere);
    });
  }

  for (const [name, value] of Object.entries(WRONG_TYPES)) {
    it(`does without them: ${name}`, async () => {
      const bad = { ...filledWith(value), '@type': 'NGO' };
      const json = listOf({ ...bad, name: 'Лош' }, { ...bad, name: null }, GOOD);
      const list = withScript<PartnerList>('partner-list', json, ALL);
      expect(names(await whenShown(list))).to.deep.equal(['Лош', 'Добър']);
      expect(visibleText(list)).not.to.match(/\[object|undefined|null|NaN|Infinity/);
      await inEveryLayout(list);
    });
  }
});
