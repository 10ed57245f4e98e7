import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-card/define.js';
import type { PartnerCard } from '../../../src/elements/partner-card/partner-card.js';
import { frames, type Attributes } from '../../support/dom.js';
import { serve, serveJson } from '../../support/endpoints.js';
import { fixtureCard, shownCard } from '../../support/partner-card/fixtures.js';
import { IKEM } from '../../support/partners/documents.js';
import { scriptOf, whenFailed } from '../../support/partners/fixtures.js';
import { warnings } from '../../support/warnings.js';

/** What the console is told of a card, at first and after it has been rendered again. */
async function told(attributes: Attributes, json: unknown = IKEM): Promise<string[]> {
  return warnings(async () => {
    const card = await shownCard({ debug: true, ...attributes }, scriptOf(json));
    await again(card);
  });
}

async function again(card: PartnerCard): Promise<void> {
  await frames();
  card.lang = 'bg';
  await frames();
}

describe('<partner-card debug>', () => {
  before(() => import('../../../src/elements/partners/lazy/partner-debug.js'));

  it('says nothing when all is well', async () => {
    expect(await told({ layout: 'row', 'heading-level': 2 })).to.deep.equal([]);
  });

  it('names each bad attribute once', async () => {
    expect(await told({ layout: 'mosaic', 'heading-level': 9 })).to.deep.equal([
      '<partner-card> layout="mosaic"',
      '<partner-card> heading-level="9"',
    ]);
  });

  it('names the error once', async () => {
    const { url } = await serve({ status: 404 });
    const found = await warnings(async () => {
      await again(await whenFailed(fixtureCard({ src: url, debug: true })));
    });
    expect(found).to.deep.equal([
      '<partner-card> The endpoint answered with HTTP status 404. There is nothing at this address: ' +
        `check it letter by letter. (status 404: ${url})\n` +
        `To send to whoever can mend it: There is nothing at ${url}: where is it now?`,
    ]);
  });

  it('says where the JSON breaks', async () => {
    const { url } = await serve({ body: '{\n"name": "Волта",\n}' });
    const found = await warnings(async () => {
      await again(await whenFailed(fixtureCard({ src: url, debug: true })));
    });
    expect(found).to.have.length(1);
    expect(found[0]).to.match(/broken at line 3, column 1: .*\n.*has to answer with valid JSON/);
  });

  it('names a partner that the document does not know', async () => {
    const [found, ...others] = await told({ partner: 'няма', name: 'Волта' });
    expect(found).to.match(/^<partner-card> The document has no partner "няма": write its "@id"/);
    expect(others).to.deep.equal([]);
  });

  it('names an answer without organisations, in the reader’s language', async () => {
    const { url } = await serveJson({ '@type': 'Recipe', name: 'Мусака' });
    const found = await warnings(async () => {
      await whenFailed(fixtureCard({ src: url, debug: true, lang: 'bg' }));
      await frames();
    });
    expect(found).to.have.length(1);
    expect(found[0]).to.contain('Отговорът не съдържа организация по schema.org');
  });

  it('names an address that is none', async () => {
    const found = await warnings(async () => {
      await again(await whenFailed(fixtureCard({ src: 'javascript:alert(1)', debug: true })));
    });
    expect(found).to.have.length(1);
    expect(found[0]).to.match(
      /The attribute "src" is missing or is no .*\(src="javascript:alert\(1\)"\)/,
    );
  });

  it('tells nobody without the attribute, and starts with it', async () => {
    let card: PartnerCard | undefined;
    const before = await warnings(async () => {
      card = await shownCard({ layout: 'mosaic' }, scriptOf(IKEM));
      await frames();
    });
    expect(before).to.deep.equal([]);
    const after = await warnings(async () => {
      card?.setAttribute('debug', '');
      card?.requestUpdate();
      await frames(20);
    });
    expect(after).to.deep.equal(['<partner-card> layout="mosaic"']);
  });
});
