/** Registers every element. */
import './elements/news-feed/define.js';
import './elements/comment-list/define.js';
import './elements/partner-list/define.js';
