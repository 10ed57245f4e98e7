import { startNews } from './news.js';

startNews();
