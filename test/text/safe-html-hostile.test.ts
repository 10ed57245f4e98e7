import { expect } from '@open-wc/testing';
import { toSafeFragment } from '../../src/text/safe-html.js';
import { hackedBy } from '../support/hostile/hacked.js';
import { HOSTILE_HTML, HOSTILE_URLS, SLOW_HTML } from '../support/hostile/texts.js';
import { safeWays } from '../support/text/safe-html.js';

const BASE = 'https://ikem.example/novini/42/';
const RUNNABLE =
  'script, style, iframe, object, embed, form, input, button, textarea, select, svg, math, template, base, meta, link, video, audio, marquee';

/** A document that loads nothing. */
function inert(): Document {
  return document.implementation.createHTMLDocument();
}

describe('hostile HTML', () => {
  const running = ['an image', 'two handlers', 'an image behind a quote', 'open details'];
  for (const name of running) {
    it(`runs when nothing stops it: ${name}`, async () => {
      const hacked = await hackedBy(() => {
        const holder = document.createElement('div');
        holder.innerHTML = HOSTILE_HTML[name] ?? '';
        return holder;
      });
      expect(hacked).to.equal(1);
    });
  }
});

for (const [way, use] of safeWays()) {
  describe(`toSafeFragment with ${way}: hostile HTML`, () => {
    use();

    for (const [name, html] of Object.entries(HOSTILE_HTML)) {
      it(`runs nothing: ${name}`, async () => {
        const holder = document.createElement('div');
        const hacked = await hackedBy(async () => {
          holder.append(await toSafeFragment(`<p>Преди</p>${html}`, BASE));
          return holder;
        });
        expect(hacked).to.equal(undefined);
        expect(holder.firstChild?.textContent).to.equal('Преди');
        expect(holder.querySelector(RUNNABLE)).to.equal(null);
        for (const element of holder.querySelectorAll('*')) {
          for (const attribute of element.getAttributeNames()) {
            expect(attribute).not.to.match(/^on|style|srcdoc|^id$|^name$|formaction/);
          }
        }
      });
    }

    for (const [name, url] of Object.entries(HOSTILE_URLS)) {
      it(`runs nothing that is clicked: ${name}`, async () => {
        const source = inert().createElement('div');
        source.innerHTML = '<a>а</a><img alt>';
        source.querySelector('a')?.setAttribute('href', url);
        source.querySelector('img')?.setAttribute('src', url);
        const hacked = await hackedBy(async () => {
          const holder = document.createElement('div');
          holder.append(await toSafeFragment(source.innerHTML, BASE));
          const link = holder.querySelector('a');
          // Elsewhere would be another page: only a script may run here.
          if (link && !/^https?:/.test(link.href)) link.click();
          expect(holder.querySelector('img')?.src ?? '').to.match(/^(https?:|$)/);
          return holder;
        });
        expect(hacked).to.equal(undefined);
      });
    }

    it('takes no detour through a second reading', async () => {
      const mutations = [
        '<noscript><p title="</noscript><img src=x: onerror=window.hacked=1>">',
        '<math><mtext><table><mglyph><style><math href="</style><img src=x: onerror=window.hacked=1>">',
        '<svg></p><style><g title="</style><img src=x: onerror=window.hacked=1>">',
        '<form><math><mtext></form><form><mglyph><style></math><img src=x: onerror=window.hacked=1>',
        '<p title="<img src=x: onerror=window.hacked=1>">а</p>',
        '<textarea></textarea ><img src=x: onerror=window.hacked=1>',
        '<xmp><p title="</xmp><img src=x: onerror=window.hacked=1>">',
      ];
      for (const html of mutations) {
        const hacked = await hackedBy(async () => {
          const first = document.createElement('div');
          first.append(await toSafeFragment(html, BASE));
          const second = document.createElement('div');
          second.innerHTML = first.innerHTML;
          return second;
        });
        expect(hacked, html).to.equal(undefined);
      }
    });

    it('loads nothing before it stands in the page', async () => {
      const url = new URL(`/nothing-${Math.random()}.png`, location.href).href;
      await toSafeFragment(`<img src="${url}">`, BASE);
      await hackedBy(() => undefined);
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      expect(loaded).not.to.include(url);
    });

    it('reads what a backtracking parser takes minutes for', async () => {
      const fragment = await toSafeFragment(`<p>Преди</p>${SLOW_HTML}`, BASE);
      expect(fragment.firstElementChild?.textContent).to.equal('Преди');
    });

    it('is no deeper than an author makes it', async () => {
      const fragment = await toSafeFragment(`${'<div>'.repeat(25_000)}Накрая`, BASE);
      expect(fragment.querySelectorAll('div').length).to.be.below(300);
      expect(fragment.textContent).to.equal('Накрая');
    });
  });
}
