/** The attributes of `<news-feed>` that need more code than others. */
interface Settings {
  search: boolean;
  filter: boolean;
  lazy: boolean;
  more: string;
  time: string;
  open: string;
  debug: boolean;
}

/** What few pages need, each in a chunk of its own. */
export const LOADERS = {
  bar: () => import('./parts/bar.js'),
  scroll: () => import('./parts/scroll.js'),
  relative: () => import('./parts/relative.js'),
  reader: () => import('./parts/reader.js'),
  debug: () => import('./parts/debug.js'),
  followup: () => import('./parts/followup.js'),
};
export type PartName = keyof typeof LOADERS;

/** The parts that an element needs with these attributes. */
export function wantedCode(settings: Settings, answer: unknown): Record<PartName, unknown> {
  return {
    bar: settings.search || settings.filter,
    scroll: settings.lazy || settings.more === 'scroll',
    relative: settings.time === 'relative',
    reader: settings.open === 'dialog',
    debug: settings.debug,
    // When the connection is lost it would be too late to fetch what is said of that.
    followup: answer,
  };
}
