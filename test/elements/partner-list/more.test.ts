import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-list/define.js';
import type { PartnerList } from '../../../src/elements/partner-list/partner-list.js';
import { expectFocus, findButton, focused, parts } from '../../support/dom.js';
import { serveJson } from '../../support/endpoints.js';
import { fixtureList, listFrom, names, search } from '../../support/partner-list/fixtures.js';
import { manyOf, nameOf } from '../../support/partners/documents.js';
import { whenShown } from '../../support/partners/fixtures.js';
import { until } from '../../support/waiting.js';

async function more(list: PartnerList): Promise<void> {
  const { length } = names(list);
  findButton(list, 'More partners')?.click();
  await until(() => names(list).length > length, 'further partners');
}

describe('<partner-list page-size>', () => {
  it('is 24 unless the page says something else', async () => {
    expect(names(await listFrom(manyOf(30)))).to.have.length(24);
    for (const bad of ['0', '-3', '2.5', 'all', '']) {
      expect(names(await listFrom(manyOf(30), { 'page-size': bad })), bad).to.have.length(24);
    }
    expect(names(await listFrom(manyOf(30), { 'page-size': 7 }))).to.have.length(7);
  });

  it('is added by "more" until all are there', async () => {
    const list = await listFrom(manyOf(10), { 'page-size': 4 });
    expect(names(list)).to.deep.equal([1, 2, 3, 4].map(nameOf));
    await more(list);
    expect(names(list)).to.have.length(8);
    await more(list);
    expect(names(list)).to.deep.equal(Array.from({ length: 10 }, (_, index) => nameOf(index + 1)));
    expect(findButton(list, 'More partners')).to.equal(undefined);
  });

  it('leads the focus to the first new one', async () => {
    const list = await listFrom(manyOf(10), { 'page-size': 4 });
    for (const first of [4, 8]) {
      findButton(list, 'More partners')?.focus();
      await more(list);
      await until(() => focused() === parts(list, 'item')[first], 'the focus');
      expectFocus(parts(list, 'item')[first]);
    }
  });

  it('needs no "more" where all fit', async () => {
    const list = await listFrom(manyOf(4), { 'page-size': 4 });
    expect(findButton(list, 'More partners')).to.equal(undefined);
  });

  it('follows the attribute', async () => {
    const list = await listFrom(manyOf(10), { 'page-size': 4 });
    list.pageSize = 6;
    await list.updateComplete;
    expect(names(list)).to.have.length(6);
  });

  it('counts anew for another question', async () => {
    const list = await listFrom(manyOf(30), { 'page-size': 4, search: true });
    await more(list);
    await search(list, 'партньор 0');
    expect(names(list)).to.have.length(4);
  });

  it('keeps the boxes that are there', async () => {
    const list = await listFrom(manyOf(8), { 'page-size': 4 });
    const before = parts(list, 'item');
    await more(list);
    expect(parts(list, 'item').slice(0, 4)).to.deep.equal(before);
  });

  it('keeps further ones in the other language, whose names are the same', async () => {
    const { url } = await serveJson(manyOf(10));
    const list = await whenShown(fixtureList({ src: url, 'page-size': 4 }));
    await more(list);
    list.lang = 'bg';
    await until(() => findButton(list, 'Още партньори'), 'the Bulgarian button');
    expect(names(list)).to.have.length(8);
  });

  it('holds hundreds of them', async () => {
    const list = await listFrom(manyOf(300), { 'page-size': 300 });
    expect(names(list)).to.have.length(300);
  });
});
