import assert from 'node:assert/strict';
import { writeFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Stage } from '../e2e/stage.js';
import { logIn } from './companion-upload.js';
import type { WordPress } from './server.js';
import { until } from './until.js';

interface Organization {
  '@id': string;
  name: { '@value': string; '@language': string }[];
  keywords?: string[];
  [name: string]: unknown;
}

const FORM = {
  post_title: 'Завод за батерии „Искра“',
  content: 'Прави батерии & зарядни.',
  cluster_news_name_en: 'Iskra Battery Works',
  cluster_news_description_en: 'Makes batteries.',
  cluster_news_url: 'https://iskra.example/',
  cluster_news_town: 'Пловдив',
  cluster_news_founded: '1998',
  cluster_news_links: 'https://a.example/\njavascript:alert(1)\nhttps://b.example/',
};

/** That an editor's partners come to other sites. @param world what the suite works with, once the tests run */
export function describePartners(world: () => { wordpress: WordPress; stage: Stage }): void {
  const address = (): string => `${world().wordpress.url}/?cluster-news=partners.json`;

  async function partners(): Promise<Organization[]> {
    const answer = await fetch(address());
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), '*');
    assert.match(answer.headers.get('Content-Type') ?? '', /^application\/ld\+json/);
    return ((await answer.json()) as { '@graph': Organization[] })['@graph'];
  }

  async function submit(page: Page, selector: string): Promise<void> {
    await Promise.all([page.waitForNavigation(), page.click(selector)]);
  }

  describe('partners', () => {
    it('are none at first', async () => {
      assert.deepEqual(await partners(), []);
    });

    it('are entered in a form of the dashboard, in both languages', async () => {
      const { stage, wordpress } = world();
      const { page } = stage.visit;
      await logIn(page, wordpress.url);
      await page.goto(`${wordpress.url}/wp-admin/post-new.php?post_type=cluster_partner`);
      await page.evaluate((values) => {
        document.getElementById('content-html')?.click(); // the text as it is, not the visual editor
        for (const [name, value] of Object.entries(values)) {
          const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
          if (field) field.value = value;
        }
        const sectors = document.querySelector<HTMLInputElement>('#new-tag-cluster_sector');
        if (sectors) sectors.value = 'Батерии, Производство';
        document.querySelector<HTMLElement>('#cluster_sector .tagadd')?.click();
      }, FORM);
      await submit(page, '#publish');
      await page.waitForSelector('#message.updated');
      const [partner, ...others] = await partners();
      assert.deepEqual(others, []);
      assert.deepEqual(partner, {
        '@type': 'Organization',
        '@id': partner?.['@id'],
        name: [
          { '@value': FORM.post_title, '@language': 'bg' },
          { '@value': FORM.cluster_news_name_en, '@language': 'en' },
        ],
        description: [
          { '@value': FORM.content, '@language': 'bg' },
          { '@value': FORM.cluster_news_description_en, '@language': 'en' },
        ],
        url: FORM.cluster_news_url,
        keywords: ['Батерии', 'Производство'],
        address: { '@type': 'PostalAddress', addressLocality: 'Пловдив' },
        foundingDate: '1998',
        sameAs: ['https://a.example/', 'https://b.example/'],
      });
    });

    it('are imported from a file, again without doubles, and those without a name left out', async () => {
      const { stage, wordpress } = world();
      const { page } = stage.visit;
      const [known] = await partners();
      assert.ok(known);
      const graph = [
        { ...known, foundingDate: '1999' },
        {
          '@id': 'https://x.example/#org',
          '@type': 'Organization',
          name: 'Хъб',
          keywords: 'Наука',
        },
        { '@id': 'https://x.example/#none', '@type': 'Organization', url: 'https://y.example/' },
        { name: '<script>alert(1)</script>Лаборатория', url: 'javascript:alert(1)' },
      ];
      const file = join(tmpdir(), `partners-${process.pid}.json`);
      await writeFile(file, JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }));
      await logIn(page, wordpress.url);
      const transfer = '/wp-admin/edit.php?post_type=cluster_partner&page=cluster-news-transfer';
      await page.goto(wordpress.url + transfer);
      const [chooser] = await Promise.all([
        page.waitForFileChooser(),
        page.click('input[type=file]'),
      ]);
      await chooser.accept([file]);
      await submit(page, '#submit');
      await rm(file);
      const told = await page.$eval('[role=status]', ({ textContent }) => textContent?.trim());
      assert.equal(told, 'Внесени са 3 партньора.');
      const names = (await partners()).map(({ name, foundingDate, url }) => [
        name[0]?.['@value'],
        foundingDate,
        url,
      ]);
      assert.deepEqual(names.sort(), [
        [FORM.post_title, '1999', FORM.cluster_news_url],
        ['Лаборатория', undefined, undefined],
        ['Хъб', undefined, undefined],
      ]);
    });

    it('are shown on a page of another site', async () => {
      const { stage, wordpress } = world();
      const script = `<script type="module" src="${wordpress.url}/?cluster-news=partner-card.js"></script>`;
      const list = `<partner-list src="${address()}"></partner-list>`;
      const page = await stage.visit.open(stage.site.putPage('/partners', script + list));
      await until('three partners', () =>
        page.evaluate(
          () =>
            document.querySelector('partner-list')?.shadowRoot?.querySelectorAll('[part~=item]')
              .length === 3,
        ),
      );
    });

    it('have a page of their own, with links before the script', async () => {
      const { wordpress } = world();
      const html = await (await fetch(`${wordpress.url}/cluster-news/partners/`)).text();
      assert.match(html, /<title>Партньори: Умения за електромобилност<\/title>/);
      assert.ok(
        html.includes(`<li><a href="${FORM.cluster_news_url}">${FORM.post_title}</a></li>`),
      );
      assert.match(html, /json\+oembed" href="[^"]+cluster-news%2Fpartners%2F"/);
    });
  });
}
