import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeFallback } from './companion-fallback.js';
import { block, ENDPOINT, ESCAPED, HOSTILE, useCompanion } from './companion-site.js';
import { describeTheme } from './companion-theme.js';
import { describeUninstall } from './companion-uninstall.js';
import { isWordPressInstalled } from './server.js';

describe('the companion plugin in pages', { skip: isWordPressInstalled() ?? false }, () => {
  const site = useCompanion();

  describe('[news_feed]', () => {
    it('prints the attributes of the element', async () => {
      const attributes =
        `src="${ENDPOINT}" format="custom" map='{"items":"/data","title":"/headline"}' lang="bg" ` +
        'layout="grid" page-size="5" more="scroll" category="news" open="dialog" time="relative" ' +
        'time-zone="Europe/Sofia" heading-level="2" label="Новини" refresh="15" cache="off"';
      const printed = attributes.replace(/'(.*)'/, (_, json: string) =>
        JSON.stringify(json).replaceAll('\\"', '&quot;'),
      );
      assert.equal(
        await site.html(`[news_feed ${attributes}]`),
        `<news-feed ${printed}></news-feed>`,
      );
    });

    it('takes words without a value, and upper case and underscores as they come', async () => {
      assert.equal(
        await site.html(
          `[news_feed search FILTER src=${ENDPOINT} no-images LAZY debug Page_Size=3]`,
        ),
        `<news-feed src="${ENDPOINT}" page-size="3" search filter no-images lazy debug></news-feed>`,
      );
      assert.equal(
        await site.html(
          `[news_feed src="${ENDPOINT}" search="false" filter="true" lazy="" debug=no]`,
        ),
        `<news-feed src="${ENDPOINT}" filter lazy></news-feed>`,
      );
    });

    it('keeps the place of the language in an address', async () => {
      assert.equal(
        await site.html('[news_feed src="https://ikem.example/{lang}/feed.json?a=1&b=2"]'),
        '<news-feed src="https://ikem.example/{lang}/feed.json?a=1&#038;b=2"></news-feed>',
      );
    });

    it('shows the posts of this site when it is told no source', async () => {
      const { id, page } = await site.publish('[news_feed layout="compact"]');
      const [, inside] =
        new RegExp(
          `<news-feed src="${site.url}/wp-json/wp/v2/posts" layout="compact"><ul data-prerendered>([^]*?)</ul></news-feed>`,
        ).exec(page) ?? [];
      const links = [
        ...(inside ?? '').matchAll(
          /<li><a href="([^"]+)">[^<]+<\/a> <time datetime="[^"]+">\d+ [^<]+г\.<\/time>/g,
        ),
      ];
      assert.equal(links.length, 10);
      const { link } = (await (await fetch(`${site.url}/wp-json/wp/v2/posts/${id}`)).json()) as {
        link: string;
      };
      assert.equal(links[0]?.[1], link);
      assert.match(
        await site.html('[news_feed src=""]'),
        /^<news-feed src="http[^"]+\/wp\/v2\/posts"><ul data-prerendered>/,
      );
    });

    it('drops what the element does not know, and escapes what it does', async () => {
      assert.equal(
        await site.html(
          `[news_feed src="${ENDPOINT}" onclick="hacked=1" style="color:red" id=x onload is=y]`,
        ),
        `<news-feed src="${ENDPOINT}"></news-feed>`,
      );
      // Blocks hand over any text; of a shortcode WordPress itself takes the quotes apart.
      assert.equal(
        await site.html(block('news-feed', { src: ENDPOINT, label: HOSTILE, onclick: 'hacked=1' })),
        `<div class="wp-block-cluster-news-news-feed"><news-feed src="${ENDPOINT}" label="${ESCAPED}"></news-feed></div>`,
      );
      assert.doesNotMatch(await site.html(`[news_feed label='${HOSTILE}']`), /<img|<[^>]* onerror/);
      assert.equal(
        await site.html(`[news_feed src="https://ikem.example/'onload='hacked=1"]`),
        '<news-feed src="https://ikem.example/&#039;onload=&#039;hacked=1"></news-feed>',
      );
    });

    it('prints no address but one of the web', async () => {
      for (const src of ['javascript:alert(1)', 'java&#x0a;script:alert(1)', 'data:text/html,x']) {
        assert.equal(await site.html(`[news_feed src="${src}"]`), '<news-feed src=""></news-feed>');
      }
    });
  });

  describe('the script', () => {
    /** The addresses of the modules of a page, in whatever order WordPress writes the attributes. */
    const modules = (page: string): (string | undefined)[] =>
      [...page.matchAll(/<script (?=[^>]*type="module")[^>]*src="([^"]*)"[^>]*><\/script>/g)].map(
        ([, src]) => src,
      );

    it('is printed once, however many elements there are', async () => {
      const { page } = await site.publish('[news_feed] [news_feed] [comment_list] [comment_form]');
      const src = `${site.url}/wp-content/plugins/cluster-news/cdn/cluster-news.js`;
      assert.deepEqual(modules(page), [src]);
    });

    it('is there, beside the plugin, with the type of a script', async () => {
      const src = `${site.url}/wp-content/plugins/cluster-news/cdn/cluster-news.js`;
      const answer = await fetch(src);
      assert.equal(answer.status, 200);
      assert.match(answer.headers.get('Content-Type') ?? '', /javascript/);
    });

    it('is not printed where there is no element', async () => {
      assert.deepEqual(modules((await site.publish('Текст')).page), []);
    });
  });

  describe('blocks', () => {
    it('print what the shortcodes print', async () => {
      const { id, html } = await site.publish(
        block('news-feed', { src: ENDPOINT, 'page-size': '5', search: true, lazy: false }) +
          block('comment-list') +
          block('comment-form'),
      );
      const [feed, list, form] = html
        .split(/\s*(?=<div class="wp-block-)/)
        .map((block) =>
          block.replace(/^<div class="wp-block-cluster-news-[\w-]+">([^]*)<\/div>\s*$/, '$1'),
        );
      assert.equal(feed, `<news-feed src="${ENDPOINT}" page-size="5" search></news-feed>`);
      const comments = `${site.url}/wp-json/wp/v2/comments`;
      assert.equal(list, `<comment-list src="${comments}" post="${id}"></comment-list>`);
      assert.match(
        form ?? '',
        new RegExp(`^<comment-form action="${comments}" post="${id}"><form `),
      );
    });

    it('carry the colours and the width that the author has chosen', async () => {
      const html = await site.html(
        block('news-feed', { src: ENDPOINT, align: 'wide', backgroundColor: 'pale-pink' }),
      );
      assert.match(
        html,
        /^<div class="(?=[^"]*\balignwide\b)(?=[^"]*\bhas-pale-pink-background-color\b)[^"]*"><news-feed src=/,
      );
    });

    it('take no value of a type or of a kind that the element does not know', async () => {
      const html = await site.html(
        block('news-feed', {
          src: ENDPOINT,
          layout: '"><script>',
          label: ['x'],
          search: 'x',
          style: 'x',
        }),
      );
      assert.match(html, new RegExp(`<news-feed src="${ENDPOINT}"></news-feed>`));
    });
  });

  describeFallback(site);
  describeTheme(site);
  describeUninstall(site); // The last one: it makes the site a network.
});
