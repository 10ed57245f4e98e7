import type { Configuration, Settings } from '@11ty/eleventy';
import { articles, headlines } from './articles.js';
import { relativeTo } from './addresses.js';
import { elementPages } from './element-pages.js';
import { renderFence } from './samples.js';
import { WORDS } from './words.js';

/** How Eleventy makes the site. https://www.11ty.dev/docs/config/ */
export function configure(configuration: Configuration): Settings {
  configuration.setUseGitIgnore(false);
  configuration.setIncludesDirectory('../layouts');
  configuration.setLayoutsDirectory('../layouts');
  configuration.addGlobalData('words', WORDS);
  configuration.addGlobalData('articles', articles);
  configuration.addGlobalData('elementPages', elementPages);
  configuration.addGlobalData('headlines', headlines);
  configuration.addFilter('otherLanguage', otherLanguage);
  configuration.amendLibrary('md', (markdown) => {
    markdown.set({ html: true, linkify: false, typographer: false });
    markdown.renderer.rules['fence'] = (tokens, index, _, { lang }) =>
      renderFence(tokens[index], lang);
  });
  configuration.addTransform('relative addresses', function (content) {
    return this.page.url ? relativeTo(this.page.url, content) : content;
  });
  return {
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk',
    templateFormats: ['md', 'njk'],
  };
}

/** Where the same page is in the other language: Bulgarian at `/`, English at `/en/`. */
function otherLanguage(url: string): string {
  return url.startsWith('/en/') ? url.slice('/en'.length) : `/en${url}`;
}
