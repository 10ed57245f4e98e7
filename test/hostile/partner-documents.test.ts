import { expect } from '@open-wc/testing';
import '../../src/elements/partner-card/define.js';
import '../../src/elements/partner-list/define.js';
import type { PartnerCard } from '../../src/elements/partner-card/partner-card.js';
import type { PartnerList } from '../../src/elements/partner-list/partner-list.js';
import { isVisible, parts, texts, visibleText, whenText } from '../support/dom.js';
import { serve } from '../support/endpoints.js';
import { hasRun } from '../support/hostile/payloads.js';
import { names } from '../support/partner-list/fixtures.js';
import { listOf, organization } from '../support/partners/documents.js';
import { facts, whenShown } from '../support/partners/fixtures.js';
import {
  expectHarmless,
  expectSomething,
  withAttributes,
  withScript,
} from '../support/partners/hostile.js';
import { until } from '../support/waiting.js';

const DEPTH = 10_000;
/** Characters of a description that a card shows at most. */
const LENGTH = 2000;
const WORDS = 'Училището обучава <b onclick="parent.hostile=1">техници</b>. ';

describe('hostile documents: their size', () => {
  it('is that of what can be read, when a description has ten million bytes', async () => {
    const description = 'ж'.repeat(4_900_000);
    const json = organization('Дълъг', { description });
    const { url } = await serve({ json });
    for (const card of [
      withAttributes<PartnerCard>('partner-card', { src: url }),
      withScript<PartnerCard>('partner-card', json),
      withAttributes<PartnerCard>('partner-card', { name: 'Дълъг', description, jsonld: true }),
    ]) {
      await whenShown(card);
      expect(texts(card, 'title')).to.deep.equal(['Дълъг']);
      expect(texts(card, 'description')[0]).to.have.length(LENGTH + 1);
      card.remove();
    }
  });

  it('ends between words', async () => {
    const json = organization('Дълъг', { description: WORDS.repeat(170_000) });
    const card = await whenShown(withScript<PartnerCard>('partner-card', json));
    const [text = ''] = texts(card, 'description');
    expect(text.length).to.be.at.most(LENGTH + 1);
    expect(text).to.match(/…$/);
    await expectHarmless(card);
  });

  it('is too much beyond that', async () => {
    const { url } = await serve({ body: `{"name":"А","description":"${'x'.repeat(10_000_000)}"}` });
    const card = withAttributes<PartnerCard>('partner-card', { src: url, lang: 'bg' });
    await whenText(card, 'Партньорът не може да бъде показан');
  });

  it('is a page of partners, whatever their number', async () => {
    const all = Array.from({ length: 10_000 }, (_, index) => `Партньор ${index}`);
    const list = withScript<PartnerList>('partner-list', listOf(...all), { filter: true });
    expect(names(await whenShown(list))).to.have.length(24);
  });
});

describe('hostile documents: their shape', () => {
  const DEEP: Record<string, string> = {
    lists: '['.repeat(DEPTH) + ']'.repeat(DEPTH),
    objects: '{"a":'.repeat(DEPTH) + '1' + '}'.repeat(DEPTH),
    graphs: '{"@graph":['.repeat(DEPTH) + ']}'.repeat(DEPTH),
    names: '{"name":'.repeat(DEPTH) + '"x"' + '}'.repeat(DEPTH),
  };
  for (const [name, deep] of Object.entries(DEEP)) {
    it(`may be as deep as it likes beside a good partner: ${name}`, async () => {
      const fields = ['description', 'logo', 'address', '@type', 'member', 'additionalProperty'];
      const bad = fields.map((field) => `"${field}":${deep}`).join();
      const text = `[{"@type":"NGO","name":"Добър"},${deep},{"name":"Лош",${bad}}]`;
      const list = withScript<PartnerList>('partner-list', text, { lang: 'bg', order: 'source' });
      // An engine whose JSON.parse gives up at that depth has no JSON to show.
      await until(() => parts(list, 'list')[0] ?? parts(list, 'error')[0], 'an answer');
      expectSomething(list);
      if (parts(list, 'list').length) expect(names(list)[0]).to.equal('Добър');
    });
  }

  it('may lead in circles', async () => {
    const self = { '@id': '#a' };
    const refer = { member: [self, { '@id': '#b' }], memberOf: self, logo: self, parent: self };
    const graph = [
      { '@id': '#a', '@type': 'NGO', name: 'Алфа', ...refer },
      { '@id': '#b', '@type': 'NGO', name: 'Бета', ...refer },
      { '@id': '#c', '@graph': [{ '@id': '#c' }, self] },
    ];
    const list = withScript<PartnerList>('partner-list', { '@id': '#c', '@graph': graph });
    expect(names(await whenShown(list))).to.deep.equal(['Алфа', 'Бета']);
    const card = withScript<PartnerCard>('partner-card', graph[0]);
    expect(texts(await whenShown(card), 'title')).to.deep.equal(['Алфа']);
  });

  it('may have one id for all', async () => {
    const same = ['Алфа', 'Бета', 'Алфа'].map((name) => organization(name, { '@id': '#a' }));
    for (const layout of ['card', 'row', 'logo']) {
      const list = withScript<PartnerList>('partner-list', same, { layout });
      expect(names(await whenShown(list))).to.deep.equal(['Алфа', 'Бета']);
    }
  });

  it('may reach for prototypes', async () => {
    const text = `{"@type":"NGO","name":"Алфа","__proto__":{"polluted":1,"url":"https://evil.example"},
      "constructor":{"prototype":{"polluted":1}},"slogan":{"__proto__":{"name":"x"}},
      "additionalProperty":[{"__proto__":{"name":"x","value":"y"}}]}`;
    const card = await whenShown(withScript<PartnerCard>('partner-card', text));
    expect(card.shadowRoot?.querySelectorAll('a')).to.have.length(0);
    expect(visibleText(card).trim()).to.match(/Алфа$/);
    expect(hasRun()).to.equal(false);
  });

  for (const text of ['', '{', '<!-- -->', 'null', '"x"', '[', '{"@type":"WebSite","name":"x"}']) {
    it(`may be none at all: ${JSON.stringify(text)}`, async () => {
      const card = withScript<PartnerCard>('partner-card', text, { lang: 'bg' });
      await whenText(card, 'Партньорът не може да бъде показан');
      const list = withScript<PartnerList>('partner-list', text, { lang: 'bg' });
      await whenText(list, 'Партньорите не могат да бъдат показани');
      const own = withScript<PartnerCard>('partner-card', text, { name: 'Свой' });
      expect(texts(await whenShown(own), 'title')).to.deep.equal(['Свой']);
    });
  }

  it('may be missing', async () => {
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    link.textContent = 'Партньори';
    for (const tag of ['partner-card', 'partner-list']) {
      const element = withAttributes(tag, { lang: 'bg' }, link);
      await whenText(element, /показани? в момента/);
      expect(isVisible(link)).to.equal(true);
    }
  });
});

describe('hostile documents: dates that are none', () => {
  const DATES = [
    ...['0000-00-00', '0000', '2014-13', '2019-02-30', 'вчера', 'Invalid Date', '', ' ', '99999'],
    ...[1e20, -1, NaN, null, true, [], {}, { '@value': 'x' }, '2014-03-19x'],
  ];
  for (const date of DATES) {
    it(`are no facts: ${JSON.stringify(date)}`, async () => {
      const json = organization('Алфа', {
        foundingDate: date,
        memberOf: { '@type': 'OrganizationRole', startDate: date },
        numberOfEmployees: date === true ? 7 : 'много',
      });
      const card = await whenShown(withScript<PartnerCard>('partner-card', json));
      expect(facts(card)).to.deep.equal(date === true ? ['Employees: 7'] : []);
      expect(visibleText(card)).not.to.match(/Invalid|NaN|undefined/);
    });
  }

  const COUNTS = ['x', '', 0, {}, [], true, { value: 'x' }, -5, 'Infinity', 1e999];
  for (const value of COUNTS) {
    it(`are no counts either: ${JSON.stringify(value)}`, async () => {
      const json = organization('Алфа', { numberOfEmployees: value, member: value });
      const card = await whenShown(withScript<PartnerCard>('partner-card', json));
      expect(facts(card)).to.deep.equal([]);
    });
  }

  it('are no members either', async () => {
    for (const value of ['x', '', 0, {}, [], true, { value: 'x' }, -5, 'Infinity']) {
      const additionalProperty = { propertyID: 'members', value };
      const json = organization('Алфа', { additionalProperty });
      const card = await whenShown(withScript<PartnerCard>('partner-card', json));
      expect(facts(card), JSON.stringify(value)).to.deep.equal([]);
    }
  });
});
