import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Stage } from '../e2e/stage.js';
import { removePartners } from './backstage-partners.js';
import { logIn } from './companion-upload.js';
import { documentUrl, openScreen, type Document } from './companion-partners.js';
import { getJson } from './rest.js';
import type { WordPress } from './server.js';

const SCREEN = 'edit.php?post_type=cluster_news_partner&page=cluster-news-partners';

/** An organisation with what the form has no field for: subtype, short name, contact, a further fact, postal code. */
const SCHOOL = {
  '@type': 'HighSchool',
  '@id': 'https://cluster.example/schools/1',
  name: [
    { '@value': 'Гимназия „Ток“ \\ \'", 1 < 2', '@language': 'bg' },
    { '@value': 'Tok High School', '@language': 'en' },
  ],
  alternateName: 'Ток',
  description: { '@value': 'Учи на електромобили.', '@language': 'bg' },
  url: 'https://tok.example/',
  logo: 'https://tok.example/logo.svg',
  address: {
    '@type': 'PostalAddress',
    addressLocality: { '@value': 'Русе', '@language': 'bg' },
    postalCode: '7000',
  },
  foundingDate: '1962-09',
  memberOf: {
    '@type': 'OrganizationRole',
    startDate: '2019',
    memberOf: { '@type': 'Organization', name: 'Мрежа' },
  },
  numberOfEmployees: { '@type': 'QuantitativeValue', minValue: 11, maxValue: 50 },
  knowsAbout: [
    { '@value': 'Енергетика', '@language': 'bg' },
    { '@value': 'Energy', '@language': 'en' },
    { '@value': 'Мехатроника', '@language': 'bg' },
  ],
  additionalProperty: [{ '@type': 'PropertyValue', name: 'Паралелки', value: 24 }],
  contactPoint: { '@type': 'ContactPoint', email: 'tok@tok.example' },
  sameAs: ['https://social.example/tok'],
};
const NAMELESS = { '@type': 'Organization', '@id': 'https://cluster.example/2', name: ' ' };
const HOSTILE = {
  '@id': 'https://cluster.example/3',
  name: '<img src=x onerror="hacked=1">Хъб',
  url: 'javascript:alert(1)',
  sameAs: ['javascript:alert(1)', { a: 1 }],
  foundingDate: ['1990'],
  numberOfEmployees: 'много',
  address: 'Варна',
};

/** That partners come from a file and go into one. @param world what the suite works with, once the tests run */
export function describePartnersFile(world: () => { wordpress: WordPress; stage: Stage }): void {
  const site = (): string => world().wordpress.url;
  const partners = async (): Promise<Document['itemListElement']> =>
    (await getJson<Document>(documentUrl(site()))).itemListElement;

  describe('the file of partners', () => {
    let folder: string;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'partners-'));
    });
    after(() => Promise.all([rm(folder, { recursive: true }), removePartners(site())]));

    /** Uploads a file, and resolves with what the page says then. */
    async function upload(page: Page, text: string): Promise<string> {
      const file = join(folder, 'partners.json');
      await writeFile(file, text);
      await page.goto(`${site()}/wp-admin/${SCREEN}`);
      const [chooser] = await Promise.all([
        page.waitForFileChooser(),
        page.click('input[type=file]'),
      ]);
      await chooser.accept([file]);
      await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      return page.$eval('.notice[role]', ({ textContent }) => textContent ?? '');
    }

    it('is imported, again without doubles, and exported as it was', async () => {
      const { page } = world().stage.visit;
      await openScreen(page, site(), SCREEN);
      const list = { '@type': 'ItemList', itemListElement: [SCHOOL, NAMELESS, HOSTILE] };
      const first = await upload(page, `\uFEFF${JSON.stringify(list)}`);
      assert.match(first, /Добавени: 2\. Обновени: 0\. Пропуснати поради липса на име: 1\./);

      const [school, hub] = await partners();
      assert.deepEqual(school, SCHOOL);
      assert.deepEqual(hub, {
        '@type': 'Organization',
        '@id': HOSTILE['@id'],
        name: { '@value': 'Хъб', '@language': 'bg' },
        address: {
          '@type': 'PostalAddress',
          addressLocality: { '@value': 'Варна', '@language': 'bg' },
        },
        numberOfEmployees: 'много',
      });

      const exported = await page.$eval('a[download]', async ({ href }) =>
        (await fetch(href)).text(),
      );
      const changed = exported.replace('"1962-09"', '"1963"');
      assert.match(await upload(page, changed), /Добавени: 0\. Обновени: 2\./);
      assert.deepEqual(await partners(), [{ ...SCHOOL, foundingDate: '1963' }, hub]);
    });

    it('is refused where it is none, and changes nothing', async () => {
      const { page } = world().stage.visit;
      await openScreen(page, site(), SCREEN);
      const known = await partners();
      for (const text of ['<html>', '[1,2]', '{"@graph":"x"}']) {
        assert.match(await upload(page, text), /^\s*Файлът не е JSON с организации/, text);
      }
      assert.deepEqual(await partners(), known);
    });

    it('is for editors: authors see neither the page nor the partners', async () => {
      const { page } = world().stage.visit;
      await logIn(page, site(), 'press');
      for (const screen of [SCREEN, 'edit.php?post_type=cluster_news_partner']) {
        const answer = await page.goto(`${site()}/wp-admin/${screen}`);
        assert.equal(answer?.status(), 403, screen);
      }
    });

    it('is neither taken nor given without a nonce', async () => {
      const { page } = world().stage.visit;
      await openScreen(page, site(), SCREEN);
      for (const action of ['import', 'import-step', 'export']) {
        const path = `/wp-admin/admin-post.php?action=cluster-news-partners-${action}&file=1`;
        const status = await page.evaluate(async (url) => (await fetch(url)).status, path);
        assert.equal(status, 403, action);
        const asStranger = await fetch(site() + path, { redirect: 'manual' });
        assert.doesNotMatch(await asStranger.text(), /ItemList/);
      }
    });
  });
}
