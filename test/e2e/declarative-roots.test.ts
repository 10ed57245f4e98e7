import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { feedOf } from './articles.js';
import { useStage } from './stage.js';
import { until, withoutChromium } from './visit.js';

const TAGS = ['news-feed', 'partner-card', 'partner-list', 'comment-list', 'comment-form'] as const;
/** A shadow root as a server writes it, with something of its own. */
const ROOT =
  '<template shadowrootmode="open"><style>.root { color: red }</style><div class="root">Сървър</div></template>';

describe('a shadow root that comes with the page', { skip: withoutChromium }, () => {
  const stage = useStage();

  before(() => {
    stage.site.put('/feed.json', { body: feedOf(3) });
  });

  it('is taken over, not doubled', async () => {
    const { site, visit } = stage;
    const script = '<script type="module" src="/cdn/cluster-news.js"></script>';
    const elements = TAGS.map((tag) => `<${tag} src="API/feed.json">${ROOT}</${tag}>`).join('');
    const page = await visit.open(site.putPage('/page.html', elements + script));
    const shown = (tag: string): Promise<{ roots: number; text: string; sheets: number }> =>
      page.evaluate((name) => {
        const root = document.querySelector(name)?.shadowRoot;
        return {
          roots: root?.querySelectorAll('.root').length ?? 0,
          text: root?.textContent ?? '',
          sheets: root?.adoptedStyleSheets.length ?? 0,
        };
      }, tag);
    for (const tag of TAGS) {
      const { roots, text } = await until(`<${tag}>`, async () => {
        const found = await shown(tag);
        return found.sheets > 0 && found.roots > 0 && found;
      });
      assert.equal(roots, 1, tag);
      assert.doesNotMatch(text, /Сървър/);
    }
    await visit.articles(3);
  });
});
