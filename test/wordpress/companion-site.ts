import { after, before, beforeEach } from 'node:test';
import { addPost, configure } from './comments.js';
import { startWordPress, type WordPress } from './server.js';

/** Another site's data. */
export const ENDPOINT = 'https://ikem.example/feed.json';
export const HOSTILE = '"><img src=x onerror="hacked=1">';
/** The same, as WordPress writes it into an attribute. */
export const ESCAPED = '&quot;&gt;&lt;img src=x onerror=&quot;hacked=1&quot;&gt;';

/** A block as the editor stores it. */
export function block(name: string, attributes: Readonly<Record<string, unknown>> = {}): string {
  const json = JSON.stringify(attributes).replace(/[<>]|\\"/g, (text) =>
    text === '<' ? '\\u003c' : text === '>' ? '\\u003e' : '\\u0022',
  );
  return `<!-- wp:cluster-news/${name} ${json} /-->`;
}

/** A post with a snippet in it. */
interface Published {
  id: number;
  /** The whole page. */
  page: string;
  /** The content in the page. */
  html: string;
}

/** A WordPress with the companion, for the suite that calls {@link useCompanion}. */
class CompanionSite {
  #wordpress: WordPress | undefined;

  /** Its address. */
  get url(): string {
    return this.#wordpress?.url ?? '';
  }

  /** Makes it the first site of a network; resolves with the address of the second one. */
  async becomeNetwork(): Promise<string> {
    return (await this.#wordpress?.becomeNetwork()) ?? '';
  }

  async start(): Promise<void> {
    this.#wordpress = await startWordPress();
  }

  async stop(): Promise<void> {
    await this.#wordpress?.stop();
  }

  /** Publishes a post with this content. */
  async publish(content: string, comments: 'open' | 'closed' = 'open'): Promise<Published> {
    const { id, link } = await addPost(this.url, { content, comments });
    const page = await (await fetch(link)).text();
    const [, html] = /<\/h1>\s*([^]*?)\s*<\/article>/.exec(page) ?? [];
    return { id, page, html: html ?? '' };
  }

  /** What a post with this content shows. */
  async html(content: string): Promise<string> {
    return (await this.publish(content)).html;
  }
}

/** Gives the suite that calls it a WordPress with the companion, set up anew for each test. */
export function useCompanion(): CompanionSite {
  const site = new CompanionSite();
  before(() => site.start());
  after(() => site.stop());
  beforeEach(() => configure(site.url, { companion: true, anonymous: false }));
  return site;
}
