import { entries } from '../../content/index.js';
import type { Lang } from '../../content/model.js';
import { authors, categories, imageAlts } from '../../content/terms.js';
import { headline } from '../../content/text.js';
import { articlePath, imagePath } from './urls.js';

function nameOf(terms: typeof categories, slug: string | undefined, lang: Lang): string | null {
  return terms.find((term) => term.slug === slug)?.name[lang] ?? null;
}

/** The news in a shape of its own, as a home-grown site might have it: for `format="custom"`. */
export function customJson(origin: string, lang: Lang): unknown {
  const articles = entries[lang].map((entry) => {
    const { post } = entry;
    const picture = imagePath(entry);
    return {
      number: entry.id,
      headline: headline(entry),
      permalink: `${origin}${articlePath(entry)}`,
      lead: entry.summary ?? null,
      picture: picture
        ? { src: `${origin}${picture}`, text: imageAlts[post.image ?? '']?.[lang] }
        : null,
      published: post.date,
      section: nameOf(categories, post.categories[0], lang),
      byline: nameOf(authors, post.author, lang),
    };
  });
  return { data: { total: articles.length, articles } };
}
