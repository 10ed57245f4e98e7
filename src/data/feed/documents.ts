/** The formats that come as documents: loaded together, because mapped JSON is read as a JSON Feed. */
export { openJsonFeed, openJsonText } from './json-feed.js';
export { openMapped } from './mapped.js';
