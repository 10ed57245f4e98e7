/** Everything that happens on the demo's own pages; the widget needs none of it. */
import { enhanceCode } from './copy.js';
import { logEvents } from './events.js';
import { switchLanguage } from './language.js';
import { switchOutage } from './outage.js';
import { switchTheme } from './theme.js';

switchLanguage();
switchTheme();
enhanceCode();
logEvents();
switchOutage();
