/** What few pages with partners need, as one file. */
export { create as createMovingLogos, styles as movingLogosStyles } from './moving-logos.js';
export { create as createPartnerDebug } from './partner-debug.js';
export { create as createJsonLdPublisher } from './publish-json-ld.js';
