import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-list/define.js';
import type {
  PartnerListErrorEvent,
  PartnerListLoadEvent,
} from '../../../src/elements/partner-list/events.js';
import { findButton, frames, part, parts, visibleText } from '../../support/dom.js';
import { answers, requestCount, serve, serveJson, uniqueId } from '../../support/endpoints.js';
import { fixtureList, listFrom, names } from '../../support/partner-list/fixtures.js';
import { IKEM, listOf, organization } from '../../support/partners/documents.js';
import { isLoading, scriptOf, whenFailed, whenShown } from '../../support/partners/fixtures.js';
import { nextEvent, until } from '../../support/waiting.js';

const LIST = listOf('А', 'Б', 'В');

describe('<partner-list src>', () => {
  for (const [shape, json] of [
    ['an ItemList', LIST],
    ['an array', [organization('А'), organization('Б'), organization('В')]],
    ['a graph', { '@graph': [organization('А'), organization('Б'), organization('В')] }],
    [
      'the members of an organisation',
      organization('Съюз', { member: ['А', 'Б', 'В'].map((name) => organization(name)) }),
    ],
  ] as const) {
    it(`shows ${shape}`, async () => {
      const { url } = await serveJson(json);
      const list = await whenShown(fixtureList({ src: url }));
      expect(names(list)).to.deep.equal(['А', 'Б', 'В']);
    });
  }

  it('shows since when members are partners where their role says it', async () => {
    const member = [
      { '@type': 'OrganizationRole', startDate: '2019', member: organization('Волта') },
      { '@type': 'Person', name: 'Мария Иванова' },
    ];
    const list = await listFrom(organization('Съюз', { member }), { lang: 'bg' });
    expect(names(list)).to.deep.equal(['Волта']);
    expect(visibleText(list)).to.contain('2019\u00A0г.');
  });

  it('shows an organisation without members as the only one', async () => {
    expect(names(await listFrom(IKEM))).to.deep.equal(['Electric Vehicles Industrial Cluster']);
  });

  it('shows an organisation once that stands there twice', async () => {
    const twice = organization('Волта', { '@id': '#volta' });
    expect(names(await listFrom(listOf(twice, 'Зевс', twice)))).to.deep.equal(['Волта', 'Зевс']);
  });

  it('is grey in the shape of what is to come', async () => {
    const id = uniqueId();
    await answers.put(id, { json: LIST });
    const list = fixtureList({ src: answers.url('gated', { id }), 'page-size': 5 });
    await list.updateComplete;
    expect(isLoading(list)).to.equal(true);
    expect(list.shadowRoot?.querySelectorAll('.partner')).to.have.length(5);
    expect(list.partners).to.deep.equal([]);
    await answers.open(id);
    await whenShown(list);
    expect(isLoading(list)).to.equal(false);
  });

  it('shows the child script until the endpoint has answered', async () => {
    const id = uniqueId();
    await answers.put(id, { json: LIST });
    const src = answers.url('gated', { id });
    const list = await whenShown(fixtureList({ src }, scriptOf(listOf('Старо'))));
    expect(names(list)).to.deep.equal(['Старо']);
    await answers.open(id);
    await until(() => names(list).length === 3, 'the answer');
  });
});

describe('<partner-list> events', () => {
  it('tell the page what has come, and how many were left out', async () => {
    const { url } = await serveJson(
      listOf('Б', { '@type': 'Organization' }, organization({ a: 1 }), organization(' '), 'А'),
    );
    const list = fixtureList({ src: url });
    const event = await nextEvent<PartnerListLoadEvent>(document, 'partner-list-load');
    expect([event.bubbles, event.composed, event.target === list]).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(event.partners.map(({ name }) => name[0]?.text)).to.deep.equal(['Б', 'А']);
    expect(event.dropped).to.equal(3);
    expect(list.partners).to.equal(event.partners);
  });

  it('come once for each answer', async () => {
    const { url } = await serveJson(listOf('А'), listOf('А', 'Б'));
    const loads: number[] = [];
    const list = fixtureList({ src: url });
    list.addEventListener('partner-list-load', ({ partners }) => loads.push(partners.length));
    await whenShown(list);
    list.lang = 'bg';
    await frames();
    await list.reload();
    expect(loads).to.deep.equal([1, 2]);
  });

  it('tell the page what has failed', async () => {
    const { url } = await serve({ status: 404 });
    const list = fixtureList({ src: url });
    const event = await nextEvent<PartnerListErrorEvent>(document, 'partner-list-error');
    expect([event.bubbles, event.composed, event.target === list]).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect([event.error.kind, event.error.status]).to.deep.equal(['status', 404]);
  });
});

describe('<partner-list> failures', () => {
  it('are said, with a way out', async () => {
    const { url } = await serve({ status: 404 }, { json: LIST });
    const list = await whenFailed(fixtureList({ src: url, lang: 'bg' }));
    expect(visibleText(list)).to.contain('Партньорите не могат да бъдат показани в момента.');
    findButton(list, 'Опитай отново')?.click();
    await until(() => names(list).length === 3, 'the partners');
    expect(parts(list, 'error')).to.have.length(0);
  });

  it('leave what is shown in its place', async () => {
    const { url } = await serve({ json: LIST }, { status: 404 });
    const list = await whenShown(fixtureList({ src: url }));
    const errors: Event[] = [];
    list.addEventListener('partner-list-error', (event) => errors.push(event));
    await list.reload();
    expect(names(list)).to.have.length(3);
    expect(errors).to.have.length(1);
  });

  it('end when the connection is back', async () => {
    const { url } = await serve({ status: 404 }, { json: LIST });
    const list = await whenFailed(fixtureList({ src: url }));
    dispatchEvent(new Event('online'));
    await until(() => names(list).length === 3, 'the partners');
  });

  for (const answer of ['<!doctype html>', '{', '7', '{"@type":"WebPage","name":"Страница"}']) {
    it(`are said of what is no list: ${answer}`, async () => {
      const { url } = await serve({ body: answer });
      await whenFailed(fixtureList({ src: url }));
    });
  }

  it('are said where the page names nothing', async () => {
    const list = await whenFailed(fixtureList({ lang: 'en' }));
    expect(visibleText(list)).to.contain('The partners cannot be shown right now.');
  });
});

describe('<partner-list> life cycle', () => {
  it('keeps its partners and boxes when it is moved', async () => {
    const { id, url } = await serveJson(LIST);
    const list = await whenShown(fixtureList({ src: url }));
    const [first] = parts(list, 'item');
    list.parentElement?.append(document.createElement('p'), list);
    await frames();
    expect(parts(list, 'item')[0] === first).to.equal(true);
    expect(await requestCount(id)).to.equal(1);
  });

  it('shows the partners of another address when src changes', async () => {
    const [first, second] = [await serveJson(LIST), await serveJson(listOf('Друг'))];
    const list = await whenShown(fixtureList({ src: first.url }));
    list.src = second.url;
    await until(() => names(list).join() === 'Друг', 'the other partner');
  });

  it('shares its request with another list', async () => {
    const { id, url } = await serveJson(LIST);
    const lists = [fixtureList({ src: url }), fixtureList({ src: url, layout: 'logo' })];
    await Promise.all(lists.map(whenShown));
    expect(lists.map((list) => names(list).length)).to.deep.equal([3, 3]);
    expect(await requestCount(id)).to.equal(1);
  });

  it('is a block that honours hidden', async () => {
    const list = await listFrom(LIST);
    expect(getComputedStyle(list).display).to.equal('block');
    list.hidden = true;
    expect(getComputedStyle(list).display).to.equal('none');
    expect(part(list, 'list').getAttribute('role')).to.equal('list');
  });
});
