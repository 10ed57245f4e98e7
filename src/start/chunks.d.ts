/**
 * The files of `dist/cdn/chunks` that hold a piece of the library, with all that it imports: relative to the entry.
 * The build writes them here, because their names change with their content: see `scripts/cdn.ts`.
 */
declare const CHUNKS: Record<
  'comments' | 'documents' | 'news' | 'partners' | 'posts',
  readonly string[]
>;
