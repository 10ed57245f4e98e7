/** Seconds for which a document in the page that says its time is as good as an answer of the endpoint. */
export const FRESH_TIME = 300;
