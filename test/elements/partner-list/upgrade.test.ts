import { expect, fixtureSync } from '@open-wc/testing';
import type { PartnerList } from '../../../src/elements/partner-list/partner-list.js';
import { frames, isVisible, parts } from '../../support/dom.js';
import { names } from '../../support/partner-list/fixtures.js';
import { manyOf } from '../../support/partners/documents.js';
import { scriptOf, whenFailed, whenShown } from '../../support/partners/fixtures.js';
import { until } from '../../support/waiting.js';
import { warnings } from '../../support/warnings.js';

const LINK = '<a href="https://example.org/">Партньори</a>';

/** Elements of a page that is older than the script; a fixture would be gone after the first test. */
function oldPage(): Record<string, PartnerList> {
  const page = document.createElement('main');
  const data = scriptOf(manyOf(9));
  page.innerHTML = `
    <partner-list id="attributes" page-size="2" layout="row" search>${data}${LINK}</partner-list>
    <partner-list id="properties">${data}</partner-list>`;
  document.body.append(page);
  return Object.fromEntries([...page.children].map((child) => [child.id, child as PartnerList]));
}

describe('<partner-list> before its script runs', () => {
  let lists: Record<string, PartnerList>;

  function old(id: string): PartnerList {
    const list = lists[id];
    if (!list) throw new Error(`No such element: ${id}`);
    return list;
  }

  before(async () => {
    lists = oldPage();
    Object.assign(old('properties'), { pageSize: 3, filter: true });
    expect(isVisible(old('attributes').querySelector('a')), 'the fallback link').to.equal(true);
    // This file alone does not import it above: it looks at what stands there before.
    await import('../../../src/elements/partner-list/define.js');
  });

  after(() => document.querySelector('main')?.remove());

  it('defines the card, too', () => {
    expect(customElements.get('partner-card')).not.to.equal(undefined);
  });

  it('takes the attributes that stand there, and the place of its fallback children', async () => {
    const list = await whenShown(old('attributes'));
    expect(names(list)).to.have.length(2);
    await until(() => parts(list, 'search')[0], 'the field');
    expect(isVisible(list.querySelector('a'))).to.equal(false);
  });

  it('takes properties that were set before', async () => {
    const list = await whenShown(old('properties'));
    expect(names(list)).to.have.length(3);
    list.pageSize = 1;
    await list.updateComplete;
    expect(names(list), 'the property still works').to.have.length(1);
  });

  it('takes a child script and attributes that come later', async () => {
    const list = await whenFailed(fixtureSync<PartnerList>('<partner-list></partner-list>'));
    list.insertAdjacentHTML('beforeend', scriptOf(manyOf(9)));
    list.setAttribute('page-size', '4');
    await until(() => names(list).length === 4, 'four partners');
  });

  it('leaves the element of an earlier copy of the script in place', async () => {
    const first = customElements.get('partner-list');
    const copy = '/src/elements/partner-list/define.ts?copy';
    await import(copy);
    expect(customElements.get('partner-list') === first).to.equal(true);
  });
});

describe('<partner-list debug>', () => {
  before(() => import('../../../src/elements/partners/lazy/partner-debug.js'));

  it('names each bad attribute and the error once', async () => {
    const found = await warnings(async () => {
      const bad = 'layout="mosaic" order="up" page-size="0" heading-level="h2" src="data:,x" debug';
      const list = fixtureSync<PartnerList>(`<partner-list ${bad}></partner-list>`);
      await whenFailed(list);
      await frames();
      list.lang = 'bg';
      await frames();
    });
    expect([...found].sort()).to.deep.equal([
      '<partner-list> The attribute "src" is missing or is no http(s) address. ' +
        'Correct it as the README shows. (src="data:,x")',
      '<partner-list> heading-level="h2"',
      '<partner-list> layout="mosaic"',
      '<partner-list> order="up"',
      '<partner-list> page-size="0"',
    ]);
  });
});
