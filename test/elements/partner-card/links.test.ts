import { expect } from '@open-wc/testing';
import '../../../src/elements/partner-card/define.js';
import { part, parts } from '../../support/dom.js';
import { cardOf } from '../../support/partner-card/fixtures.js';
import { both, IKEM, organization } from '../../support/partners/documents.js';

type Json = Record<string, unknown>;

async function linksOf(fields: Json): Promise<HTMLAnchorElement[]> {
  const card = await cardOf(organization('Волта', fields));
  return parts(card, 'links').flatMap((list) => [...list.querySelectorAll('a')]);
}

/** What a link says to the eye. */
function labelOf(link: HTMLAnchorElement): string {
  return (link.textContent ?? '').split(' – ')[0]?.trim() ?? '';
}

describe('<partner-card> links', () => {
  it('say where they lead, and whose they are to who cannot see it', async () => {
    const card = await cardOf(IKEM, { lang: 'bg' });
    const links = [...part(card, 'links').querySelectorAll('a')];
    expect(part(card, 'links').getAttribute('role')).to.equal('list');
    const name = 'Индустриален клъстер „Електромобили“';
    expect(links.map(({ textContent }) => textContent?.trim())).to.deep.equal([
      `office@ikem.example – ${name}`,
      `+359 2 123 – ${name}`,
      `Facebook – ${name}`,
      `Wikipedia – ${name}`,
    ]);
    for (const link of links) {
      const hidden = link.querySelector('.visually-hidden')?.getBoundingClientRect();
      expect(hidden?.width).to.be.at.most(1);
    }
    expect(links.map(({ protocol }) => protocol)).to.deep.equal([
      ...['mailto:', 'tel:', 'https:', 'https:'],
    ]);
  });

  for (const [written, hrefs] of [
    ['+359 (0)2 987 65 43', ['tel:+35929876543']],
    ['0049 (0)30 1234567', ['tel:0049301234567']],
    ['(02) 987 65 43', ['tel:029876543']],
    ['02/987 65 43', ['tel:029876543']],
    ['тел.: 02 987 65 43', ['tel:029876543']],
    ['+359 2 987 65 43, вътр. 12', ['tel:+35929876543;ext=12']],
    ['+1 555 010 010 ext. 7', ['tel:+1555010010;ext=7']],
    ['0700 10 200 / 02 987 65 43', ['tel:070010200', 'tel:029876543']],
    ['0700 10 200; 02 987 65 43', ['tel:070010200', 'tel:029876543']],
    ['0700 10 200, 02 987 65 43', ['tel:070010200', 'tel:029876543']],
  ] as const) {
    it(`dial what is written: ${written}`, async () => {
      const links = await linksOf({ telephone: written });
      expect(links.map(({ href }) => href)).to.deep.equal(hrefs);
    });
  }

  it('lead to no front page of a network', async () => {
    const sameAs = ['https://www.facebook.com/', 'https://x.com', 'https://www.facebook.com/volta'];
    expect((await linksOf({ sameAs })).map(labelOf)).to.deep.equal(['Facebook']);
  });

  for (const [href, label] of [
    ['https://www.facebook.com/volta', 'Facebook'],
    ['https://bg-bg.facebook.com/volta', 'Facebook'],
    ['https://instagram.com/volta', 'Instagram'],
    ['https://www.linkedin.com/company/volta', 'LinkedIn'],
    ['https://www.youtube.com/@volta', 'YouTube'],
    ['https://x.com/volta', 'X'],
    ['https://twitter.com/volta', 'X'],
    ['https://github.com/volta', 'GitHub'],
    ['https://invite.viber.com/?g2=x', 'Viber'],
    ['https://notfacebook.example/', 'notfacebook.example'],
    ['https://facebook.com.example/', 'facebook.com.example'],
    ['https://www.volta.example/za-nas', 'volta.example'],
  ] as const) {
    it(`name the site: ${href}`, async () => {
      const [link] = await linksOf({ sameAs: href });
      expect(link?.href).to.equal(href);
      expect(link && labelOf(link)).to.equal(label);
    });
  }

  it('are none for what is neither an address nor a number', async () => {
    expect(await linksOf({ telephone: 'кабинет 7', email: 'пишете @ нас' })).to.deep.equal([]);
  });

  it('are no directory', async () => {
    const sameAs = Array.from({ length: 40 }, (_, index) => `https://a${index}.example/`);
    expect(await linksOf({ sameAs })).to.have.length(6);
  });

  it('lead to an address or a number that can be used', async () => {
    const links = await linksOf({ email: 'mailto:a@example.org', telephone: '+359 (2) 98-76' });
    expect(links.map(({ href }) => href)).to.deep.equal(['mailto:a@example.org', 'tel:+35929876']);
    expect(links.map(labelOf)).to.deep.equal(['a@example.org', '+359 (2) 98-76']);
  });

  for (const fields of [
    { sameAs: ['javascript:alert(1)', 'data:text/html,1', '', 7, null, {}] },
    { email: 'няма', telephone: 'няма' },
    { email: {}, telephone: [] },
    { contactPoint: ['x', 7, {}] },
    {},
  ]) {
    it(`are left out where there is nothing usable: ${JSON.stringify(fields)}`, async () => {
      const card = await cardOf(organization('Волта', fields));
      expect(parts(card, 'links')).to.have.length(0);
    });
  }

  it('carry the language of the name that they end with', async () => {
    const card = await cardOf({ ...IKEM, name: { bg: 'Клъстер' } }, { lang: 'en' });
    const hidden = part(card, 'links').querySelector('.visually-hidden');
    expect(hidden?.closest('[lang]')?.getAttribute('lang')).to.equal('bg');
    const own = await cardOf({ ...IKEM, name: both('Клъстер', 'Cluster') }, { lang: 'en' });
    const other = part(own, 'links').querySelector('.visually-hidden');
    expect(other?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });
});
