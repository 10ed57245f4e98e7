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
  /** The same site with our plugin, which lets strangers in. */
  withCompanion: Endpoint;
}

/** What lets strangers in. */
type Door = Pick<CommentSettings, 'companion' | 'anonymous'>;

export async function startWordPressEndpoint(): Promise<WordPressEndpoint> {
  const { url: site, stop } = await startWordPress();
  const behind = (door: Door): Endpoint => ({
    format: 'wordpress',
    patience: 15,
    async prepare(mood) {
      await configure(site, { ...SETTINGS[mood], ...door });
      const { id } = await addPost(site, { comments: mood === 'closed' ? 'closed' : 'open' });
      return { url: `${site}/wp-json/wp/v2/comments`, post: String(id) };
    },
  });
  const alone = behind({ companion: false, anonymous: true });
  return { ...alone, site, stop, withCompanion: behind({ companion: true, anonymous: false }) };
}
