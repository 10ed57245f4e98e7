import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { html, type TemplateResult } from 'lit';

const LINK = html`<a href="/novini">Новини</a>`;

/** What an element shows in Node, with what names its parts there. */
const ELEMENTS: [tag: string, template: TemplateResult, loading: RegExp][] = [
  [
    'news-feed',
    html`<news-feed src="/feed.json" lang="bg" search filter lazy open="dialog" more="scroll" debug>
      ${LINK}
    </news-feed>`,
    /class="list skeleton/,
  ],
  [
    'partner-card',
    html`<partner-card src="/p.json" lang="bg" debug>${LINK}</partner-card>`,
    /class="bone/,
  ],
  [
    'partner-list',
    html`<partner-list src="/p.json" lang="bg" search filter moving layout="logo"
      >${LINK}</partner-list
    >`,
    /class="list logos/,
  ],
  [
    'comment-list',
    html`<comment-list src="/c" post="1" lang="bg">${LINK}</comment-list>`,
    /class="bone"/,
  ],
  [
    'comment-form',
    html`<comment-form action="/c" post="1" lang="bg"></comment-form>`,
    /Публикувай|Коментар/,
  ],
];

/** By a name that TypeScript does not follow: the types of this package change `Array` everywhere. */
const SSR: string = '@lit-labs/ssr';
interface Ssr {
  render(template: TemplateResult): unknown;
}
interface Results {
  collectResult(result: unknown): Promise<string>;
}

describe('the elements in Node', () => {
  let toMarkup: (template: TemplateResult) => Promise<string>;

  before(async () => {
    const { render } = (await import(SSR)) as Ssr;
    const { collectResult } = (await import(`${SSR}/lib/render-result.js`)) as Results;
    toMarkup = (template) => collectResult(render(template));
    await import(pathToFileURL(resolve('dist/define.js')).href);
  });

  for (const [tag, template, loading] of ELEMENTS) {
    it(`are rendered as they look while they load, in their language: <${tag}>`, async () => {
      const markup = await toMarkup(template);
      assert.match(markup, /<template [^>]*shadowrootmode="open"[^>]*>/);
      assert.match(markup, /class="root"[^>]* lang="bg"/);
      assert.match(markup, loading);
      assert.doesNotMatch(markup, /undefined|\[object/);
    });
  }

  it('are rendered without any attribute, too', async () => {
    const markup = await toMarkup(
      html`<news-feed></news-feed><partner-card></partner-card><partner-list></partner-list
        ><comment-list></comment-list><comment-form></comment-form>`,
    );
    assert.equal(markup.match(/<template /g)?.length, 5);
    assert.match(markup, /lang="en"/);
  });
});
