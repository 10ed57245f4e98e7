import { startPartners } from './partners.js';

startPartners();
