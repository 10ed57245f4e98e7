import type { Finding } from '../../../src/doctor/findings.js';
import { examine } from '../../../src/doctor/examine.js';
import { severityOf } from '../../../src/doctor/texts/texts.js';
import { feedOf } from '../../e2e/articles.js';
import { Site } from './site.js';

export const OPEN = { 'access-control-allow-origin': '*' };
export const SCRIPT = { ...OPEN, 'content-type': 'text/javascript' };
export const JSON_TYPE = { 'content-type': 'application/json' };
export const ENTRY = 'import("./"+"chunks/news-a1b2c3.js")';

/** What the doctor complains of. */
export const codesOf = (findings: readonly Finding[]): string[] =>
  findings.filter((each) => severityOf(each) !== 'fine').map(({ code }) => code);

/** A school's page with a library and the news of another site. */
export class School {
  readonly site: Site;

  private constructor(site: Site) {
    this.site = site;
  }

  static async open(): Promise<School> {
    return new School(await Site.start());
  }

  /** A library that is as it has to be, and news that everybody may read. */
  reset(): void {
    const { site } = this;
    site.clear();
    site.put('/lib/news-feed.js', { body: ENTRY, headers: SCRIPT });
    site.put('/lib/chunks/news-a1b2c3.js', {
      body: '1',
      headers: { ...SCRIPT, 'cache-control': 'public, max-age=31536000, immutable' },
    });
    site.put('/feed.json', { body: JSON.stringify(feedOf(3)), headers: { ...OPEN, ...JSON_TYPE } });
  }

  script(): string {
    return `<script type="module" src="${this.site.elsewhere}/lib/news-feed.js"></script>`;
  }

  feed(attributes = ''): string {
    return `<news-feed src="${this.site.elsewhere}/feed.json" ${attributes}></news-feed>`;
  }

  /** The header of a server that lets only itself read. */
  get own(): Record<string, string> {
    return { 'access-control-allow-origin': this.site.elsewhere };
  }

  /** What is seen of a page with this content. */
  async see(body: string, headers: Record<string, string> = {}): Promise<Finding[]> {
    const html = `<!doctype html><html lang="bg"><title>Училище</title><body>${body}`;
    this.site.put('/page', { body: html, headers: { 'content-type': 'text/html', ...headers } });
    return examine(`${this.site.here}/page`);
  }

  async complaints(body: string, headers?: Record<string, string>): Promise<string[]> {
    return codesOf(await this.see(body, headers));
  }
}
