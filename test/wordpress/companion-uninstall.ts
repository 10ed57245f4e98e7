import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { addManyPartners, removePartners } from './backstage-partners.js';
import { addPost, backstage, sendComment, storedData, uninstall } from './comments.js';
import { documentUrl, type Document } from './companion-partners.js';
import { getJson } from './rest.js';

interface Place {
  readonly url: string;
  html(content: string): Promise<string>;
  becomeNetwork(): Promise<string>;
}

const NOTHING = { options: 0, keys: 0, events: 0, partners: 0 };
/** Cron shall ask for it. */
const FEED = '[news_feed src="https://ikem.example/last.json"]';

/** Lets a site store something of each kind. */
async function fill(site: string): Promise<void> {
  await addManyPartners(site, 2);
  await getJson(documentUrl(site)); // It is stored.
  const { id, link } = await addPost(site, { content: FEED });
  await fetch(link);
  await sendComment(site, id, { cluster_news_key: 'key' });
}

/** That a deleted plugin leaves nothing, but partners. @param place the site, once the tests run; a network afterwards */
export function describeUninstall(place: Place): void {
  const wantPartnersDeleted = (site: string): Promise<unknown> =>
    backstage(site, '/settings', {
      plugins: {},
      options: { cluster_news_delete_partners: true },
    });

  describe('the deleted plugin', () => {
    after(() => removePartners(place.url));

    it('leaves the partners and their sectors, and nothing else', async () => {
      await fill(place.url);
      const before = await storedData(place.url);
      for (const count of Object.values(before)) assert.ok(count > 0, JSON.stringify(before));
      assert.deepEqual(await uninstall(place.url), { ...NOTHING, partners: before.partners });
    });

    it('takes them along where the owner wants that', async () => {
      await fill(place.url);
      await wantPartnersDeleted(place.url);
      assert.deepEqual(await uninstall(place.url), NOTHING);
    });
  });

  describe('a network of sites', () => {
    let school: string;

    before(async () => {
      school = await place.becomeNetwork();
    });

    it('has partners, settings and events for each of its sites', async () => {
      await addManyPartners(school, 3);
      const { numberOfItems } = await getJson<Document>(documentUrl(school));
      const main = await getJson<Document>(documentUrl(place.url));
      assert.deepEqual([numberOfItems, main.numberOfItems], [3, 0]);
    });

    it('is left by the deleted plugin as each site wants it', async () => {
      for (const site of [place.url, school]) await fill(site);
      await wantPartnersDeleted(school);
      const { partners } = await storedData(place.url);
      assert.deepEqual(await uninstall(place.url), { ...NOTHING, partners });
      assert.deepEqual(await storedData(school), NOTHING);
    });
  });
}
