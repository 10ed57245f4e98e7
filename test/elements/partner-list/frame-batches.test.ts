import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-list/define.js';
import type { PartnerList } from '../../../src/elements/partner-list/partner-list.js';
import { parts } from '../../support/dom.js';
import { serveJson } from '../../support/endpoints.js';
import { listFrom, names, search, whenListed } from '../../support/partner-list/fixtures.js';
import { listOf, organization } from '../../support/partners/documents.js';
import { LOGO } from '../../support/partners/fixtures.js';
import { nextFrame, until } from '../../support/waiting.js';

/** Names in the order of the alphabet. */
const named = (word: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${word} ${index + 11}`);

const NORTH = named('Север', 20);
const SOUTH = named('Юг', 20);
/** What a list shows of them at first. */
const ALL = [...NORTH, ...SOUTH].slice(0, 24);

const logoOf = (name: string): string => `${LOGO}&of=${encodeURIComponent(name)}`;

/** An organisation of each name, with a logo of its own. */
const documentOf = (given: readonly string[]) =>
  listOf(...given.map((name) => organization(name, { logo: logoOf(name) })));

const listWith = (given: readonly string[]): Promise<PartnerList> =>
  listFrom(documentOf(given), { search: true });

describe('<partner-list> that brings others in batches', () => {
  it('shows all of them at once when they come', async () => {
    expect(names(await listWith([...NORTH, ...SOUTH]))).to.deep.equal(ALL);
  });

  it('answers at the top at once, and in the frames after it further down', async () => {
    const list = await listWith([...NORTH, ...SOUTH]);
    await search(list, 'юг');
    let brought = 0;
    for (let frame = 0; brought < SOUTH.length; frame += 1) {
      const now = names(list);
      expect(now).to.have.length(SOUTH.length);
      const isRight = now.findIndex((name, index) => name !== SOUTH[index]);
      brought = isRight < 0 ? SOUTH.length : isRight;
      expect(brought, `in frame ${frame}`).to.be.greaterThan(0);
      expect(now.slice(brought), 'as before').to.deep.equal(NORTH.slice(brought));
      if (frame === 0) expect(brought).to.be.lessThan(SOUTH.length);
      await nextFrame();
    }
  });

  it('never waits with few', async () => {
    const list = await listWith([...NORTH, 'Юг 1', 'Юг 2']);
    await search(list, 'юг');
    expect(names(list)).to.deep.equal(['Юг 1', 'Юг 2']);
  });

  it('ends with what was asked last, each with a logo of its own', async () => {
    const list = await listWith([...NORTH, ...SOUTH]);
    for (const words of ['юг', '', '1', 'юг', '', 'север', '2', '']) {
      await search(list, words);
      if (words.length === 1) await nextFrame();
    }
    await whenListed(list, ALL);
    const images = parts(list, 'item').map((item) => [...item.querySelectorAll('img')]);
    expect(images.map((each) => each.map(({ src }) => src))).to.deep.equal(
      ALL.map((name) => [logoOf(name)]),
    );
  });

  it('shows another order, and what "more" brings, at once', async () => {
    const list = await listWith([...SOUTH, ...NORTH]);
    list.order = 'source';
    await list.updateComplete;
    expect(names(list)).to.deep.equal([...SOUTH, ...NORTH].slice(0, 24));
    parts(list, 'more').at(-1)?.click();
    await list.updateComplete;
    expect(names(list)).to.deep.equal([...SOUTH, ...NORTH]);
  });

  it('keeps nobody of another document', async () => {
    const list = await listWith(NORTH);
    const { url } = await serveJson(documentOf(SOUTH));
    list.src = url;
    await until(() => names(list)[0] === SOUTH[0], 'the other document');
    expect(names(list)).to.deep.equal(SOUTH);
  });
});
