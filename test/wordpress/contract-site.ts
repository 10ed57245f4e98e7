/** A real WordPress as the contract of comments wants it; see contract.ts. */
import type { Endpoint, Mood } from './contract.js';
import { addPost, configure, type CommentSettings } from './comments.js';
import { startWordPress } from './server.js';

const CALM = { flood: false };

const SETTINGS: Record<Mood, Partial<CommentSettings>> = {
  approve: CALM,
  hold: { ...CALM, moderation: true },
  flood: { flood: true },
  closed: CALM,
};

export interface WordPressEndpoint extends Endpoint {
  site: string;
  stop(): Promise<void>;
}

export async function startWordPressEndpoint(): Promise<WordPressEndpoint> {
  const { url: site, stop } = await startWordPress();
  return {
    site,
    format: 'wordpress',
    patience: 15,
    stop,
    async prepare(mood) {
      await configure(site, SETTINGS[mood]);
      const { id } = await addPost(site, { comments: mood === 'closed' ? 'closed' : 'open' });
      return { url: `${site}/wp-json/wp/v2/comments`, post: String(id) };
    },
  };
}
