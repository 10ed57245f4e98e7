/** Registers every element. */
import './elements/news-feed/define.js';
