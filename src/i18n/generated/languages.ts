// Made by `npm run translations`.
export const TRANSLATED = ["bg"] as const;
