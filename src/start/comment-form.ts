import { startComments } from './comments.js';

startComments();
