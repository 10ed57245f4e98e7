import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-card/define.js';
import type { PartnerCard } from '../../../src/elements/partner-card/partner-card.js';
import { part, parts, textOf } from '../../support/dom.js';
import { answers, requestCount, uniqueId } from '../../support/endpoints.js';
import { cardOf, whenNamed } from '../../support/partner-card/fixtures.js';
import { both, IKEM, listOf, organization } from '../../support/partners/documents.js';
import { fixtureIn, LOGO, scriptOf, whenShown } from '../../support/partners/fixtures.js';
import { until } from '../../support/waiting.js';

const DARK = 'background: #14181d; color: #e8eaed; color-scheme: dark';

function image(card: PartnerCard): HTMLImageElement | null {
  return part(card, 'logo').querySelector('img');
}

/** An address whose answer is no picture, another one each time. */
const noPicture = (): string => answers.url('html', { id: uniqueId() });

describe('<partner-card> logo', () => {
  it('stands on a white plate, on a dark page too', async () => {
    const markup = `<partner-card>${scriptOf({ ...IKEM, logo: LOGO })}</partner-card>`;
    const card = await whenShown(fixtureIn<PartnerCard>(`style="${DARK}"`, markup));
    const plate = getComputedStyle(part(card, 'logo'));
    expect(plate.backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('is shown whole and within its plate, whatever its shape', async () => {
    for (const [w, h] of [
      [900, 60],
      [60, 900],
    ]) {
      const card = await cardOf({ ...IKEM, logo: answers.url('image', { w, h }) });
      await until(() => image(card)?.complete, 'the logo');
      const plate = part(card, 'logo').getBoundingClientRect();
      const box = image(card)?.getBoundingClientRect();
      expect(box?.width).to.be.within(10, plate.width);
      expect(box?.height).to.be.within(10, plate.height);
      expect(getComputedStyle(image(card) as Element).objectFit).to.equal('contain');
    }
  });

  it('is loaded late, and without telling where the reader is', async () => {
    const card = await cardOf({ ...IKEM, logo: { '@type': 'ImageObject', url: LOGO } });
    expect(image(card)?.loading).to.equal('lazy');
    expect(image(card)?.referrerPolicy).to.equal('no-referrer');
  });

  it('is decoration beside the name', async () => {
    const card = await cardOf({ ...IKEM, logo: LOGO });
    expect(image(card)?.alt).to.equal('');
    expect(part(card, 'logo').getAttribute('aria-hidden')).to.equal('true');
  });

  for (const [name, fields, monogram] of [
    ['Индустриален клъстер', { alternateName: 'ИКЕМ' }, 'ИКЕМ'],
    ['Индустриален клъстер', { alternateName: 'Клъстер за електромобили' }, 'ИК'],
    ['„Зелен ток“ ООД', {}, 'ЗТ'],
    ['волта', {}, 'В'],
    ['3D работилница', {}, 'Р'],
  ] as const) {
    it(`is the monogram ${monogram} where there is none: ${name}`, async () => {
      const card = await cardOf(organization(name, fields));
      expect(textOf(part(card, 'logo'))).to.equal(monogram);
    });
  }

  it('is the monogram of the language that is shown', async () => {
    const card = await cardOf(IKEM, { lang: 'bg' });
    expect(textOf(part(card, 'logo'))).to.equal('ИКЕМ');
    card.lang = 'en';
    await whenNamed(card, 'Electric Vehicles Industrial Cluster');
    expect(textOf(part(card, 'logo'))).to.equal('EVIC');
  });

  for (const layout of ['card', 'row'] as const) {
    it(`gives way to the monogram when it cannot be loaded, as ${layout}`, async () => {
      const card = await cardOf({ ...IKEM, logo: noPicture() }, { layout });
      await until(() => !image(card), 'the monogram');
      expect(textOf(part(card, 'logo'))).to.equal('EVIC');
    });
  }

  it('gives way to the name when it cannot be loaded, as logo', async () => {
    const card = await cardOf({ ...IKEM, logo: noPicture() }, { layout: 'logo' });
    await until(() => !image(card), 'the name');
    expect(textOf(part(card, 'logo'))).to.equal('Electric Vehicles Industrial Cluster');
    expect(part(card, 'logo').querySelector('a')?.href).to.equal('https://ikem.example/');
  });

  it('is not asked for again once it has failed', async () => {
    const id = uniqueId();
    const card = await cardOf({ ...IKEM, logo: answers.url('html', { id }) });
    await until(() => !image(card), 'the monogram');
    card.lang = 'bg';
    await whenNamed(card, 'Индустриален клъстер „Електромобили“');
    expect(parts(card, 'logo')[0]?.querySelector('img')).to.equal(null);
    expect(await requestCount(id)).to.equal(1);
  });

  it('is another one for another partner', async () => {
    const list = listOf(
      organization('А', { logo: noPicture() }),
      organization('Б', { logo: LOGO }),
    );
    const card = await cardOf(list);
    await until(() => !image(card), 'the monogram');
    card.partner = 'Б';
    await until(() => image(card)?.src === LOGO, 'the logo of the other');
  });

  for (const logo of [
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg onload="alert(1)"/>',
    { '@type': 'ImageObject', url: 'javascript:alert(1)' },
    7,
    {},
  ]) {
    it(`is the monogram for what is no address: ${JSON.stringify(logo)}`, async () => {
      const card = await cardOf(organization(both('Волта', 'Volta'), { logo }));
      expect(image(card)).to.equal(null);
      expect(textOf(part(card, 'logo'))).to.equal('V');
    });
  }
});
