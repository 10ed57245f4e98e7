import { startComments } from './comments.js';
import { startNews } from './news.js';
import { startPartners } from './partners.js';

startNews();
startComments();
startPartners();
