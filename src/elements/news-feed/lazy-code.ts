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

/** Imports what few pages need. */
export const LOADERS = {
  finder: () => import('./lazy/article-finder.js'),
  whileReading: () => import('./lazy/while-reading/while-reading.js'),
  reader: () => import('./lazy/reader/reader.js'),
  debug: () => import('./lazy/debug.js'),
};

/** What an element with these attributes needs. */
export function wantedCode(settings: Settings): Record<keyof typeof LOADERS, boolean> {
  return {
    finder: settings.search || settings.filter,
    whileReading: settings.lazy || settings.more === 'scroll' || settings.time === 'relative',
    reader: settings.open === 'dialog',
    debug: settings.debug,
  };
}
