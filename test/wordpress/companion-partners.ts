import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Stage } from '../e2e/stage.js';
import { until } from '../e2e/visit.js';
import { addManyPartners, countQueriesForPartners, removePartners } from './backstage-partners.js';
import { setPermalinks } from './comments.js';
import { logIn } from './companion-upload.js';
import { violationsIn } from './editor.js';
import { getJson, type Media } from './rest.js';
import type { WordPress } from './server.js';

/** What an editor enters. */
const TITLE = 'Гимназия по електротехника „Лост & син“';
const FIELDS = {
  '#content': 'Учи на „електромобили“ & скутери.\nОт 1962 г.',
  '#cluster-news-name_en': 'School of Electrical Engineering',
  '#cluster-news-description_en': 'Teaches with electric vehicles.',
  '#cluster-news-url': 'https://school.example/',
  '#cluster-news-street': 'ул. „Първа“ 1',
  '#cluster-news-city': 'Пловдив',
  '#cluster-news-city_en': 'Plovdiv',
  '#cluster-news-founded': '1962',
  '#cluster-news-since': '2019-11',
  '#cluster-news-employees': '85',
  '#cluster-news-members': '640',
  '#cluster-news-links': 'https://social.example/school\nhttps://video.example/school',
};

const inBoth = (bg: string, en: string): object[] => [
  { '@value': bg, '@language': 'bg' },
  { '@value': en, '@language': 'en' },
];

/** A document of partners, as far as the tests read it. */
export interface Document {
  readonly '@type': string;
  readonly numberOfItems: number;
  readonly itemListElement: readonly Readonly<Record<string, unknown>>[];
}

/** Opens a screen of the dashboard as the administrator. */
export async function openScreen(page: Page, site: string, screen: string): Promise<void> {
  await logIn(page, site);
  await page.goto(`${site}/wp-admin/${screen}`);
}

/** Where the document is. */
export const documentUrl = (site: string): string => `${site}/?cluster-news=partners.json`;

/** That partners are entered in the dashboard, and shown by other sites. */
export function describePartners(world: () => { wordpress: WordPress; stage: Stage }): void {
  const site = (): string => world().wordpress.url;

  describe('partners', () => {
    after(() => removePartners(site()));

    it('that an editor has entered are shown by another site, in both languages', async () => {
      const { page } = world().stage.visit;
      await addSector(page);
      const pictures = await getJson<(Media & { id: number })[]>(
        `${site()}/?rest_route=/wp/v2/media`,
      );
      const logo = pictures.find(({ media_details }) => media_details?.sizes['medium']);
      assert.ok(logo);
      await enterPartner(page, logo.id);
      const { itemListElement } = await getJson<Document>(documentUrl(site()));
      const [{ '@id': id, ...entered } = {}] = itemListElement;
      assert.match(String(id), /\?post_type=cluster_news_partner&p=\d+$/);
      assert.deepEqual(entered, {
        '@type': 'Organization',
        name: inBoth(TITLE, FIELDS['#cluster-news-name_en']),
        description: inBoth(FIELDS['#content'], FIELDS['#cluster-news-description_en']),
        url: 'https://school.example/',
        logo: logo.media_details?.sizes['medium']?.source_url,
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'ул. „Първа“ 1',
          addressLocality: inBoth('Пловдив', 'Plovdiv'),
        },
        foundingDate: '1962',
        memberOf: {
          '@type': 'OrganizationRole',
          startDate: '2019-11',
          memberOf: { '@type': 'Organization', name: 'Умения за електромобилност' },
        },
        numberOfEmployees: { '@type': 'QuantitativeValue', value: 85 },
        knowsAbout: inBoth('Електротехника', 'Electrical engineering'),
        additionalProperty: [
          {
            '@type': 'PropertyValue',
            propertyID: 'members',
            name: inBoth('Членове', 'Members'),
            value: 640,
          },
        ],
        sameAs: FIELDS['#cluster-news-links'].split('\n'),
      });
      assert.match(await listText('bg'), /„Лост & син“[^]*Пловдив/);
      assert.match(await listText('en'), /School of Electrical Engineering[^]*Plovdiv/);
    });

    it('have a page of their own, with links before the script', async () => {
      const html = await (await fetch(`${site()}/cluster-news/partners/`)).text();
      assert.match(html, /<title>Партньори: Умения за електромобилност<\/title>/);
      const name = TITLE.replace('&', '&amp;');
      assert.ok(html.includes(`<li><a href="https://school.example/">${name}</a></li>`));
      assert.match(html, /json\+oembed" href="[^"]+cluster-news%2Fpartners%2F"/);
    });

    it('have headers for readers of any site, and an address without pretty permalinks', async () => {
      await setPermalinks(site(), 'plain');
      const { headers, status } = await fetch(documentUrl(site()));
      await setPermalinks(site(), 'pretty');
      assert.equal(status, 200);
      assert.equal(headers.get('Content-Type'), 'application/ld+json; charset=utf-8');
      assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
      assert.match(headers.get('Cache-Control') ?? '', /^public, max-age=300, /);
      assert.deepEqual([headers.get('Set-Cookie'), headers.get('Expires')], [null, null]);
      const again = { headers: { 'If-None-Match': headers.get('ETag') ?? '' } };
      assert.equal((await fetch(documentUrl(site()), again)).status, 304);
    });

    it('are what they are now, also for those who have the document', async () => {
      const { page } = world().stage.visit;
      const before = await fetch(documentUrl(site()));
      const { numberOfItems } = (await before.json()) as Document;
      await openScreen(page, site(), 'edit.php?post_type=cluster_news_partner');
      const trash = await page.$eval('.row-actions .trash a', ({ href }) => href);
      await page.goto(trash);
      const known = { headers: { 'If-None-Match': before.headers.get('ETag') ?? '' } };
      const answer = await fetch(documentUrl(site()), known);
      assert.equal(((await answer.json()) as Document).numberOfItems, numberOfItems - 1);
    });

    it('cost some queries for each 500 of them, and none for each', async () => {
      await addManyPartners(site(), 50);
      const [few] = await countQueriesForPartners(site());
      await addManyPartners(site(), 4950);
      const [many, count] = await countQueriesForPartners(site());
      assert.equal(count, 5000);
      assert.ok(many <= 11 * few, `${many} for 5,000, ${few} for 50`);
    });
  });

  /** Adds a sector with its names in both languages. */
  async function addSector(page: Page): Promise<void> {
    const screen = 'edit-tags.php?taxonomy=cluster_news_sector&post_type=cluster_news_partner';
    await openScreen(page, site(), screen);
    await page.type('#tag-name', 'Електротехника');
    await page.type('#cluster-news-sector', 'Electrical engineering');
    await page.click('#submit');
    await page.waitForSelector('#the-list .name');
  }

  /** Fills the form in and publishes it. @param logo what the media library's dialog would choose */
  async function enterPartner(page: Page, logo: number): Promise<void> {
    await page.goto(`${site()}/wp-admin/post-new.php?post_type=cluster_news_partner`);
    assert.deepEqual(await violationsIn(page, '#cluster-news-partner .inside'), []);
    await page.type('#title', TITLE);
    for (const [field, text] of Object.entries(FIELDS)) await page.type(field, text);
    await page.click('#cluster_news_sectorchecklist input');
    await page.$eval(
      '#_thumbnail_id',
      (input, id) => ((input as HTMLInputElement).value = String(id)),
      logo,
    );
    await page.click('#publish');
    await page.waitForSelector('#message'); // WordPress changes the address before, when it has saved a draft.
  }

  /** The text of the only partner that a page of another site shows, with the two lines. */
  function listText(lang: string): Promise<string> {
    const { stage } = world();
    const script = `<script type="module" src="${site()}/?cluster-news=partner-card.js"></script>`;
    const list = `<partner-list src="${documentUrl(site())}" lang="${lang}"></partner-list>`;
    return stage.visit.open(stage.site.putPage('/partners', script + list)).then((page) =>
      until('the partner', () =>
        page.evaluate(() => {
          const card = document.querySelector('partner-list')?.shadowRoot?.querySelector('li');
          return card?.textContent?.trim();
        }),
      ),
    );
  }
}
