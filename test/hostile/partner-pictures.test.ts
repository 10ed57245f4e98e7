import { expect } from '@open-wc/testing';
import '../../src/elements/partner-card/define.js';
import '../../src/elements/partner-list/define.js';
import type { PartnerCard } from '../../src/elements/partner-card/partner-card.js';
import type { PartnerList } from '../../src/elements/partner-list/partner-list.js';
import { stay } from '../support/comment-form/hostile.js';
import { parts, textOf } from '../support/dom.js';
import { answers, uniqueId } from '../support/endpoints.js';
import { hasRun } from '../support/hostile/payloads.js';
import { HOSTILE_URLS } from '../support/hostile/texts.js';
import { listOf, organization } from '../support/partners/documents.js';
import { whenShown } from '../support/partners/fixtures.js';
import { expectHarmless, withAttributes, withScript } from '../support/partners/hostile.js';
import { until } from '../support/waiting.js';

const LAYOUTS = ['card', 'row', 'logo'];
const RUN = 'parent.hostile = 1; top.hostile = 1; window.hostile = 1';
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  width="60" height="40" onload="${RUN}">
  <script>${RUN}</script>
  <image href="x:" onerror="${RUN}"/>
  <a xlink:href="javascript:${RUN}"><rect width="60" height="40"/></a>
  <foreignObject width="9" height="9">
    <iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="&lt;script>${RUN}&lt;/script>"></iframe>
  </foreignObject>
  <animate attributeName="x" dur="1ms" onbegin="${RUN}"/>
</svg>`;

function pictures(element: Element): HTMLImageElement[] {
  return [...(element.shadowRoot?.querySelectorAll('img') ?? [])];
}

/** The address of a drawing that does what it can. */
function drawing(body = SVG, type = 'image/svg+xml'): Promise<string> {
  return answers.put(uniqueId(), { body, headers: { 'content-type': type } });
}

async function whenLoaded(element: Element): Promise<HTMLImageElement> {
  const image = await until(() => pictures(element)[0], 'a picture');
  image.loading = 'eager';
  await until(() => image.naturalWidth > 0, 'the picture');
  return image;
}

describe('hostile pictures of partners', () => {
  beforeEach(() => addEventListener('click', stay));
  afterEach(() => removeEventListener('click', stay));

  for (const [name, value] of Object.entries(HOSTILE_URLS)) {
    it(`are never ${name}`, async () => {
      const json = organization('Зелен ток', {
        ...{ url: value, image: [value, { url: value }], sameAs: [value, [value]] },
        ...{ logo: { '@type': 'ImageObject', url: value, contentUrl: value } },
      });
      const own = { name: 'Зелен ток', url: value, logo: value };
      for (const card of [
        withScript<PartnerCard>('partner-card', json),
        withScript<PartnerCard>('partner-card', { ...json, logo: value }),
        withAttributes<PartnerCard>('partner-card', own),
      ]) {
        await whenShown(card);
        for (const { src } of pictures(card)) expect(src).to.match(/^https?:/);
        await expectHarmless(card);
      }
    });
  }

  const NO_PICTURES = {
    'a script': 'javascript:parent.hostile=1',
    'a document': 'data:text/html,<script>parent.hostile=1</script>',
    'a drawing in its address': `data:image/svg+xml,${encodeURIComponent(SVG)}`,
    'a picture in its address': 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
    'an object of the page': 'blob:https://ikem.example/0b5c5a5e-0000-4000-8000-000000000000',
  };
  for (const [name, logo] of Object.entries(NO_PICTURES)) {
    it(`leave their place to the name: ${name}`, async () => {
      for (const card of [
        withScript<PartnerCard>('partner-card', organization('Зелен ток', { logo })),
        withAttributes<PartnerCard>('partner-card', { name: 'Зелен ток', logo }),
      ]) {
        await whenShown(card);
        expect(pictures(card)).to.deep.equal([]);
        expect(parts(card, 'logo').map(textOf)).to.deep.equal(['ЗТ']);
        card.setAttribute('layout', 'logo');
        await card.updateComplete;
        expect(parts(card, 'logo').map(textOf)).to.deep.equal(['Зелен ток']);
      }
    });
  }

  it('are drawings whose scripts stay asleep', async () => {
    const logo = await drawing();
    const card = withScript<PartnerCard>('partner-card', organization('Зелен ток', { logo }));
    const list = withScript<PartnerList>(
      'partner-list',
      listOf(organization('Зелен ток', { logo })),
      { layout: 'logo', moving: true },
    );
    for (const layout of LAYOUTS) {
      card.setAttribute('layout', layout);
      for (const element of [card, list]) {
        await whenShown(element);
        const image = await whenLoaded(element);
        expect(image.localName).to.equal('img');
        expect(element.shadowRoot?.querySelectorAll('svg, object, embed, iframe')).to.have.length(
          0,
        );
        await expectHarmless(element);
      }
    }
  });

  const BROKEN: [what: string, body: string, type: string][] = [
    ['a web page', '<!doctype html><script>parent.hostile = 1</script>', 'text/html'],
    ['a script', RUN, 'text/javascript'],
    ['nothing', '', 'image/png'],
    ['half a drawing', SVG.slice(0, 200), 'image/svg+xml'],
  ];
  for (const [what, body, type] of BROKEN) {
    it(`leave their place to the name when they are ${what}`, async () => {
      const logo = await drawing(body, type);
      const card = withScript<PartnerCard>('partner-card', organization('Зелен ток', { logo }));
      await whenShown(card);
      for (const image of pictures(card)) image.loading = 'eager';
      await until(() => textOf(parts(card, 'logo')[0] as Element) === 'ЗТ', 'the letters');
      expect(hasRun()).to.equal(false);
    });
  }
});

describe('hostile links of partners', () => {
  beforeEach(() => addEventListener('click', stay));
  afterEach(() => removeEventListener('click', stay));

  it('lead to mail and telephone only as such', async () => {
    const contacts = [
      'javascript:parent.hostile=1//@x.example',
      'mailto:javascript:parent.hostile=1@x.example',
      'tel:javascript:1',
      'data:text/html,1<script>parent.hostile=1</script>',
      '"@x.example" onclick="parent.hostile=1',
    ];
    for (const contact of contacts) {
      const json = organization('Зелен ток', { email: contact, telephone: contact });
      const card = await whenShown(withScript<PartnerCard>('partner-card', json));
      const links = card.shadowRoot?.querySelectorAll('a') ?? [];
      for (const { protocol } of links) expect(protocol).to.be.oneOf(['mailto:', 'tel:']);
      await expectHarmless(card);
    }
  });

  it('tell every site that it was opened from nowhere', async () => {
    const url = 'https://evil.example/';
    const json = organization('Зелен ток', { url, sameAs: [url], email: 'a@b.example' });
    for (const layout of LAYOUTS) {
      const card = await whenShown(withScript<PartnerCard>('partner-card', json, { layout }));
      for (const { rel } of card.shadowRoot?.querySelectorAll('a') ?? []) {
        expect(rel).to.contain('noopener');
      }
    }
  });
});
