import { openFeed, type FeedOptions, type FeedSource } from '../../../src/data/index.js';
import { startAnswers, type Answers } from '../answers/server.js';
import { AnswersClient } from '../endpoints.js';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', hellip: '…' };

/** HTML as text without a DOM: as much of it as the answers hold. */
export function htmlToText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .trim();
}

/** Opens a feed as a prerender in Node does. */
export async function openInNode(
  url: string,
  options: Partial<Omit<FeedOptions, 'url'>> = {},
): Promise<FeedSource> {
  return openFeed({ url, format: 'auto', toText: htmlToText, ...options });
}

/** The answers of a server of the test's own, which has to be stopped. */
export async function startClient(): Promise<{ answers: AnswersClient; server: Answers }> {
  const server = await startAnswers();
  return { answers: new AnswersClient(server.cors), server };
}
