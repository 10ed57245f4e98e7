import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import type { CdnManifest } from '../../scripts/cdn.js';
import { findIn, textIn } from './inside.js';
import { ALL, PARTNERS_SCRIPT, putPartners } from './partners.js';
import { useStage } from './stage.js';
import { until, withoutChromium } from './visit.js';

const SLUGS = ['ikem', 'barzey', 'vetrohod', 'institut-anod', 'kolezh-faza'];
const LIST = '<partner-list src="API/partners.json" search filter></partner-list>';

describe('requests for partners', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => putPartners(stage.site));

  /** How often each file of a folder was asked for. */
  function countsIn(folder: string): Record<string, number> {
    const paths = stage.site.requests.map(({ path }) => path);
    const names = paths.filter((path) => path.startsWith(folder));
    return Object.fromEntries(
      names.sort().map((path) => [path.slice(folder.length), stage.site.count(path)]),
    );
  }

  it('asks once, without a preflight, for ten cards and a list on one source of another origin', async (t) => {
    const { site, visit } = stage;
    const cards = [...SLUGS, ...SLUGS].map(
      (slug) => `<partner-card src="API/partners.json" partner="${slug}"></partner-card>`,
    );
    const page = await visit.open(
      site.putPage('/cards.html', PARTNERS_SCRIPT + cards.join('') + LIST),
    );
    await textIn(page, 'partner-list', new RegExp(`${ALL} партньори`));
    const titles = await until('ten names', () =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll('partner-card')].map((card) =>
          card.shadowRoot?.querySelector('[part=title]')?.textContent?.trim(),
        );
        return all.every(Boolean) && all;
      }),
    );
    assert.equal(new Set(titles).size, SLUGS.length);
    await visit.quiet(site);
    const [requests, preflights] = ['GET', 'OPTIONS'].map((method) =>
      site.count('/partners.json', method),
    );
    t.diagnostic(`${requests} requests, ${preflights} preflights`);
    assert.deepEqual([requests, preflights], [1, 0]);
  });

  it('asks once for a list that is moved, and for one that comes later', async () => {
    const { site, visit } = stage;
    const page = await visit.open(
      site.putPage('/moved.html', `${PARTNERS_SCRIPT}<aside></aside>${LIST}`),
    );
    await findIn(page, 'partner-list', '[part=item]');
    await page.evaluate(() => {
      const list = document.querySelector('partner-list') as HTMLElement;
      document.querySelector('aside')?.append(list);
      document.body.append(list.cloneNode());
    });
    await until('both lists', () =>
      page.evaluate(() =>
        [...document.querySelectorAll('partner-list')].every(({ partners }) => partners.length),
      ),
    );
    await visit.quiet(site);
    assert.equal(site.count('/partners.json'), 1);
  });

  const KINDS: [title: string, markup: string][] = [
    ['a card', '<partner-card src="API/partners.json"></partner-card>'],
    ['a list', LIST],
    ['a wall', '<partner-list src="API/partners.json" layout="logo" moving></partner-list>'],
  ];
  for (const [title, markup] of KINDS) {
    it(`fetches the code for partners and the data side by side: ${title}`, async (t) => {
      const { site, visit } = stage;
      let open = (): void => undefined;
      const gate = new Promise<void>((resolve) => (open = resolve));
      site.putCdn('/gate', gate, /chunks/);
      putPartners(site, { after: gate });
      const script = PARTNERS_SCRIPT.replace('/cdn/', '/gate/');
      const page = await visit.open(site.putPage('/gate.html', script + markup));
      // Nothing is answered yet: what is asked for now needs no other file before it.
      const { files } = JSON.parse(readFileSync('dist/cdn/manifest.json', 'utf8')) as CdnManifest;
      const chunks = files['partner-card.js']?.imports ?? [];
      await until('all files and the data', () => {
        const counts = countsIn('/gate/');
        return chunks.every((file) => counts[file]) && site.count('/partners.json');
      });
      const atOnce = countsIn('/gate/');
      assert.deepEqual(
        atOnce,
        Object.fromEntries(['partner-card.js', ...chunks].sort().map((file) => [file, 1])),
      );
      open();
      await findIn(page, title === 'a card' ? 'partner-card' : 'partner-list', '[part=logo]');
      t.diagnostic(`2 levels: partner-card.js, then ${[...chunks, 'the data'].join(', ')}`);
      putPartners(site);
    });
  }
});
